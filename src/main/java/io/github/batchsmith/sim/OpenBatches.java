package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** The open batches of a stream, queued once for each of their operations that is still to be launched. */
final class OpenBatches {
    private final List<Queue<StreamBatch>> queues = new ArrayList<>();

    /** When the next operation of each row lands, found here at once as often as it is asked for. */
    private final double[] landingMillis;

    /** No batch yet, of so many operations each. */
    OpenBatches(int operations) {
        for (int row = 0; row < operations; row++) {
            queues.add(new ArrayDeque<>());
        }
        landingMillis = new double[operations];
        Arrays.fill(landingMillis, Double.POSITIVE_INFINITY);
    }

    void add(StreamBatch batch) {
        for (int row = 0; row < landingMillis.length; row++) {
            if (queues.get(row).isEmpty()) {
                landingMillis[row] = batch.landingMillis(row);
            }
            queues.get(row).add(batch);
        }
    }

    Stream<StreamBatch> all() {
        return queues.stream().flatMap(Queue::stream).distinct();
    }

    /** When the next operation of a row is launched at the latest, so long before it lands; never where none waits. */
    double nextLaunchMillis(int row, double leadMillis) {
        return landingMillis[row] - leadMillis;
    }

    /** The batch whose operation of a row is launched next; one must wait. */
    StreamBatch take(int row) {
        StreamBatch taken = queues.get(row).remove();
        StreamBatch next = queues.get(row).peek();
        landingMillis[row] = next == null ? Double.POSITIVE_INFINITY : next.landingMillis(row);
        return taken;
    }
}
