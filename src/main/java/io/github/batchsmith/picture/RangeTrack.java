package io.github.batchsmith.picture;

import java.util.Arrays;
import java.util.List;

/** The lowest and highest value in each column of a value that stays what it is until it is set anew. */
final class RangeTrack implements Track {
    private final double[] lowest = new double[TimeColumns.MOST];
    private final double[] highest = new double[TimeColumns.MOST];
    private final double[] last = new double[TimeColumns.MOST];
    private final double first;

    RangeTrack(double first) {
        this.first = first;
        Arrays.fill(last, Double.NaN);
    }

    void set(int column, double value) {
        boolean empty = Double.isNaN(last[column]);
        lowest[column] = empty ? value : Math.min(lowest[column], value);
        highest[column] = empty ? value : Math.max(highest[column], value);
        last[column] = value;
    }

    /** The lowest value of each column, that from before it included. */
    List<Double> lowest(TimeColumns columns, double untilMillis) {
        return columns.values(
                untilMillis, column -> isEmpty(column) ? before(column) : Math.min(before(column), lowest[column]));
    }

    /** The highest value of each column, that from before it included. */
    List<Double> highest(TimeColumns columns, double untilMillis) {
        return columns.values(
                untilMillis, column -> isEmpty(column) ? before(column) : Math.max(before(column), highest[column]));
    }

    private boolean isEmpty(int column) {
        return Double.isNaN(last[column]);
    }

    private double before(int column) {
        int before = column - 1;
        while (before >= 0 && isEmpty(before)) {
            before--;
        }
        return before < 0 ? first : last[before];
    }

    @Override
    public void join() {
        for (int i = 0; i < last.length; i++) {
            join(i, 2 * i);
        }
    }

    private void join(int column, int twice) {
        if (twice >= last.length) {
            last[column] = Double.NaN;
            return;
        }
        int next = twice + 1;
        boolean one = isEmpty(twice);
        boolean other = isEmpty(next);
        lowest[column] = one ? lowest[next] : other ? lowest[twice] : Math.min(lowest[twice], lowest[next]);
        highest[column] = one ? highest[next] : other ? highest[twice] : Math.max(highest[twice], highest[next]);
        last[column] = other ? last[twice] : last[next];
    }
}
