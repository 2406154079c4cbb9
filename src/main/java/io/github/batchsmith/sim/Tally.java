package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.Locale;

/** What a run counts. */
final class Tally {
    /** Code of the finding that the time is too long. */
    static final String TOO_MANY_OPERATIONS = "too-many-operations";

    private static final double MOST_OPERATIONS = 100_000_000;

    private final double durationMillis;
    private double elapsedMillis;
    private int batches;
    private int desyncs;
    private int mostWorkers;
    private double mostRamGb;

    Tally(double durationMillis) {
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

    void countWorkers(int alive, double ramGb) {
        mostWorkers = Math.max(mostWorkers, alive);
        mostRamGb = Math.max(mostRamGb, ramGb);
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

    int mostWorkers() {
        return mostWorkers;
    }

    double mostRamGb() {
        return mostRamGb;
    }
}
