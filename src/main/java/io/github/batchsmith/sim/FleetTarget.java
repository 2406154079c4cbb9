package io.github.batchsmith.sim;

/** A target of a fleet: it waits, is being prepared, or has batches landing on it. */
final class FleetTarget {
    private final StreamRun stream;
    private boolean open;
    private int preparing;

    FleetTarget(StreamRun stream) {
        this.stream = stream;
    }

    StreamRun stream() {
        return stream;
    }

    String name() {
        return stream.targetName();
    }

    /** Whether batches land on it. */
    boolean isOpen() {
        return open;
    }

    /** Whether nothing is under way, so that it may be prepared or opened. */
    boolean isIdle() {
        return preparing == 0 && !stream.isRunning();
    }

    boolean isPreparing() {
        return preparing > 0;
    }

    void prepareWith(int jobs) {
        preparing = jobs;
    }

    /** Notes that a job of its preparation has landed; whether it was the last. */
    boolean prepared() {
        preparing--;
        return preparing == 0;
    }

    void open(StreamPlan plan, double atMillis) {
        open = true;
        stream.open(plan, atMillis);
    }

    /** Opens no more batches; those that are open go on. */
    void close() {
        open = false;
        stream.close();
    }
}
