package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.trace.TraceEvent;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Watches a run for workers that begin their operation above their target's minimum security. */
final class LaunchWatch implements TraceSink {
    private static final double TOLERANCE = 0.000001;

    private final SecurityWatch security;
    private final Map<Integer, String> targets = new HashMap<>();
    private final Set<Double> raisedAt = new HashSet<>();

    LaunchWatch(World world) {
        security = new SecurityWatch(world);
    }

    @Override
    public void record(Supplier<TraceEvent> event) {
        TraceEvent happened = event.get();
        if (happened instanceof TraceEvent.Started started
                && started.parent() > 0
                && !started.args().isEmpty()) {
            targets.put(started.pid(), String.valueOf(started.args().get(0)));
        } else if (happened instanceof TraceEvent.Landed landed) {
            security.note(landed.target(), landed.security());
        } else if (happened instanceof TraceEvent.TimerSet set && targets.containsKey(set.pid())) {
            if (security.excess(targets.getOrDefault(set.pid(), "")) > TOLERANCE) {
                raisedAt.add(set.t());
            }
        } else if (happened instanceof TraceEvent.Ended ended) {
            targets.remove(ended.pid());
        }
    }

    /** Moments, in ms since the start, at which operations began above minimum security. */
    Set<Double> raisedAt() {
        return Set.copyOf(raisedAt);
    }
}
