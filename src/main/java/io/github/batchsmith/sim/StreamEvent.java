package io.github.batchsmith.sim;

/** Something that happens in a simulation. */
sealed interface StreamEvent {
    /** A controller, told by its place among those of its game, wakes by itself. */
    record Tick(int controller) implements StreamEvent {}

    /** A worker is killed, and reports that at once. */
    record Killed(Flight flight) implements StreamEvent {}

    /** Something else changes that no script is told of. */
    record Changed() implements StreamEvent {}

    /**
     * Something that was set up for a moment; of two that are due at one moment the one set up first comes first. A flight is
     * the landing of its operation.
     */
    sealed interface Planned extends StreamEvent permits Flight, Begun, Loading, Loaded, Passed {
        /** When it is to happen. */
        double dueMillis();

        long sequence();
    }

    /** A worker's script begins that was started before. */
    record Begun(double dueMillis, long sequence, Flight flight) implements Planned {}

    /** A script begins that is to be loaded only; it ends once it is. */
    record Loading(double dueMillis, long sequence, SimServer host, double ramGb) implements Planned {}

    /** A script that did nothing ends. */
    record Loaded(double dueMillis, long sequence, SimServer host, double ramGb) implements Planned {}

    /** Some time has passed. */
    record Passed(double dueMillis, long sequence) implements Planned {}
}
