package io.github.batchsmith.sim;

import java.util.NoSuchElementException;

/**
 * Events that were set up in the order in which they are due. Most were set up long ago and have left the processor's cache:
 * so the next few are looked at together, which takes hardly longer than one, since their memory is fetched at once.
 */
final class Lane {
    private static final int FEW = 8;

    private final Ring<StreamEvent.Planned> events = new Ring<>();
    private final double[] dueMillis = new double[FEW];
    private final long[] sequences = new long[FEW];

    /** Of the events that were looked at together, how many there were and how many are gone. */
    private int seen;

    private int gone;

    boolean isEmpty() {
        return events.isEmpty();
    }

    void add(StreamEvent.Planned event) {
        events.add(event);
    }

    /** What is due first; one must queue. */
    StreamEvent.Planned first() {
        return events.get(0);
    }

    /**
     * What is due first, which queues no more.
     *
     * @throws NoSuchElementException if nothing queues
     */
    StreamEvent.Planned remove() {
        look();
        gone++;
        return events.remove();
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
        seen = Math.min(FEW, events.size());
        for (int i = 0; i < seen; i++) {
            StreamEvent.Planned event = events.get(i);
            dueMillis[i] = event.dueMillis();
            sequences[i] = event.sequence();
        }
    }
}
