package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The targets that a fleet looks after or has looked after, in the order in which it met them. */
final class FleetTargets {
    private final Map<SimServer, FleetTarget> targets = new LinkedHashMap<>();

    FleetTarget get(SimServer server) {
        return Objects.requireNonNull(targets.get(server), server.hostname());
    }

    Collection<FleetTarget> all() {
        return Collections.unmodifiableCollection(targets.values());
    }

    /** Looks after a target from now on. */
    void add(SimServer server, Supplier<FleetTarget> make) {
        targets.computeIfAbsent(server, any -> make.get());
    }

    /** Opens no more batches but on these. */
    void closeAllBut(List<String> names) {
        targets.values().stream()
                .filter(each -> each.isOpen() && !names.contains(each.name()))
                .forEach(FleetTarget::close);
    }

    Set<String> names(Predicate<FleetTarget> which) {
        return targets.values().stream().filter(which).map(FleetTarget::name).collect(Collectors.toSet());
    }

    /** Whether nothing is under way. */
    boolean areIdle() {
        return targets.values().stream().allMatch(FleetTarget::isIdle);
    }

    /** Whether a blast is under way. */
    boolean areHit() {
        return targets.values().stream().anyMatch(FleetTarget::isHit);
    }

    /** Workers under way that were launched together with others. */
    int inWaves() {
        return targets.values().stream().mapToInt(each -> each.wave().size()).sum();
    }

    /** The hosts without the RAM of jobs under way that were launched together. */
    List<Host> withoutWaves(List<Host> hosts) {
        Map<String, Double> heldGb = new HashMap<>();
        targets.values().stream()
                .flatMap(each -> each.wave().stream())
                .map(Flight::launch)
                .forEach(each -> heldGb.merge(each.hostname(), each.ramGb(), FleetTargets::sumGb));
        return hosts.stream()
                .map(each -> new Host(
                        each.hostname(), each.freeRamGb() - heldGb.getOrDefault(each.hostname(), 0.0), each.cores()))
                .toList();
    }

    /** RAM as the game counts it. */
    private static double sumGb(double oneGb, double otherGb) {
        return Math.round((oneGb + otherGb) * 100) / 100.0;
    }
}
