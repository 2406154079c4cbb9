package io.github.batchsmith.testbed.js;

/** Ends a run because a script did what would freeze or break the game; the message names the script. */
public final class RunStoppedException extends RuntimeException {
    public RunStoppedException(String message) {
        super(message, null, false, false);
    }
}
