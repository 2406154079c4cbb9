package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.trace.TraceEvent;
import io.github.batchsmith.testbed.trace.TraceEvent.Ended;
import io.github.batchsmith.testbed.trace.TraceEvent.Failed;
import io.github.batchsmith.testbed.trace.TraceEvent.Landed;
import io.github.batchsmith.testbed.trace.TraceEvent.PortCleared;
import io.github.batchsmith.testbed.trace.TraceEvent.PortRead;
import io.github.batchsmith.testbed.trace.TraceEvent.PortWritten;
import io.github.batchsmith.testbed.trace.TraceEvent.Started;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerFired;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerSet;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Watches the events of one run for the first breach of each invariant. */
public final class InvariantWatch implements TraceSink {
    private final TargetWatch targets;
    private final PortWatch ports;
    private final ProcessWatch processes;
    private final Map<Invariant, Breach> first = new EnumMap<>(Invariant.class);

    /** A watch over a run in that world, which forgives what is put right within the recovery time. */
    public InvariantWatch(World world, Duration recovery) {
        double recoveryMillis = recovery.toMillis();
        targets = new TargetWatch(world, recoveryMillis);
        ports = new PortWatch(recoveryMillis);
        processes = new ProcessWatch(recoveryMillis);
    }

    @Override
    public void record(Supplier<TraceEvent> event) {
        seen(event.get()).ifPresent(this::note);
    }

    private Optional<Breach> seen(TraceEvent event) {
        if (event instanceof Landed landed) {
            return targets.landed(landed);
        } else if (event instanceof PortWritten written) {
            return ports.written(written);
        } else if (event instanceof PortRead read) {
            return ports.read(read);
        } else if (event instanceof PortCleared cleared) {
            return ports.cleared(cleared);
        } else if (event instanceof Failed failed) {
            return Optional.of(new Breach(Invariant.NO_REJECTION, failed.t(), failure(failed)));
        }
        follow(event);
        return Optional.empty();
    }

    private void follow(TraceEvent event) {
        if (event instanceof Started started) {
            processes.started(started);
        } else if (event instanceof Ended ended) {
            processes.ended(ended);
        } else if (event instanceof TimerSet set) {
            processes.timerSet(set);
        } else if (event instanceof TimerFired fired) {
            processes.timerFired(fired);
        }
    }

    private static String failure(Failed failed) {
        String message = failed.message().strip().replaceAll("\\s*\\R\\s*", "; ");
        return failed.script().isEmpty() ? message : failed.script() + ": " + message;
    }

    private void note(Breach breach) {
        first.putIfAbsent(breach.invariant(), breach);
    }

    /**
     * The first breach of each invariant, by time.
     *
     * @param endMillis when the run ended, in ms since its start
     * @param stopReason why it was ended before its time; empty if it was not
     */
    public List<Breach> breaches(double endMillis, String stopReason) {
        if (!stopReason.isEmpty()) {
            note(new Breach(Invariant.NOT_FROZEN, endMillis, stopReason));
        }
        Stream.of(
                        targets.atEnd(endMillis),
                        ports.atEnd(endMillis),
                        processes.leaked(endMillis),
                        processes.controllerDead(endMillis))
                .flatMap(Optional::stream)
                .forEach(this::note);
        List<Breach> breaches = new ArrayList<>(first.values());
        breaches.sort(Breach.BY_TIME);
        return breaches;
    }
}
