package io.github.batchsmith.testbed.state;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.testbed.trace.TraceEvent.FaultStruck;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerFired;
import io.github.batchsmith.testbed.trace.TraceEvent.TimerSet;
import java.util.PriorityQueue;

/**
 * The virtual clock and its timers, which fire by due time, and in the order of their setting where that is equal. Late
 * timers keep that order, as they do in a browser, whose one thread takes them one by one.
 */
public final class TimerQueue {
    private static final int FEW = 100;

    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private final double startMillis;
    private final Conditions conditions;
    private final boolean isPunctual;
    private double nowMillis;
    private long lastId;
    private int waiting;
    private int nesting;

    /** A clock at that time, in ms since 1970. */
    public TimerQueue(double startMillis, Conditions conditions) {
        this.startMillis = startMillis;
        this.conditions = conditions;
        isPunctual = conditions.disturbances().arePunctual();
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
     * @param pid PID of the script that it is for; 0 if none is known
     * @return the timer, for {@link #cancel}
     */
    public Timer set(double delayMillis, int pid, Runnable task) {
        Timer timer = add(conditions.timers().delayMillis(delayMillis, nesting + 1), pid, nesting + 1, task);
        conditions
                .trace()
                .record(() -> new TimerSet(nowMillis - startMillis, pid, timer.id, timer.dueMillis - startMillis));
        return timer;
    }

    /**
     * Sets something that is no timer of a script, such as the loading of a module: no timer's depth counts for it.
     *
     * @param delayMillis cut to whole milliseconds
     */
    public void setTask(double delayMillis, Runnable task) {
        add(TimerMode.EXACT.delayMillis(delayMillis, 0), 0, 0, task);
    }

    private Timer add(double delayMillis, int pid, int depth, Runnable task) {
        Limits.requireRoom(waiting, conditions.limits().timers(), "timers wait at one time");
        Timer timer = new Timer(nowMillis + delayMillis, ++lastId, pid, depth, task);
        queue.add(timer);
        waiting++;
        return timer;
    }

    /** Cancels a timer; nothing happens if it has fired. */
    public void cancel(Timer timer) {
        if (!timer.isOver) {
            timer.isOver = true;
            waiting--;
            forgetCancelled();
        }
    }

    /** Drops cancelled timers from the queue as soon as they are most of it, so that it stays as short as it may be. */
    private void forgetCancelled() {
        if (queue.size() > 2 * waiting + FEW) {
            queue.removeIf(each -> each.isOver);
        }
    }

    /** Forgets all timers. */
    public void clear() {
        queue.forEach(each -> each.isOver = true);
        queue.clear();
        waiting = 0;
    }

    /** When the next timer fires; infinity if none is set. */
    public double nextFiringMillis() {
        dropCancelled();
        Timer next = queue.peek();
        return next == null ? Double.POSITIVE_INFINITY : firingMillis(next);
    }

    private double firingMillis(Timer timer) {
        return isPunctual
                ? timer.dueMillis
                : Math.max(
                        nowMillis, startMillis + conditions.disturbances().firingMillis(timer.dueMillis - startMillis));
    }

    /** Moves the clock to the next timer and fires it; what it sets, also in the microtasks that follow, is nested in it. */
    public void fireNext() {
        dropCancelled();
        Timer next = queue.remove();
        next.isOver = true;
        waiting--;
        nowMillis = firingMillis(next);
        nesting = next.nesting;
        if (nowMillis > next.dueMillis) {
            conditions.trace().record(() -> late(next));
        }
        if (next.nesting > 0) {
            conditions
                    .trace()
                    .record(() ->
                            new TimerFired(nowMillis - startMillis, next.pid, next.id, nowMillis - next.dueMillis));
        }
        try {
            next.task.run();
        } finally {
            nesting = 0;
        }
    }

    /** What made a timer late: faults of its own, else the timer ahead of it, which is late for the faults told before. */
    private FaultStruck late(Timer timer) {
        double dueMillis = timer.dueMillis - startMillis;
        FaultPlan own = conditions.disturbances().latenessOf(dueMillis);
        String what = timer.nesting > 0 ? "timer " + timer.id : "what is no timer";
        String effect = what + ", due at " + Math.round(dueMillis) + " ms, fires "
                + Math.round(nowMillis - timer.dueMillis) + " ms late"
                + (own.faults().isEmpty() ? ", behind one that is late" : "");
        return new FaultStruck(nowMillis - startMillis, timer.pid, own.toString(), effect);
    }

    /** Moves the clock forward past which no timer is due. */
    public void advanceTo(double millis) {
        nowMillis = Math.max(nowMillis, millis);
    }

    private void dropCancelled() {
        while (!queue.isEmpty() && queue.peek().isOver) {
            queue.remove();
        }
    }

    /** A timer that waits, or has fired or was cancelled. */
    public static final class Timer implements Comparable<Timer> {
        private final double dueMillis;
        private final long id;
        private final int pid;
        private final int nesting;
        private final Runnable task;
        private boolean isOver;

        private Timer(double dueMillis, long id, int pid, int nesting, Runnable task) {
            this.dueMillis = dueMillis;
            this.id = id;
            this.pid = pid;
            this.nesting = nesting;
            this.task = task;
        }

        /** Its number: timers are counted in the order of their setting. */
        public long id() {
            return id;
        }

        @Override
        public int compareTo(Timer other) {
            int byDue = Double.compare(dueMillis, other.dueMillis);
            return byDue != 0 ? byDue : Long.compare(id, other.id);
        }
    }
}
