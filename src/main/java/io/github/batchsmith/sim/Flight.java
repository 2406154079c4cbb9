package io.github.batchsmith.sim;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Timing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A worker that was started and whose operation has not landed; as something that happens it is its landing. */
final class Flight extends StreamEvent.Planned {
    private Tally tally;
    private Op op;
    private int workerThreads;
    private SimServer host;
    private SimServer target;
    private Purpose purpose;
    private double launchMillis;
    private double worthBefore;
    private @Nullable StreamBatch batch;
    private int row;
    private double latestMillis;
    private double endMillis;
    private double runMillis;
    private double threads;

    /** As its batch says, which need not be looked at where an operation lands that is not the last. */
    private boolean endsBatch;

    private boolean aimed;
    private boolean begun;
    private boolean lost;
    private boolean givenUp;
    private boolean resident;
    private boolean idle;

    /**
     * A worker that was just started.
     *
     * @param tally where its controller counts
     * @param host where it runs
     * @param target what its operation takes effect on
     * @param launchMillis since when it holds its RAM
     * @param worthBefore what a GB of its host had been worth in all when it was started, in dollars
     */
    Flight(
            Tally tally,
            Job job,
            SimServer host,
            SimServer target,
            Purpose purpose,
            double launchMillis,
            double worthBefore) {
        carry(tally, job, host, target, purpose, launchMillis, worthBefore);
    }

    /** Becomes the flight of another worker, as if made for it: the one before is over, and nobody knows it any more. */
    void carry(
            Tally tally,
            Job job,
            SimServer host,
            SimServer target,
            Purpose purpose,
            double launchMillis,
            double worthBefore) {
        this.tally = tally;
        op = job.op();
        workerThreads = job.threads();
        this.host = host;
        this.target = target;
        this.purpose = purpose;
        this.launchMillis = launchMillis;
        this.worthBefore = worthBefore;
        batch = null;
        row = 0;
        latestMillis = Double.POSITIVE_INFINITY;
        endMillis = launchMillis;
        runMillis = 0;
        threads = workerThreads;
        endsBatch = false;
        aimed = false;
        begun = false;
        lost = false;
        givenUp = false;
        resident = false;
        idle = false;
    }

    /**
     * What a worker is told.
     *
     * @param latestMillis when it may begin at the latest; later it ends without its operation
     * @param endMillis when its operation is to land
     * @param runMillis how long the game takes for it, without waiting
     * @param threads threads that are to take effect
     * @param row place of its operation in a batch of a stream
     */
    record Aim(double latestMillis, double endMillis, double runMillis, double threads, int row) {
        /**
         * Of a job that is part of no stream, and that may begin however late.
         *
         * @param firstMillis when the first job of its plan is to land
         */
        static Aim of(Job job, double firstMillis, double hackMillis) {
            return new Aim(
                    Double.POSITIVE_INFINITY,
                    firstMillis + job.landingMillis(),
                    hackMillis * Timing.timeRatio(job.op()),
                    job.threads(),
                    0);
        }
    }

    /** RAM in GB that the worker of a job takes. */
    static double ramGb(Job job) {
        return job.threads() * Threads.workerRamGb(job.op());
    }

    /** What its controller counts. */
    Tally tally() {
        return tally;
    }

    Op op() {
        return op;
    }

    /** Threads that its worker was started with. */
    int workerThreads() {
        return workerThreads;
    }

    /** RAM in GB that its worker takes. */
    double ramGb() {
        return workerThreads * Threads.workerRamGb(op);
    }

    SimServer host() {
        return host;
    }

    SimServer target() {
        return target;
    }

    Purpose purpose() {
        return purpose;
    }

    double launchMillis() {
        return launchMillis;
    }

    double worthBefore() {
        return worthBefore;
    }

    /** Tells it what to do. */
    void aim(Aim given) {
        latestMillis = given.latestMillis();
        endMillis = given.endMillis();
        runMillis = given.runMillis();
        threads = given.threads();
        row = given.row();
        aimed = true;
    }

    /**
     * Tells workers what to do that were started for jobs of one plan.
     *
     * @param order places of their jobs, and of those after them that were not started
     * @param firstMillis when the first job of the plan is to land
     */
    static void aimAll(
            List<Flight> started, List<Job> jobs, List<Integer> order, double firstMillis, double hackMillis) {
        for (int i = 0; i < started.size(); i++) {
            started.get(i).aim(Aim.of(jobs.get(order.get(i)), firstMillis, hackMillis));
        }
    }

    /** Tells it what to do for a batch of a stream. */
    void order(StreamBatch given, Aim aim) {
        batch = given;
        aim(aim);
        endsBatch = given.endsWith(row);
    }

    /** Whether it knows what to do. */
    boolean isAimed() {
        return aimed;
    }

    /** When it may begin at the latest; later it ends without its operation. */
    double latestMillis() {
        return latestMillis;
    }

    /** When its operation is to land; at once as long as it was told nothing. */
    double endMillis() {
        return endMillis;
    }

    /** How long in ms the game takes for its operation, without waiting. */
    double runMillis() {
        return runMillis;
    }

    /** Threads that are to take effect; all as long as it was told nothing. */
    double threads() {
        return threads;
    }

    /** Place of its operation in a batch of a stream. */
    int row() {
        return row;
    }

    /** The batch of a stream that its operation belongs to; it must belong to one. */
    StreamBatch batch() {
        return Objects.requireNonNull(batch);
    }

    /** When the operations of its batch land. */
    BatchSpan span() {
        return batch == null ? BatchSpan.NONE : batch.span();
    }

    /** Whether its operation is the last of a batch. */
    boolean endsBatch() {
        return endsBatch;
    }

    /** Its script runs. */
    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** It was killed. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Its controller waits for it no longer. */
    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** It stays when it has landed, and waits for another order. */
    void settle() {
        resident = true;
    }

    /** It ends when it has landed. */
    void unsettle() {
        resident = false;
    }

    boolean isResident() {
        return resident;
    }

    /** It has landed, and waits with its RAM for another order. */
    void rest() {
        idle = true;
        batch = null;
        endsBatch = false;
        aim(new Aim(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0, row));
    }

    boolean isIdle() {
        return idle;
    }

    /** It begins anew with what it is told next. */
    void relaunch(double atMillis, double worthBefore) {
        idle = false;
        launchMillis = atMillis;
        this.worthBefore = worthBefore;
    }

    /** Where and when it was started. */
    Launch launch() {
        return new Launch(launchMillis, host.hostname(), ramGb(), tally.number());
    }
}
