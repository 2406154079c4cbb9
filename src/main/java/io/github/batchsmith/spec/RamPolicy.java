package io.github.batchsmith.spec;

import io.github.batchsmith.policy.HostFilter;
import io.github.batchsmith.policy.Policy;
import java.util.List;

/**
 * Whose RAM the workers may use.
 *
 * @param hosts the only servers to use; empty for every server with root
 * @param filter which of these
 * @param reserves RAM that is left free
 * @param growAndWeakenOnHomeCores whether grow and weaken go first to hosts with more cores, such as home
 */
public record RamPolicy(List<String> hosts, Filter filter, List<Reserve> reserves, boolean growAndWeakenOnHomeCores) {
    public RamPolicy {
        hosts = List.copyOf(hosts);
        reserves = List.copyOf(reserves);
    }

    /** All of the hosts. */
    public RamPolicy(List<String> hosts, List<Reserve> reserves, boolean growAndWeakenOnHomeCores) {
        this(hosts, new All(), reserves, growAndWeakenOnHomeCores);
    }

    /** RAM in GB that is left free on a server. */
    public record Reserve(String hostname, double ramGb) {}

    /** Which of the hosts are used. */
    public sealed interface Filter {}

    /** All of them. */
    public record All() implements Filter {}

    /** Those that the player's own function allows. */
    public record Allowed(Policy<HostFilter> by) implements Filter {}
}
