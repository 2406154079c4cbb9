package io.github.batchsmith.picture;

/** The mean over each column of a value that stays what it is until it is set anew. */
final class MeanTrack implements Track {
    private final TimeColumns columns;
    private final double[] valueMillis = new double[TimeColumns.MOST];
    private double value;
    private double sinceMillis;

    MeanTrack(TimeColumns columns, double value) {
        this.columns = columns;
        this.value = value;
    }

    double value() {
        return value;
    }

    /** The value is another one from a moment on, which is not before the last. */
    void set(double atMillis, double next) {
        passTime(atMillis);
        value = next;
    }

    /** The value stays what it is until that moment. */
    void passTime(double atMillis) {
        int last = columns.at(atMillis);
        double width = columns.widthMillis();
        for (int column = columns.at(sinceMillis); column <= last; column++) {
            double from = Math.max(sinceMillis, column * width);
            double to = Math.min(atMillis, (column + 1) * width);
            valueMillis[column] += value * Math.max(0, to - from);
        }
        sinceMillis = Math.max(sinceMillis, atMillis);
    }

    /** The mean over that part of a column that lies before a moment. */
    double mean(int column, double untilMillis) {
        return valueMillis[column] / (1000 * columns.seconds(column, untilMillis));
    }

    @Override
    public void join() {
        for (int i = 0; i < valueMillis.length; i++) {
            int twice = 2 * i;
            valueMillis[i] = twice < valueMillis.length ? valueMillis[twice] + valueMillis[twice + 1] : 0;
        }
    }
}
