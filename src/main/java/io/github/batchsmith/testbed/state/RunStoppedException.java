package io.github.batchsmith.testbed.state;

/** Ends a run because a script did what would freeze or break the game. */
public final class RunStoppedException extends RuntimeException {
    public RunStoppedException(String message) {
        super(message, null, false, false);
    }
}
