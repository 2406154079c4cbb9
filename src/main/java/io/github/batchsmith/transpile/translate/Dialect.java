package io.github.batchsmith.transpile.translate;

/** Which Java is meant, and how near to Java its JavaScript stays. */
public enum Dialect {
    /**
     * Functions and records of the planning code, which promises to stay within the whole numbers: plain arithmetic,
     * and a finding for all that is not a function.
     */
    PORTABLE,
    /** Scripts of players: classes and all, with Java's arithmetic. */
    SCRIPT
}
