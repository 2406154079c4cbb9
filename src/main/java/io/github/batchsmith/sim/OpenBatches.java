package io.github.batchsmith.sim;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The open batches of a stream, queued once for each of their operations that is still to be launched. */
final class OpenBatches {
    private final WaitingBatches[] rows;

    /** When the next operation of each row lands, found here at once as often as it is asked for. */
    private final double[] landingMillis;

    /** No batch yet, of so many operations each. */
    OpenBatches(int operations) {
        rows = IntStream.range(0, operations).mapToObj(WaitingBatches::new).toArray(WaitingBatches[]::new);
        landingMillis = new double[operations];
        Arrays.fill(landingMillis, Double.POSITIVE_INFINITY);
    }

    void add(StreamBatch batch) {
        for (int row = 0; row < rows.length; row++) {
            boolean first = rows[row].isEmpty();
            rows[row].add(batch);
            if (first) {
                landingMillis[row] = rows[row].landingMillis();
            }
        }
    }

    Stream<StreamBatch> all() {
        return Arrays.stream(rows).flatMap(WaitingBatches::all).distinct();
    }

    /** When the next operation of a row is launched at the latest, so long before it lands; never where none waits. */
    double nextLaunchMillis(int row, double leadMillis) {
        return landingMillis[row] - leadMillis;
    }

    /** The batch whose operation of a row is launched next; one must wait. */
    StreamBatch take(int row) {
        StreamBatch taken = rows[row].remove();
        landingMillis[row] = rows[row].landingMillis();
        return taken;
    }
}
