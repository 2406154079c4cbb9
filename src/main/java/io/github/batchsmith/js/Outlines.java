package io.github.batchsmith.js;

/** Tells what scripts name and import. For one thread at a time. */
public interface Outlines extends AutoCloseable {
    /** The outline of a script's text, which is taken as a module. */
    ScriptOutline read(String text) throws ScriptSyntaxException;

    /** Frees what reading took. */
    @Override
    void close();
}
