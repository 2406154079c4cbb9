package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;

/**
 * An operation that was launched and has not landed.
 *
 * @param place place of its host in the ledger, or -1
 * @param launchMillis since when it holds its RAM
 * @param runMillis how long the game takes for it, without waiting
 * @param worthBefore what a GB of its host had been worth in all when it was launched, in dollars
 */
record Flight(
        Job job,
        String target,
        Purpose purpose,
        int place,
        double launchMillis,
        double runMillis,
        double worthBefore) {}
