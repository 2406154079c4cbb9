package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.RankedTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The targets that a fleet looks after or has looked after, in the order in which it met them. */
final class FleetTargets {
    private final List<FleetTarget> targets = new ArrayList<>();
    private final List<FleetTarget> all = Collections.unmodifiableList(targets);
    private @Nullable FleetTarget[] byServer = {};

    FleetTarget get(SimServer server) {
        return Objects.requireNonNull(byServer[server.number()], server.hostname());
    }

    List<FleetTarget> all() {
        return all;
    }

    /** Those on which batches may be launched before any is opened anew, or where a desync ends the controller. */
    List<FleetTarget> streaming() {
        return targets.stream().filter(FleetTarget::isStreaming).toList();
    }

    /** Looks after a target from now on. */
    void add(SimServer server, Supplier<FleetTarget> make) {
        byServer = Arrays.copyOf(byServer, Math.max(byServer.length, server.number() + 1));
        if (byServer[server.number()] == null) {
            FleetTarget made = make.get();
            byServer[server.number()] = made;
            targets.add(made);
        }
    }

    /** Opens no more batches but on these. */
    void closeAllBut(List<String> names) {
        targets.stream()
                .filter(each -> each.isOpen() && !names.contains(each.name()))
                .forEach(FleetTarget::close);
    }

    Set<String> names(Predicate<FleetTarget> which) {
        return targets.stream().filter(which).map(FleetTarget::name).collect(Collectors.toSet());
    }

    /** The shortest time in ms between two batches that land on one of them; never where none do. */
    double shortestPeriodMillis() {
        return targets.stream()
                .filter(FleetTarget::isOpen)
                .mapToDouble(each -> each.stream().plan().flow().periodMillis())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Operations that land in a ms on those on which batches are kept landing. */
    double operationsPerMilli() {
        return targets.stream()
                .filter(FleetTarget::isOpen)
                .map(each -> each.stream().plan())
                .mapToDouble(plan -> plan.recipe().word().size() / plan.flow().periodMillis())
                .sum();
    }

    /** Whether nothing is under way. */
    boolean areIdle() {
        return targets.stream().allMatch(FleetTarget::isIdle);
    }

    /** Whether a blast is under way. */
    boolean areHit() {
        return targets.stream().anyMatch(FleetTarget::isHit);
    }

    /** Workers under way that were launched together with others. */
    int inWaves() {
        return targets.stream().mapToInt(each -> each.wave().size()).sum();
    }

    /** Workers under way on other targets than these. */
    int workersBut(List<RankedTarget> candidates) {
        Set<String> names =
                candidates.stream().map(each -> each.server().hostname()).collect(Collectors.toSet());
        return targets.stream()
                .filter(each -> !names.contains(each.name()))
                .mapToInt(each -> each.wave().size() + each.stream().running())
                .sum();
    }

    /** The hosts without the RAM of jobs under way that were launched together. */
    List<Host> withoutWaves(List<Host> hosts) {
        Map<String, Double> heldGb = new HashMap<>();
        targets.stream()
                .flatMap(each -> each.wave().stream())
                .map(Flight::launch)
                .forEach(each -> heldGb.merge(each.hostname(), each.ramGb(), CountedRam::sumGb));
        return hosts.stream()
                .map(each -> new Host(
                        each.hostname(), each.freeRamGb() - heldGb.getOrDefault(each.hostname(), 0.0), each.cores()))
                .toList();
    }
}
