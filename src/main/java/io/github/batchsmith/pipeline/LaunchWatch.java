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
    private final Map<String, Set<Double>> raisedAt = new HashMap<>();

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
            String target = targets.getOrDefault(set.pid(), "");
            if (security.excess(target) > TOLERANCE) {
                raisedAt.computeIfAbsent(target, any -> new HashSet<>()).add(set.t());
            }
        } else if (happened instanceof TraceEvent.Ended ended) {
            targets.remove(ended.pid());
        }
    }

    /** Moments, in ms since the start, at which operations on a target began above its minimum security. */
    Set<Double> raisedAt(String target) {
        return Set.copyOf(raisedAt.getOrDefault(target, Set.of()));
    }
}
