package io.github.batchsmith.testbed.state;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;

/**
 * The virtual clock and its timers, which fire by due time, and in the order of their setting where that is equal. Late
 * timers keep that order, as they do in a browser, whose one thread takes them one by one.
 */
public final class TimerQueue {
    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private final Map<Long, Timer> pending = new HashMap<>();
    private final TimerMode mode;
    private final DoubleUnaryOperator firingMillis;
    private double nowMillis;
    private long lastId;
    private int nesting;

    /** A clock at that time, without lateness. */
    public TimerQueue(double startMillis, TimerMode mode) {
        this(startMillis, mode, DoubleUnaryOperator.identity());
    }

    /**
     * A clock at that time.
     *
     * @param firingMillis when a timer fires that is due at some time, unless it has to wait for one before it
     */
    public TimerQueue(double startMillis, TimerMode mode, DoubleUnaryOperator firingMillis) {
        this.mode = mode;
        this.firingMillis = firingMillis;
        nowMillis = startMillis;
    }

    /** Present time in ms since 1970. */
    public double nowMillis() {
        return nowMillis;
    }

    /**
     * Sets a timer.
     *
     * @param delayMillis cut to a whole number of 32 bits, as browsers do; negative or no number counts as 0
     * @return its id, for {@link #cancel}
     */
    public long set(double delayMillis, Runnable task) {
        return add(mode.delayMillis(delayMillis, nesting + 1), nesting + 1, task);
    }

    /**
     * Sets something that is no timer of a script, such as the loading of a module: no timer's depth counts for it.
     *
     * @param delayMillis cut to whole milliseconds
     */
    public void setTask(double delayMillis, Runnable task) {
        add(TimerMode.EXACT.delayMillis(delayMillis, 0), 0, task);
    }

    private long add(double delayMillis, int depth, Runnable task) {
        Timer timer = new Timer(nowMillis + delayMillis, ++lastId, depth, task);
        queue.add(timer);
        pending.put(timer.id, timer);
        return timer.id;
    }

    /** Cancels a timer; nothing happens if it has fired or never was. */
    public void cancel(long id) {
        Timer timer = pending.remove(id);
        if (timer != null) {
            timer.cancelled = true;
        }
    }

    /** Forgets all timers. */
    public void clear() {
        queue.clear();
        pending.clear();
    }

    /** When the next timer fires; infinity if none is set. */
    public double nextFiringMillis() {
        dropCancelled();
        Timer next = queue.peek();
        return next == null ? Double.POSITIVE_INFINITY : firingMillis(next);
    }

    private double firingMillis(Timer timer) {
        return Math.max(nowMillis, firingMillis.applyAsDouble(timer.dueMillis));
    }

    /** Moves the clock to the next timer and fires it; what it sets, also in the microtasks that follow, is nested in it. */
    public void fireNext() {
        dropCancelled();
        Timer next = queue.remove();
        pending.remove(next.id);
        nowMillis = firingMillis(next);
        nesting = next.nesting;
        try {
            next.task.run();
        } finally {
            nesting = 0;
        }
    }

    /** Moves the clock forward past which no timer is due. */
    public void advanceTo(double millis) {
        nowMillis = Math.max(nowMillis, millis);
    }

    private void dropCancelled() {
        while (!queue.isEmpty() && queue.peek().cancelled) {
            queue.remove();
        }
    }

    private static final class Timer implements Comparable<Timer> {
        private final double dueMillis;
        private final long id;
        private final int nesting;
        private final Runnable task;
        private boolean cancelled;

        private Timer(double dueMillis, long id, int nesting, Runnable task) {
            this.dueMillis = dueMillis;
            this.id = id;
            this.nesting = nesting;
            this.task = task;
        }

        @Override
        public int compareTo(Timer other) {
            int byDue = Double.compare(dueMillis, other.dueMillis);
            return byDue != 0 ? byDue : Long.compare(id, other.id);
        }
    }
}
