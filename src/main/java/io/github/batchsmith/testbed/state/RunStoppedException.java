package io.github.batchsmith.testbed.state;

/** Ends a run because a script did what would freeze or break the game. */
public sealed class RunStoppedException extends RuntimeException permits MemoryUsedUpException {
    public RunStoppedException(String message) {
        super(message, null, false, false);
    }

    /** The end of a run in which that script, or that place in it, does not stop. */
    public static RunStoppedException frozenBy(String who) {
        return new RunStoppedException("stopped " + who + ": it ran on without ever waiting, which freezes the game");
    }
}
