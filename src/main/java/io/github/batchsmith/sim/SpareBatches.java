package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.Deque;

/** Batches of a stream that are over and that nobody knows any more: they become the batches to come, as {@link SpareFlights} do. */
final class SpareBatches {
    /** As batches are opened about as often as they are over, few are enough. */
    private static final int MOST = 64;

    private final Deque<StreamBatch> spares = new ArrayDeque<>();

    /** A batch that is still to be opened. */
    StreamBatch take() {
        StreamBatch spare = spares.pollLast();
        return spare == null ? new StreamBatch() : spare;
    }

    /** An operation of a batch has landed, or never will. */
    void end(StreamBatch batch) {
        if (batch.isOverWithOneMore() && spares.size() < MOST) {
            spares.addLast(batch);
        }
    }
}
