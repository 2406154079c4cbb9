package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.LogSink;
import java.util.ArrayList;
import java.util.List;

/** Describes where the controller tells what it does. */
public final class LoggingBuilder {
    private final List<LogSink> sinks = new ArrayList<>();

    LoggingBuilder() {}

    /** Tells it in the game's terminal too. */
    public LoggingBuilder andTerminal() {
        sinks.add(new LogSink.Terminal());
        return this;
    }

    /** Shows a small window in the game too: target, income now and predicted, RAM, desyncs and the next level. */
    public LoggingBuilder andTailWindow() {
        sinks.add(new LogSink.TailWindow());
        return this;
    }

    /** Tells it in a text file too, such as {@code joes.txt}, on the controller's server. */
    public LoggingBuilder andFile(String path) {
        sinks.add(new LogSink.TextFile(Arguments.text("path of the log file", path)));
        return this;
    }

    List<LogSink> build() {
        return List.copyOf(sinks);
    }
}
