package io.github.batchsmith.game;

/** An operation that a worker performs on a target. */
public enum Op {
    HACK,
    GROW,
    WEAKEN;

    /** Letter in a batch word: H, G or W. */
    public char letter() {
        return name().charAt(0);
    }

    /** Name of the {@code ns} function. */
    public String functionName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
