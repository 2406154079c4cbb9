package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What is still to happen, in the order in which it will. Events of one kind are mostly set up in the order in which they are
 * due, so they queue in few lanes, each of them in order, of which only the first events have to be compared.
 */
final class Lanes {
    private final List<Lane> lanes = new ArrayList<>();
    private @Nullable Lane next;

    void add(StreamEvent event) {
        next = null;
        for (Lane lane : lanes) {
            if (lane.lastMillis <= event.dueMillis()) {
                lane.add(event);
                return;
            }
        }
        Lane lane = new Lane();
        lane.add(event);
        lanes.add(lane);
    }

    /**
     * What is due next.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    StreamEvent first() {
        return next().events.element();
    }

    StreamEvent remove() {
        StreamEvent removed = next().remove();
        next = null;
        return removed;
    }

    private Lane next() {
        if (next == null) {
            Lane found = lanes.get(0);
            for (Lane lane : lanes) {
                if (lane.isBefore(found)) {
                    found = lane;
                }
            }
            next = found;
        }
        return next;
    }

    /** Events in the order in which they are due; what is compared stands where it is found at once. */
    private static final class Lane {
        private final Deque<StreamEvent> events = new ArrayDeque<>();
        private double firstMillis = Double.POSITIVE_INFINITY;
        private long firstSequence;
        private double lastMillis = Double.NEGATIVE_INFINITY;

        boolean isBefore(Lane other) {
            return firstMillis < other.firstMillis
                    || (firstMillis == other.firstMillis && firstSequence < other.firstSequence);
        }

        void add(StreamEvent event) {
            events.addLast(event);
            lastMillis = event.dueMillis();
            if (events.size() == 1) {
                show(event);
            }
        }

        StreamEvent remove() {
            StreamEvent removed = events.removeFirst();
            StreamEvent first = events.peekFirst();
            if (first == null) {
                firstMillis = Double.POSITIVE_INFINITY;
                lastMillis = Double.NEGATIVE_INFINITY;
            } else {
                show(first);
            }
            return removed;
        }

        private void show(StreamEvent first) {
            firstMillis = first.dueMillis();
            firstSequence = first.sequence();
        }
    }
}
