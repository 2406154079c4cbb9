package io.github.batchsmith.sim;

import java.util.Arrays;

/** When controllers wake by themselves: each at the moment that it set last, and none that has not set one since it woke. */
final class Alarms {
    private static final long NONE = Long.MAX_VALUE;

    private final double[] dueMillis;
    private final long[] sequences;
    private int first;

    /** No alarm, for so many controllers. */
    Alarms(int controllers) {
        dueMillis = new double[controllers];
        sequences = new long[controllers];
        Arrays.fill(dueMillis, Double.POSITIVE_INFINITY);
        Arrays.fill(sequences, NONE);
    }

    /** A controller, told by its place, is to wake then and not when it set before. */
    void set(int controller, double atMillis, long sequence) {
        dueMillis[controller] = atMillis;
        sequences[controller] = sequence;
        findFirst();
    }

    private void findFirst() {
        first = 0;
        for (int i = 1; i < sequences.length; i++) {
            if (isBefore(i, dueMillis[first], sequences[first])) {
                first = i;
            }
        }
    }

    private boolean isBefore(int controller, double otherMillis, long otherSequence) {
        return dueMillis[controller] < otherMillis
                || (dueMillis[controller] == otherMillis && sequences[controller] < otherSequence);
    }

    /** Whether none is set. */
    boolean isEmpty() {
        return sequences[first] == NONE;
    }

    /** Whether one is due before something else, told by when that is due and by its place among all that were set up. */
    boolean isBefore(double otherMillis, long otherSequence) {
        return isBefore(first, otherMillis, otherSequence);
    }

    /** When the first of them is due; never where none is set. */
    double dueMillis() {
        return dueMillis[first];
    }

    /** The controller that wakes first wakes. */
    StreamEvent.Tick ring() {
        StreamEvent.Tick tick = new StreamEvent.Tick(first);
        set(first, Double.POSITIVE_INFINITY, NONE);
        return tick;
    }
}
