package io.github.batchsmith.sim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What is to happen while streams run, in the order in which it will. Events of one kind are mostly set up in the order in
 * which they happen, so they queue in few lanes, each of them in order.
 */
final class Timeline {
    private final List<Deque<StreamEvent>> lanes = new ArrayList<>();
    private int wakes;
    private long sequence;

    /** Sets the controller's own waking, which outdates the one before, and then the landings of what it launched. */
    void await(double tickMillis, List<StreamEvent.Landed> launched) {
        wakes++;
        add(new StreamEvent.Tick(tickMillis, sequence++, wakes));
        launched.forEach(each -> add(each.numbered(sequence++)));
    }

    private void add(StreamEvent event) {
        for (Deque<StreamEvent> lane : lanes) {
            if (lane.isEmpty() || lane.getLast().atMillis() <= event.atMillis()) {
                lane.addLast(event);
                return;
            }
        }
        Deque<StreamEvent> lane = new ArrayDeque<>();
        lane.addLast(event);
        lanes.add(lane);
    }

    /**
     * Takes the next event.
     *
     * @throws NoSuchElementException if none is to happen
     */
    StreamEvent next() {
        Deque<StreamEvent> first = lanes.get(0);
        for (Deque<StreamEvent> lane : lanes) {
            if (!lane.isEmpty()
                    && (first.isEmpty() || StreamEvent.ORDER.compare(lane.getFirst(), first.getFirst()) < 0)) {
                first = lane;
            }
        }
        return first.removeFirst();
    }

    /** Whether an event is the waking that was set last. */
    boolean isDue(StreamEvent event) {
        return event instanceof StreamEvent.Tick tick && tick.wakes() == wakes;
    }
}
