package io.github.batchsmith.testbed.ns;

/** Tells the bridge to throw the calling script's death into it. */
public final class ScriptDeathException extends RuntimeException {
    public ScriptDeathException() {
        super("the script has ended", null, false, false);
    }
}
