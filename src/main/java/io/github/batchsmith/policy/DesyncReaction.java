package io.github.batchsmith.policy;

/** What is done about a target that is off its prepared state. */
public enum DesyncReaction {
    /** Prepare the target again and go on. */
    REPREP,
    /** Stop and say what was found. */
    HALT
}
