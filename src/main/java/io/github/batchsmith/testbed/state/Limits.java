package io.github.batchsmith.testbed.state;

import java.time.Duration;

/**
 * Bounds that only scripts exceed which freeze the game or use up its memory.
 *
 * @param statementsPerTask statements that may run before control returns to the game
 * @param longestTask wall time that may pass before control returns to the game, also where no statement is counted
 * @param timersPerInstant timers that may fire while the clock stands still
 * @param timers timers that may wait at one time
 * @param processes processes that may be alive at one time
 * @param ports ports that may hold something or have held it
 */
public record Limits(
        long statementsPerTask, Duration longestTask, int timersPerInstant, int timers, int processes, int ports) {
    /** 50 million statements in a minute; a million timers, processes and ports. */
    public static final Limits DEFAULT =
            new Limits(50_000_000, Duration.ofMinutes(1), 1_000_000, 1_000_000, 1_000_000, 1_000_000);

    /**
     * Makes sure that one more is allowed.
     *
     * @param count how many there are
     * @param what what they are, in the plural
     * @throws RunStoppedException if there are as many as there may be
     */
    public static void requireRoom(int count, int most, String what) {
        if (count >= most) {
            throw new RunStoppedException("stopped the run: more than " + most + " " + what);
        }
    }
}
