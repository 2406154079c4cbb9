package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.TimerQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;

/** The timers that scripts set themselves. */
final class ScriptTimers {
    private final TimerQueue timers;
    private final LastScript last;
    private final Consumer<Value> runner;
    private final Map<Long, Long> repeating = new HashMap<>();

    /** Timers whose callbacks that runner runs, each for the script that set it. */
    ScriptTimers(TimerQueue timers, LastScript last, Consumer<Value> runner) {
        this.timers = timers;
        this.last = last;
        this.runner = runner;
    }

    long set(Value callback, double delayMillis, boolean repeats) {
        ScriptProcess owner = last.process();
        Runnable run = () -> {
            last.runs(owner);
            runner.accept(callback);
        };
        if (!repeats) {
            return timers.set(delayMillis, 0, run);
        }
        long[] id = new long[1];
        id[0] = timers.set(delayMillis, 0, () -> repeat(id[0], run, delayMillis));
        repeating.put(id[0], id[0]);
        return id[0];
    }

    private void repeat(long id, Runnable run, double delayMillis) {
        run.run();
        if (repeating.containsKey(id)) {
            repeating.put(id, timers.set(delayMillis, 0, () -> repeat(id, run, delayMillis)));
        }
    }

    void clear(long id) {
        Long current = repeating.remove(id);
        timers.cancel(current == null ? id : current);
    }
}
