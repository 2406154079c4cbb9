package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Need;
import java.util.Arrays;
import java.util.List;

/** A batch of a stream, once it is opened, some of whose operations may not be launched yet. */
final class StreamBatch {
    private double firstMillis;
    private double gapMillis;
    private double periodMillis;
    private int[][] threads = {};
    private double[][] jobGb = {};
    private List<Need> needs = List.of();

    /** With how many threads, on a host with how many cores, the operation in each row was launched if it is a grow. */
    private int[] grows = {};

    private int pending;
    private boolean dropped;

    /**
     * Begins as a batch of which nothing is launched yet, whatever it was: the one before is over, and nobody knows it any more.
     *
     * @param landingMillis when its first operation lands
     * @param periodMillis time in ms until the first operation of the batch after it lands
     * @param threads threads of each operation, in its row, on each host, in its column
     * @param jobGb RAM in GB of each operation on each host, likewise
     * @param needs what each operation must achieve
     */
    void open(
            double landingMillis,
            double periodMillis,
            double gapMillis,
            int[][] threads,
            double[][] jobGb,
            List<Need> needs) {
        firstMillis = landingMillis;
        this.periodMillis = periodMillis;
        this.gapMillis = gapMillis;
        this.needs = needs;
        resize(threads, jobGb);
        pending = needs.size();
        dropped = false;
        grows = grows.length == 2 * pending ? grows : new int[2 * pending];
        Arrays.fill(grows, 0);
    }

    double landingMillis(int row) {
        return firstMillis + row * gapMillis;
    }

    /** When the first operation of the batch after it lands. */
    double nextMillis() {
        return firstMillis + periodMillis;
    }

    /** Whether an operation, told by its row, is the last one. */
    boolean endsWith(int row) {
        return row == needs.size() - 1;
    }

    /** When its operations land. */
    BatchSpan span() {
        return new BatchSpan(firstMillis, lastMillis(), periodMillis);
    }

    /** Whether the first operation is due, and the last no more than a period overdue. */
    boolean isLanding(double nowMillis) {
        return nowMillis >= firstMillis && nowMillis <= lastMillis() + periodMillis;
    }

    private double lastMillis() {
        return firstMillis + (needs.size() - 1) * gapMillis;
    }

    /** One of its operations has landed, or never will; whether that was the last of all. */
    boolean isOverWithOneMore() {
        pending--;
        return pending == 0;
    }

    int threads(int row, int host) {
        return threads[row][host];
    }

    /** RAM in GB of an operation on each host. */
    double[] jobGb(int row) {
        return jobGb[row];
    }

    /** What its operations must achieve. */
    List<Need> needs() {
        return needs;
    }

    /** Counts on other hosts than before. */
    void resize(int[][] threads, double[][] jobGb) {
        this.threads = threads;
        this.jobGb = jobGb;
    }

    Need need(int row) {
        return needs.get(row);
    }

    boolean isDropped() {
        return dropped;
    }

    void drop() {
        dropped = true;
    }

    /** Notes with what the grow in a row was launched. */
    void growsWith(int row, int threads, int cores) {
        grows[2 * row] = threads;
        grows[2 * row + 1] = cores;
    }

    int growThreads(int row) {
        return grows[2 * row];
    }

    int growCores(int row) {
        return grows[2 * row + 1];
    }
}
