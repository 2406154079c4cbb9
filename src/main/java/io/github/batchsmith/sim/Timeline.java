package io.github.batchsmith.sim;

import java.util.List;
import java.util.PriorityQueue;

/** What is to happen while streams run, in the order in which it will. */
final class Timeline {
    private final PriorityQueue<StreamEvent> events = new PriorityQueue<>(StreamEvent.ORDER);
    private int wakes;
    private long sequence;

    /** Sets the controller's own waking, which outdates the one before, and then the landings of what it launched. */
    void await(double tickMillis, List<StreamEvent.Landed> launched) {
        wakes++;
        events.add(new StreamEvent.Tick(tickMillis, sequence++, wakes));
        launched.forEach(each -> events.add(each.numbered(sequence++)));
    }

    /** Takes the next event. */
    StreamEvent next() {
        return events.remove();
    }

    /** Whether an event is the waking that was set last. */
    boolean isDue(StreamEvent event) {
        return event instanceof StreamEvent.Tick tick && tick.wakes() == wakes;
    }
}
