package io.github.batchsmith.testbed.js;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ends a task that runs on within what JavaScript itself is made of, such as a regular expression, where no statement is
 * counted. It only looks now and then whether the task is still the same, so that tasks have nothing to pay for it.
 */
final class TaskWatch implements AutoCloseable {
    private final ScheduledExecutorService looks;
    private final Runnable end;
    private int depth;
    private final AtomicLong turns = new AtomicLong(); // odd while a task runs
    private long seen;

    /**
     * Watches from now on.
     *
     * @param longest wall time that a task may take, and after twice that is ended
     * @param end ends the task that runs, from another thread
     */
    TaskWatch(Duration longest, Runnable end) {
        this.end = end;
        looks = Executors.newSingleThreadScheduledExecutor(look -> {
            Thread thread = new Thread(look, "task watch");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused =
                looks.scheduleWithFixedDelay(this::look, longest.toMillis(), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task begins, maybe within another. */
    void begin() {
        if (depth++ == 0) {
            turns.lazySet(turns.get() + 1);
        }
    }

    /** The task that began last is over. */
    void end() {
        if (--depth == 0) {
            turns.lazySet(turns.get() + 1);
        }
    }

    private void look() {
        long now = turns.get();
        if (now % 2 == 1 && now == seen) {
            end.run();
        }
        seen = now;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
