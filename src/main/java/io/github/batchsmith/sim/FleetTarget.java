package io.github.batchsmith.sim;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A target of a fleet: it waits, has jobs under way that were launched together to prepare or to hit it, or has batches
 * landing on it one after the other.
 */
final class FleetTarget {
    private final StreamRun stream;
    private boolean open;
    private final Set<Flight> wave = new LinkedHashSet<>();
    private int batches;

    FleetTarget(StreamRun stream) {
        this.stream = stream;
    }

    StreamRun stream() {
        return stream;
    }

    String name() {
        return stream.targetName();
    }

    /** Whether batches are kept landing on it. */
    boolean isOpen() {
        return open;
    }

    /** Whether nothing is under way, so that it may be prepared, hit or opened. */
    boolean isIdle() {
        return wave.isEmpty() && !stream.isRunning();
    }

    /** Those under way of the jobs that were launched together. */
    Set<Flight> wave() {
        return wave;
    }

    /** Whether a blast is under way. */
    boolean isHit() {
        return batches > 0;
    }

    /** All jobs are launched, which make so many batches; none where they prepare it. */
    void hitBy(int wholeBatches) {
        batches = wave.isEmpty() ? 0 : wholeBatches;
    }

    /** The whole batches that have landed with the last job. */
    int landedBatches() {
        int landed = batches;
        batches = 0;
        return landed;
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
