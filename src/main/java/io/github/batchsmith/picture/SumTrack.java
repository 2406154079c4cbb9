package io.github.batchsmith.picture;

/** The sum of what happened in each column. */
final class SumTrack implements Track {
    private final double[] sums = new double[TimeColumns.MOST];

    void add(int column, double amount) {
        sums[column] += amount;
    }

    double sum(int column) {
        return sums[column];
    }

    @Override
    public void join() {
        for (int i = 0; i < sums.length; i++) {
            int twice = 2 * i;
            sums[i] = twice < sums.length ? sums[twice] + sums[twice + 1] : 0;
        }
    }
}
