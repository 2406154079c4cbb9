package io.github.batchsmith.testbed.js;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the tasks of a game, so that another thread can tell whether one still is the same as a while ago. */
public final class TaskCount {
    private final AtomicLong turns = new AtomicLong(); // odd while a task runs
    private int depth;

    /** A task begins; whether it is within no other. */
    boolean begin() {
        boolean isOutermost = depth++ == 0;
        if (isOutermost) {
            turns.lazySet(turns.get() + 1);
        }
        return isOutermost;
    }

    /** The task that began last is over. */
    void end() {
        if (--depth == 0) {
            turns.lazySet(turns.get() + 1);
        }
    }

    /** Number of the task that runs now, if one does; for any thread. */
    public OptionalLong current() {
        long now = turns.get();
        return now % 2 == 1 ? OptionalLong.of(now) : OptionalLong.empty();
    }
}
