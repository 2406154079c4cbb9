package io.github.batchsmith.picture;

import io.github.batchsmith.picture.Recording.Lags;
import io.github.batchsmith.picture.Recording.Lags.Bin;
import java.util.List;
import java.util.stream.IntStream;

/** Counts how late operations land. */
final class LagCounter {
    /** Upper bounds of the bins in ms; what is less than a microsecond from its time is on time. */
    private static final double[] BOUNDS = {
        -100, -10, -1, -0.001, 0.001, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1e12
    };

    private final long[] counts = new long[BOUNDS.length];
    private long measured;
    private double sumMillis;
    private double worstMillis;

    void count(double lagMillis) {
        int bin = 0;
        while (bin < BOUNDS.length - 1 && lagMillis >= BOUNDS[bin]) {
            bin++;
        }
        counts[bin]++;
        measured++;
        sumMillis += lagMillis;
        if (Math.abs(lagMillis) > Math.abs(worstMillis)) {
            worstMillis = lagMillis;
        }
    }

    Lags lags() {
        int[] used =
                IntStream.range(0, counts.length).filter(bin -> counts[bin] > 0).toArray();
        List<Bin> bins = used.length == 0
                ? List.of()
                : IntStream.rangeClosed(used[0], used[used.length - 1])
                        .mapToObj(bin -> new Bin(bin == 0 ? -1e12 : BOUNDS[bin - 1], BOUNDS[bin], counts[bin]))
                        .toList();
        return new Lags(measured, measured > 0 ? sumMillis / measured : 0, worstMillis, bins);
    }
}
