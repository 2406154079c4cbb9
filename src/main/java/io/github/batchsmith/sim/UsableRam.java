package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The RAM that any of some controllers may use. */
final class UsableRam {
    private final List<Choices> controllers;

    /** What controllers with these choices may use. */
    UsableRam(List<Choices> controllers) {
        this.controllers = List.copyOf(controllers);
    }

    /** The hosts, each with what the one sees of it that may use most. */
    List<Host> hosts(SimGame game) {
        Map<String, Host> hosts = new LinkedHashMap<>();
        controllers.stream()
                .flatMap(each -> each.hosts(game.survey()).stream())
                .forEach(each -> hosts.merge(
                        each.hostname(), each, (one, other) -> one.freeRamGb() >= other.freeRamGb() ? one : other));
        return List.copyOf(hosts.values());
    }

    /** What of a host's RAM is free for them now, in GB. */
    double freeGb(SimServer host) {
        return controllers.stream()
                .flatMap(each -> each.hosts(List.of(host.snapshot())).stream())
                .mapToDouble(Host::freeRamGb)
                .max()
                .orElse(0);
    }
}
