package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Threads;

/**
 * An operation that was launched and has not landed.
 *
 * @param host where its worker runs
 * @param target what it takes effect on
 * @param launchMillis since when it holds its RAM
 * @param runMillis how long the game takes for it, without waiting
 * @param worthBefore what a GB of its host had been worth in all when it was launched, in dollars
 */
record Flight(
        Job job,
        SimServer host,
        SimServer target,
        Purpose purpose,
        double launchMillis,
        double runMillis,
        double worthBefore) {
    /** RAM in GB that the worker of a job takes. */
    static double ramGb(Job job) {
        return job.threads() * Threads.workerRamGb(job.op());
    }

    /** Where and when its worker was started. */
    Launch launch() {
        return new Launch(launchMillis, host.hostname(), ramGb(job));
    }
}
