package io.github.batchsmith.sim;

/** A batch of a stream, some of whose operations may not be launched yet. */
final class StreamBatch {
    private final double landingMillis;
    private final double gapMillis;
    private final int[][] threads;
    private final double[][] jobGb;
    private final int hackThreads;
    private final double growSecurity;
    private boolean dropped;
    private int growThreads;
    private int growCores;

    /**
     * A batch of which nothing is launched yet.
     *
     * @param landingMillis when its first operation lands
     * @param threads threads of each operation, in its row, on each host, in its column
     * @param jobGb RAM in GB of each operation on each host, likewise
     * @param growSecurity security that its grow meets
     */
    StreamBatch(
            double landingMillis,
            double gapMillis,
            int[][] threads,
            double[][] jobGb,
            int hackThreads,
            double growSecurity) {
        this.landingMillis = landingMillis;
        this.gapMillis = gapMillis;
        this.threads = threads;
        this.jobGb = jobGb;
        this.hackThreads = hackThreads;
        this.growSecurity = growSecurity;
    }

    double landingMillis(int row) {
        return landingMillis + row * gapMillis;
    }

    int threads(int row, int host) {
        return threads[row][host];
    }

    /** RAM in GB of an operation on each host. */
    double[] jobGb(int row) {
        return jobGb[row];
    }

    int hackThreads() {
        return hackThreads;
    }

    double growSecurity() {
        return growSecurity;
    }

    boolean isDropped() {
        return dropped;
    }

    void drop() {
        dropped = true;
    }

    void growsWith(int growThreads, int cores) {
        this.growThreads = growThreads;
        this.growCores = cores;
    }

    int growThreads() {
        return growThreads;
    }

    int growCores() {
        return growCores;
    }
}
