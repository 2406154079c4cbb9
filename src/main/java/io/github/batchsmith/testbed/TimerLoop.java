package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.RunStoppedException;
import io.github.batchsmith.testbed.state.TimerQueue;

/** Lets the time of a game pass: fires its timers and brings its faults about, each when it is due. */
final class TimerLoop {
    private final Game game;
    private final Page page;
    private final FaultInjector faults;
    private final int timersPerInstant;

    /** @param timersPerInstant timers that may fire while the clock stands still */
    TimerLoop(Game game, Page page, FaultInjector faults, int timersPerInstant) {
        this.game = game;
        this.page = page;
        this.faults = faults;
        this.timersPerInstant = timersPerInstant;
    }

    /** Fires the timers that are due until that time; the clock is left at the last of them. */
    void fireUntil(double endMillis, Watch watch) {
        TimerQueue timers = game.timers();
        int atThisInstant = 0;
        for (double due = nextMillis(); due <= endMillis; due = nextMillis()) {
            if (watch.endsBefore(due)) {
                return;
            }
            atThisInstant = due > game.nowMillis() ? 0 : atThisInstant + 1;
            if (atThisInstant > timersPerInstant) {
                throw new RunStoppedException(
                        "stopped the run: more than " + timersPerInstant + " timers fired at one instant, last of "
                                + page.realm().lastScript() + ", which would loop for ever");
            }
            if (faults.nextMillis() <= due) {
                faults.strikeNext();
            } else {
                timers.fireNext();
            }
        }
    }

    /** When the next timer fires or the next fault happens; infinity if no script is left for whom it matters. */
    private double nextMillis() {
        double firing = game.timers().nextFiringMillis();
        return Double.isInfinite(firing) && game.processes().alive().isEmpty()
                ? firing
                : Math.min(firing, faults.nextMillis());
    }

    /** Is asked before each timer fires. */
    @FunctionalInterface
    interface Watch {
        /** Whether to end here instead of firing the timer that is due at that time. */
        boolean endsBefore(double dueMillis);
    }
}
