package io.github.batchsmith.sim;

/**
 * Something that happens in a simulation; of two that are due at one moment the one set up first comes first. A flight is
 * the landing of its operation.
 */
sealed interface StreamEvent
        permits Flight,
                StreamEvent.Tick,
                StreamEvent.Begun,
                StreamEvent.Loading,
                StreamEvent.Loaded,
                StreamEvent.Killed,
                StreamEvent.Changed {
    /** When it is to happen. */
    double dueMillis();

    long sequence();

    /** A controller wakes by itself, unless it was woken since. */
    record Tick(double dueMillis, long sequence, Tally owner, int wakes) implements StreamEvent {}

    /** A worker's script begins that was started before. */
    record Begun(double dueMillis, long sequence, Flight flight) implements StreamEvent {}

    /** A script begins that is to be loaded only; it ends once it is. */
    record Loading(double dueMillis, long sequence, SimServer host, double ramGb) implements StreamEvent {}

    /** A script that did nothing ends. */
    record Loaded(double dueMillis, long sequence, SimServer host, double ramGb) implements StreamEvent {}

    /** A worker is killed, and reports that at once. */
    record Killed(double dueMillis, long sequence, Flight flight) implements StreamEvent {}

    /** Something else changes that no script is told of. */
    record Changed(double dueMillis, long sequence) implements StreamEvent {}
}
