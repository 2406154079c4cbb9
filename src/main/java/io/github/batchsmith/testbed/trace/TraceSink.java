package io.github.batchsmith.testbed.trace;

import java.util.function.Supplier;

/** Takes what happens in a run, in the order in which it happens. */
@FunctionalInterface
public interface TraceSink {
    /** Takes nothing, so that no event is made. */
    TraceSink NONE = event -> {};

    /** Takes an event, which is made only if it is asked for. */
    void record(Supplier<TraceEvent> event);

    /** Gives each event to both. */
    default TraceSink and(TraceSink other) {
        return event -> {
            record(event);
            other.record(event);
        };
    }
}
