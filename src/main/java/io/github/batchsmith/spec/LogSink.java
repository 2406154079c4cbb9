package io.github.batchsmith.spec;

/** A place where the controller tells what it does. */
public sealed interface LogSink {
    /** The game's terminal. */
    record Terminal() implements LogSink {}

    /** A small window in the game that tells target, income, RAM, desyncs and the next level. */
    record TailWindow() implements LogSink {}

    /** A text file on the controller's server, such as {@code joes.txt}. */
    record TextFile(String path) implements LogSink {}
}
