package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** The open batches of a stream, queued once for each of their operations that is still to be launched. */
final class OpenBatches {
    private final List<Queue<StreamBatch>> queues = new ArrayList<>();

    /** No batch yet, of so many operations each. */
    OpenBatches(int operations) {
        for (int row = 0; row < operations; row++) {
            queues.add(new ArrayDeque<>());
        }
    }

    void add(StreamBatch batch) {
        queues.forEach(queue -> queue.add(batch));
    }

    Stream<StreamBatch> all() {
        return queues.stream().flatMap(Queue::stream).distinct();
    }

    /** When the next operation of a row is launched at the latest, so long before it lands; never where none waits. */
    double nextLaunchMillis(int row, double leadMillis) {
        StreamBatch next = queues.get(row).peek();
        return next == null ? Double.POSITIVE_INFINITY : next.landingMillis(row) - leadMillis;
    }

    /** The batch whose operation of a row is launched next; one must wait. */
    StreamBatch take(int row) {
        return queues.get(row).remove();
    }
}
