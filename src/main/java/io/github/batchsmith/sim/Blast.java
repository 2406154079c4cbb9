package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
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
 */
record Blast(List<Job> jobs, int batches, int preparing, double hackMillis, double slackMillis) {
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
