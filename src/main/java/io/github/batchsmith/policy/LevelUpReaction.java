package io.github.batchsmith.policy;

/** What a new hacking level changes. */
public enum LevelUpReaction {
    /** Batches are planned anew. */
    RECALCULATE,
    /** The next batches are sized as the last ones were. */
    KEEP
}
