package io.github.batchsmith.ns;

/** A port: a queue of values that scripts share. Reading an empty one gives the text {@code "NULL PORT DATA"}. */
public interface NetscriptPort {
    /** Adds the value; gives what fell out at the other end, or null. */
    Object write(Object value);

    /** Adds the value if there is room; tells whether there was. */
    boolean tryWrite(Object value);

    /** Waits for the next value that is written; it stays in the port. */
    @Awaited
    void nextWrite();

    /** Takes the first value out. */
    Object read();

    /** The first value, which stays. */
    Object peek();

    /** Whether there is room for no more. */
    boolean full();

    /** Whether there is nothing in it. */
    boolean empty();

    /** Takes all values out. */
    void clear();
}
