package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.TimerQueue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The timers that scripts set themselves. */
final class ScriptTimers {
    private final TimerQueue timers;
    private final LastScript last;
    private final Consumer<Value> runner;
    private final Map<Long, TimerQueue.Timer> waiting = new HashMap<>();

    /** Timers whose callbacks that runner runs, each for the script that set it. */
    ScriptTimers(TimerQueue timers, LastScript last, Consumer<Value> runner) {
        this.timers = timers;
        this.last = last;
        this.runner = runner;
    }

    long set(Value callback, double delayMillis, boolean repeats) {
        return new Callback(callback, last.process(), delayMillis, repeats).id;
    }

    void clear(long id) {
        TimerQueue.Timer timer = waiting.remove(id);
        if (timer != null) {
            timers.cancel(timer);
        }
    }

    /** What a timer does each time that it fires; it keeps the number that it was given at first. */
    private final class Callback implements Runnable {
        private final Value callback;
        private final @Nullable ScriptProcess owner;
        private final double delayMillis;
        private final boolean repeats;
        private final long id;

        Callback(Value callback, @Nullable ScriptProcess owner, double delayMillis, boolean repeats) {
            this.callback = callback;
            this.owner = owner;
            this.delayMillis = delayMillis;
            this.repeats = repeats;
            TimerQueue.Timer first = timers.set(delayMillis, 0, this);
            id = first.id();
            waiting.put(id, first);
        }

        @Override
        public void run() {
            if (!repeats) {
                waiting.remove(id);
            }
            last.runs(owner);
            runner.accept(callback);
            if (waiting.containsKey(id)) {
                waiting.put(id, timers.set(delayMillis, 0, this));
            }
        }
    }
}
