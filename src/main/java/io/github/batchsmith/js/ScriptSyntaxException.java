package io.github.batchsmith.js;

/** Text that is no JavaScript module, with the place where reading stopped. */
public final class ScriptSyntaxException extends Exception {
    private final int line;
    private final int column;

    ScriptSyntaxException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** Line where reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** Column where reading stopped, from 1. */
    public int column() {
        return column;
    }
}
