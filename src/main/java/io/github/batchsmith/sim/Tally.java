package io.github.batchsmith.sim;

/** What a run counts. */
final class Tally {
    private final double durationMillis;
    private double elapsedMillis;
    private int batches;
    private int desyncs;
    private int mostWorkers;

    Tally(double durationMillis) {
        this.durationMillis = durationMillis;
        elapsedMillis = durationMillis;
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

    void countWorkers(int alive) {
        mostWorkers = Math.max(mostWorkers, alive);
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
}
