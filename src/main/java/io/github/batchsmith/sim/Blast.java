package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Timing;
import java.util.List;

/**
 * Jobs that are launched together.
 *
 * @param batches whole batches among them
 * @param hackMillis duration of hack in ms when they are launched
 * @param slackMillis time in ms that launching may take
 */
record Blast(List<Job> jobs, int batches, double hackMillis, double slackMillis) {
    double firstLandingMillis(double nowMillis) {
        return Timing.firstLandingMillis(nowMillis, hackMillis, slackMillis);
    }
}
