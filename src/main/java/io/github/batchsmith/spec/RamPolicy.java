package io.github.batchsmith.spec;

import java.util.List;

/**
 * Whose RAM the workers may use.
 *
 * @param hosts the only servers to use; empty for every server with root
 * @param reserves RAM that is left free
 * @param growAndWeakenOnHomeCores whether grow and weaken go first to hosts with more cores, such as home
 */
public record RamPolicy(List<String> hosts, List<Reserve> reserves, boolean growAndWeakenOnHomeCores) {
    public RamPolicy {
        hosts = List.copyOf(hosts);
        reserves = List.copyOf(reserves);
    }

    /** RAM in GB that is left free on a server. */
    public record Reserve(String hostname, double ramGb) {}
}
