package io.github.batchsmith.sim;

import java.util.Comparator;

/** Something that happens while a stream runs; of two at one moment the one set up first comes first. */
sealed interface StreamEvent {
    Comparator<StreamEvent> ORDER = (one, other) -> one.atMillis() == other.atMillis()
            ? Long.compare(one.sequence(), other.sequence())
            : Double.compare(one.atMillis(), other.atMillis());

    double atMillis();

    long sequence();

    /** The controller wakes by itself, unless it was woken since. */
    record Tick(double atMillis, long sequence, int wakes) implements StreamEvent {}

    /**
     * An operation lands.
     *
     * @param threads threads that take effect
     * @param last whether it is the last operation of its batch
     */
    record Landed(double atMillis, long sequence, Flight flight, double threads, boolean last) implements StreamEvent {
        /** The same with its place among the events of a moment. */
        Landed numbered(long number) {
            return new Landed(atMillis, number, flight, threads, last);
        }
    }
}
