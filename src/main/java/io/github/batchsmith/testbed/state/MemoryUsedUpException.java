package io.github.batchsmith.testbed.state;

/** Ends a run because its scripts have used up the memory. */
public final class MemoryUsedUpException extends RunStoppedException {
    /** With the script, or the place in it, that asked for more. */
    public MemoryUsedUpException(String who) {
        super("stopped " + who + ": the memory is used up");
    }
}
