package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Op;
import java.util.Locale;

/** What a controller counts while it runs. */
final class Tally {
    /** Code of the finding that the time is too long. */
    static final String TOO_MANY_OPERATIONS = "too-many-operations";

    private static final double MOST_OPERATIONS = 100_000_000;

    private final int number;
    private final double durationMillis;
    private double elapsedMillis;
    private int batches;
    private int desyncs;
    private int operations;
    private final Takings takings = new Takings();
    private final Headcount workers = new Headcount();

    /**
     * An empty tally for a run of so many ms.
     *
     * @param number place of the controller among those of its game
     */
    Tally(int number, double durationMillis) {
        this.number = number;
        this.durationMillis = durationMillis;
        elapsedMillis = durationMillis;
    }

    /**
     * Refuses a run in which more operations land than anyone waits for.
     *
     * @param operations operations that land within so many ms, again and again
     */
    void requireFeasible(double operations, double withinMillis, double nowMillis) {
        double total = operations * (durationMillis - nowMillis) / withinMillis;
        if (total > MOST_OPERATIONS) {
            throw new InvalidInputException(Finding.error(
                    TOO_MANY_OPERATIONS,
                    "--for",
                    String.format(
                            Locale.ROOT,
                            "about %.0f million operations land in this time, at most %.0f million are simulated",
                            total / 1e6,
                            MOST_OPERATIONS / 1e6),
                    String.format(
                            Locale.ROOT,
                            "simulate at most %.0fh; the income a second changes little after that",
                            Math.floor(durationMillis / 3_600_000 * MOST_OPERATIONS / total))));
        }
    }

    /** Place of the controller among those of its game. */
    int number() {
        return number;
    }

    /** Whether a moment lies within the simulated time. */
    boolean covers(double atMillis) {
        return atMillis <= durationMillis;
    }

    void endAt(double atMillis) {
        elapsedMillis = Math.min(atMillis, durationMillis);
    }

    void countBatches(int landed) {
        batches += landed;
    }

    void countDesync() {
        desyncs++;
    }

    /** An operation of one of its workers has landed. */
    void count(Flight flight, Effect effect) {
        operations++;
        if (flight.op() == Op.HACK) {
            takings.count(flight.target().hostname(), effect.result());
        }
    }

    /** Its workers. */
    Headcount workers() {
        return workers;
    }

    /** What its hacks took. */
    Takings takings() {
        return takings;
    }

    /** Operations that landed. */
    int operations() {
        return operations;
    }

    double elapsedMillis() {
        return elapsedMillis;
    }

    int batches() {
        return batches;
    }

    int desyncs() {
        return desyncs;
    }
}
