package io.github.batchsmith.spec;

/** What happens when a target is found off its prepared state. */
public enum DesyncPolicy {
    /** Prepare the target again and go on. */
    REPREP,
    /** Stop and say what was found. */
    HALT
}
