package io.github.batchsmith.sim;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Timing;
import java.util.List;

/**
 * Jobs that are launched together.
 *
 * @param batches whole batches among them
 * @param preparing jobs, the first ones, that prepare the target
 * @param hackMillis duration of hack in ms when they are launched
 * @param slackMillis time in ms that launching may take
 * @param leastMoney share of its maximum that the batches leave the target at least; 1 where all of it
 */
record Blast(List<Job> jobs, int batches, int preparing, double hackMillis, double slackMillis, double leastMoney) {
    /** Whether the target is as its batches are to leave it. */
    boolean leavesOnTrack(Server server) {
        return leastMoney < 1 ? Streams.isOnTrack(server, leastMoney) : Prep.isPrepared(server);
    }

    /** How long in ms the game takes for a job. */
    double runMillis(Job job) {
        return hackMillis * Timing.timeRatio(job.op());
    }

    /** RAM in GB of the largest operation among its batches. */
    double largestGb() {
        double largestGb = 0;
        for (Job job : jobs.subList(preparing, jobs.size())) {
            largestGb = Math.max(largestGb, job.threads() * Threads.workerRamGb(job.op()));
        }
        return largestGb;
    }

    double firstLandingMillis(double nowMillis) {
        return Timing.firstLandingMillis(nowMillis, hackMillis, slackMillis);
    }
}
