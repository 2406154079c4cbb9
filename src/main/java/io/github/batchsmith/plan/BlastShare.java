package io.github.batchsmith.plan;

import java.util.List;

/**
 * What is launched now on a target of a fleet that fires blasts.
 *
 * @param jobs in landing order; none where the target gets no RAM
 * @param preparing jobs, the first ones, that prepare the target
 * @param batches whole batches among the jobs
 * @param leastMoney share of its maximum that the batches leave the target at least; 1 where all of it
 * @param exp experience that the jobs give on average
 * @param incomePerSecond dollars a second that the batches make
 */
public record BlastShare(
        List<Job> jobs, int preparing, int batches, double leastMoney, double exp, double incomePerSecond) {
    public BlastShare {
        jobs = List.copyOf(jobs);
    }
}
