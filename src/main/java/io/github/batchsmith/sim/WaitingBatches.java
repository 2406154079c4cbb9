package io.github.batchsmith.sim;

import java.util.stream.Stream;

/**
 * Batches of which the operation in one row is still to be launched. Like the events of a {@link Lane} most have waited for
 * long, so the next few are looked at together.
 */
final class WaitingBatches {
    private static final int FEW = 8;

    private final int row;
    private final Ring<StreamBatch> batches = new Ring<>();
    private final double[] landingMillis = new double[FEW];

    /** Of the batches that were looked at together, how many there were and how many are gone. */
    private int seen;

    private int gone;

    WaitingBatches(int row) {
        this.row = row;
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    void add(StreamBatch batch) {
        batches.add(batch);
    }

    Stream<StreamBatch> all() {
        return batches.all();
    }

    /** When the operation of the first of them lands; never where none waits. */
    double landingMillis() {
        look();
        return batches.isEmpty() ? Double.POSITIVE_INFINITY : landingMillis[gone];
    }

    /** The first of them, which waits no longer; one must wait. */
    StreamBatch remove() {
        look();
        gone++;
        return batches.remove();
    }

    private void look() {
        if (gone < seen) {
            return;
        }
        gone = 0;
        seen = Math.min(FEW, batches.size());
        for (int i = 0; i < seen; i++) {
            landingMillis[i] = batches.get(i).landingMillis(row);
        }
    }
}
