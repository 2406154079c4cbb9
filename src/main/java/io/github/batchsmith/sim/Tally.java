package io.github.batchsmith.sim;

/** What a run counts. */
final class Tally {
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
