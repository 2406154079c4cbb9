package io.github.batchsmith.sim;

/** What RAM is used for, or waits for. */
enum Purpose {
    /** Batches. */
    EARN,
    /** Preparation of the target before its first batch. */
    PREPARE,
    /** Preparation of a target that batches left off its prepared state. */
    REPAIR
}
