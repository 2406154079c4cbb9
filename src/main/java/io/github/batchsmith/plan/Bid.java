package io.github.batchsmith.plan;

/**
 * What a target of a fleet offers for RAM.
 *
 * @param flow the batches that would land on it
 * @param gain dollars a second that they make, less what others would make of that RAM; more than that where it would take a
 *     change to do better
 */
record Bid(Flow flow, double gain) {}
