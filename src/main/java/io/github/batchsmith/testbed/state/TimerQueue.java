package io.github.batchsmith.testbed.state;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The virtual clock and its timers, which fire by due time, and in the order of their setting where that is equal. */
public final class TimerQueue {
    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private final Map<Long, Timer> pending = new HashMap<>();
    private double nowMillis;
    private long lastId;

    public TimerQueue(double startMillis) {
        nowMillis = startMillis;
    }

    /** Present time in ms since 1970. */
    public double nowMillis() {
        return nowMillis;
    }

    /**
     * Sets a timer.
     *
     * @param delayMillis cut to whole milliseconds; negative or no number counts as 0
     * @return its id, for {@link #cancel}
     */
    public long set(double delayMillis, Runnable task) {
        double delay = delayMillis > 0 ? Math.floor(delayMillis) : 0;
        Timer timer = new Timer(nowMillis + delay, ++lastId, task);
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

    /** When the next timer is due; infinity if none is set. */
    public double nextDueMillis() {
        dropCancelled();
        Timer next = queue.peek();
        return next == null ? Double.POSITIVE_INFINITY : next.dueMillis;
    }

    /** Moves the clock to the next timer and fires it. */
    public void fireNext() {
        dropCancelled();
        Timer next = queue.remove();
        pending.remove(next.id);
        nowMillis = Math.max(nowMillis, next.dueMillis);
        next.task.run();
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
        private final Runnable task;
        private boolean cancelled;

        private Timer(double dueMillis, long id, Runnable task) {
            this.dueMillis = dueMillis;
            this.id = id;
            this.task = task;
        }

        @Override
        public int compareTo(Timer other) {
            int byDue = Double.compare(dueMillis, other.dueMillis);
            return byDue != 0 ? byDue : Long.compare(id, other.id);
        }
    }
}
