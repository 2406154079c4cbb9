package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Need;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Batches of a stream that are over and that nobody knows any more: they become the batches to come, as {@link SpareFlights} do. */
final class SpareBatches {
    /** As batches are opened about as often as they are over, few are enough. */
    private static final int MOST = 64;

    private final Deque<StreamBatch> spares = new ArrayDeque<>();

    /** A batch of which nothing is launched yet, see {@link StreamBatch#StreamBatch}. */
    StreamBatch of(
            double landingMillis,
            double periodMillis,
            double gapMillis,
            int[][] threads,
            double[][] jobGb,
            List<Need> needs) {
        StreamBatch spare = spares.pollLast();
        if (spare == null) {
            return new StreamBatch(landingMillis, periodMillis, gapMillis, threads, jobGb, needs);
        }
        spare.follow(landingMillis, periodMillis, gapMillis, threads, jobGb, needs);
        return spare;
    }

    /** An operation of a batch has landed, or never will. */
    void end(StreamBatch batch) {
        if (batch.isOverWithOneMore() && spares.size() < MOST) {
            spares.addLast(batch);
        }
    }
}
