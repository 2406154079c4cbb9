package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

/**
 * Events that were set up in the order in which they are due. Most were set up long ago and have left the processor's cache:
 * so the next few are looked at together, which takes hardly longer than one, since their memory is fetched at once.
 */
final class Lane {
    private static final int FEW = 8;

    private final Deque<StreamEvent.Planned> events = new ArrayDeque<>();
    private final double[] dueMillis = new double[FEW];
    private final long[] sequences = new long[FEW];

    /** Of the events that were looked at together, how many there were and how many are gone. */
    private int seen;

    private int gone;

    boolean isEmpty() {
        return events.isEmpty();
    }

    void add(StreamEvent.Planned event) {
        events.addLast(event);
    }

    /**
     * What is due first.
     *
     * @throws NoSuchElementException if nothing queues
     */
    StreamEvent.Planned first() {
        return events.getFirst();
    }

    StreamEvent.Planned remove() {
        look();
        gone++;
        return events.removeFirst();
    }

    /** When the first event is due; one must queue. */
    double firstMillis() {
        look();
        return dueMillis[gone];
    }

    /** The place of the first event among all that were ever set up; one must queue. */
    long firstSequence() {
        look();
        return sequences[gone];
    }

    private void look() {
        if (gone < seen) {
            return;
        }
        gone = 0;
        seen = 0;
        for (StreamEvent.Planned event : events) {
            dueMillis[seen] = event.dueMillis();
            sequences[seen] = event.sequence();
            seen++;
            if (seen == FEW) {
                return;
            }
        }
    }
}
