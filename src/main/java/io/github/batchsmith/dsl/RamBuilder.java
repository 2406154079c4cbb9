package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.RamPolicy.Reserve;
import java.util.ArrayList;
import java.util.List;

/** Describes whose RAM the workers may use. */
public final class RamBuilder {
    private final List<String> hosts;
    private final RamPolicy.Filter filter;
    private final List<Reserve> reserves = new ArrayList<>();
    private final Setting<Boolean> homeCores = new Setting<>("ram.growAndWeakenOnHomeCores");

    RamBuilder(List<String> hosts) {
        this(hosts, new RamPolicy.All());
    }

    RamBuilder(List<String> hosts, RamPolicy.Filter filter) {
        this.hosts = List.copyOf(hosts);
        this.filter = filter;
    }

    /** Leaves RAM free on a server; once for each server. */
    public RamBuilder reserve(String hostname, Gigabytes amount) {
        reserves.add(new Reserve(
                Arguments.text("hostname of the reserve", hostname),
                Arguments.given("amount of the reserve", amount).ramGb()));
        return this;
    }

    /** Places grow and weaken first on hosts with more cores, such as home, where fewer threads do. */
    public RamBuilder growAndWeakenOnHomeCores() {
        homeCores.set(true);
        return this;
    }

    RamPolicy build() {
        return new RamPolicy(hosts, filter, reserves, homeCores.orElse(Defaults.RAM.growAndWeakenOnHomeCores()));
    }
}
