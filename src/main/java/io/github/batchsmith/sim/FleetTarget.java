package io.github.batchsmith.sim;

import io.github.batchsmith.plan.BlastShare;
import io.github.batchsmith.plan.Salvo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A target of a fleet: it waits, has jobs under way that were launched together to prepare or to hit it, or has batches
 * landing on it one after the other.
 */
final class FleetTarget {
    private static final BlastShare NOT_HIT = new BlastShare(List.of(), 0, 0, 1, 0, 0);

    private final StreamRun stream;
    private boolean open;
    private final Set<Flight> wave = new LinkedHashSet<>();
    private BlastShare hit = NOT_HIT;
    private double flightMillis;

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

    /** Whether batches may be launched on it before it is opened anew, or a desync there ends the controller. */
    boolean isStreaming() {
        return open || stream.isRunning() || stream.isHalted();
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
        return hit.batches() > 0;
    }

    /** All jobs of a blast are launched, or of a preparation that is one without batches. */
    void hitBy(BlastShare blast, double nowMillis) {
        hit = wave.isEmpty() ? NOT_HIT : blast;
        flightMillis = landsAtMillis() - nowMillis;
    }

    /** The blast whose last job has landed. */
    BlastShare landed() {
        BlastShare landed = hit;
        hit = NOT_HIT;
        return landed;
    }

    /** What is under way. */
    Salvo salvo(double nowMillis) {
        double heldGb = wave.stream().map(each -> each.launch().ramGb()).reduce(0.0, Double::sum);
        return new Salvo(name(), landsAtMillis() - nowMillis, flightMillis, heldGb, hit.exp());
    }

    private double landsAtMillis() {
        return wave.stream().mapToDouble(each -> each.endMillis()).max().orElse(0);
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
