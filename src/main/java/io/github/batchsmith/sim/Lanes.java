package io.github.batchsmith.sim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What is still to happen, in the order in which it will. Events of one kind are mostly set up in the order in which they are
 * due, so they queue in few lanes, each of them in order, of which only the first events have to be compared.
 */
final class Lanes {
    private static final int UNKNOWN = -1;

    private final List<Lane> lanes = new ArrayList<>();
    private double[] firstMillis = {};
    private long[] firstSequences = {};
    private double[] lastMillis = {};
    /** Lanes up to the last one in which something queues: what many were opened for once does not slow down the rest. */
    private int inUse;

    private int next = UNKNOWN;

    boolean isEmpty() {
        return inUse == 0;
    }

    void add(StreamEvent.Planned event) {
        int lane = laneFor(event.dueMillis());
        boolean first = lanes.get(lane).isEmpty();
        lanes.get(lane).add(event);
        lastMillis[lane] = event.dueMillis();
        if (first) {
            show(lane);
        }
    }

    /** The first lane at whose end something may queue that is due then. */
    private int laneFor(double dueMillis) {
        for (int lane = 0; lane < inUse; lane++) {
            if (lastMillis[lane] <= dueMillis) {
                return lane;
            }
        }
        return open();
    }

    private int open() {
        int lane = inUse++;
        if (lane == lanes.size()) {
            lanes.add(new Lane());
            firstMillis = Arrays.copyOf(firstMillis, inUse);
            firstSequences = Arrays.copyOf(firstSequences, inUse);
            lastMillis = Arrays.copyOf(lastMillis, inUse);
        }
        return lane;
    }

    /**
     * What is due next.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    StreamEvent.Planned first() {
        return lanes.get(next()).first();
    }

    /**
     * When it is due.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    double firstMillis() {
        return firstMillis[next()];
    }

    /**
     * Its place among all that were ever set up.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    long firstSequence() {
        return firstSequences[next()];
    }

    StreamEvent.Planned remove() {
        int lane = next();
        StreamEvent.Planned removed = lanes.get(lane).remove();
        if (lanes.get(lane).isEmpty()) {
            empty(lane);
        } else {
            show(lane);
        }
        return removed;
    }

    private void empty(int lane) {
        firstMillis[lane] = Double.POSITIVE_INFINITY;
        firstSequences[lane] = Long.MAX_VALUE;
        lastMillis[lane] = Double.NEGATIVE_INFINITY;
        next = UNKNOWN;
        while (inUse > 0 && lanes.get(inUse - 1).isEmpty()) {
            inUse--;
        }
    }

    private int next() {
        if (next == UNKNOWN) {
            next = earliest();
        }
        return next;
    }

    private int earliest() {
        if (inUse == 0) {
            throw new NoSuchElementException("nothing is to happen");
        }
        int found = 0;
        for (int lane = 1; lane < inUse; lane++) {
            if (firstMillis[lane] < firstMillis[found]
                    || (firstMillis[lane] == firstMillis[found] && firstSequences[lane] < firstSequences[found])) {
                found = lane;
            }
        }
        return found;
    }

    /** Notes where it is found at once what the first event of a lane is compared by. */
    private void show(int lane) {
        firstMillis[lane] = lanes.get(lane).firstMillis();
        firstSequences[lane] = lanes.get(lane).firstSequence();
        next = UNKNOWN;
    }
}
