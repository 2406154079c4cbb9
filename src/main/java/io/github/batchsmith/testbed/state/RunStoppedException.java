package io.github.batchsmith.testbed.state;

/** Ends a run because a script did what would freeze or break the game. */
public sealed class RunStoppedException extends RuntimeException permits MemoryUsedUpException {
    public RunStoppedException(String message) {
        super(message, null, false, false);
    }
}
