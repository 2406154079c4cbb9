package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.testbed.trace.TraceEvent.PortCleared;
import io.github.batchsmith.testbed.trace.TraceEvent.PortRead;
import io.github.batchsmith.testbed.trace.TraceEvent.PortWritten;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Watches how long values wait in ports. One that nobody has read from yet may hold what is only looked at. */
final class PortWatch {
    private final Map<Double, Double> filledSinceMillis = new LinkedHashMap<>();
    private final Set<Double> wereRead = new HashSet<>();
    private final double recoveryMillis;

    PortWatch(double recoveryMillis) {
        this.recoveryMillis = recoveryMillis;
    }

    Optional<Breach> written(PortWritten event) {
        filledSinceMillis.putIfAbsent(event.port(), event.t());
        return event.lost() && event.pid() != 0
                ? Optional.of(new Breach(
                        Invariant.PORTS_DRAINED,
                        event.t(),
                        "port " + Math.round(event.port()) + " was full, so that its oldest value was lost"))
                : stale(event.port(), event.t());
    }

    Optional<Breach> read(PortRead event) {
        wereRead.add(event.port());
        Optional<Breach> breach = stale(event.port(), event.t());
        if (event.size() == 0) {
            filledSinceMillis.remove(event.port());
        }
        return breach;
    }

    Optional<Breach> cleared(PortCleared event) {
        Optional<Breach> breach = stale(event.port(), event.t());
        filledSinceMillis.remove(event.port());
        return breach;
    }

    Optional<Breach> atEnd(double endMillis) {
        return filledSinceMillis.keySet().stream()
                .map(port -> stale(port, endMillis))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Breach> stale(double port, double nowMillis) {
        double since = filledSinceMillis.getOrDefault(port, nowMillis);
        return wereRead.contains(port) && nowMillis - since > recoveryMillis
                ? Optional.of(new Breach(
                        Invariant.PORTS_DRAINED,
                        nowMillis,
                        "port " + Math.round(port) + " has not been empty since " + Math.round(since) + " ms"))
                : Optional.empty();
    }
}
