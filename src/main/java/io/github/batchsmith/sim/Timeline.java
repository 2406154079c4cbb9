package io.github.batchsmith.sim;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The clock as a controller sees it, and what happens that concerns it. */
final class Timeline {
    private final Agenda agenda;
    private final Tally owner;
    private final Supplier<StreamEvent> events;

    /**
     * The view of the one controller of a game.
     *
     * @param owner what it counts
     */
    Timeline(Agenda agenda, Tally owner) {
        this(agenda, owner, agenda::next);
    }

    /**
     * The view of one controller among several.
     *
     * @param owner what it counts
     * @param events gives what happens next that concerns it
     */
    Timeline(Agenda agenda, Tally owner, Supplier<StreamEvent> events) {
        this.agenda = agenda;
        this.owner = owner;
        this.events = events;
    }

    double nowMillis() {
        return agenda.nowMillis();
    }

    /** Sets the controller's own waking instead of the one before, and then the landings of what it launched. */
    void await(double tickMillis, List<Flight> launched) {
        agenda.wake(tickMillis, owner);
        for (Flight flight : launched) {
            begin(flight);
        }
    }

    /** Sets a timer that wakes nobody. */
    void pass(double dueMillis) {
        agenda.pass(dueMillis);
    }

    /** Starts a script that is only loaded, and holds its RAM until it is. */
    void load(SimServer host, double ramGb, double delayMillis) {
        agenda.load(host, ramGb, delayMillis);
    }

    /** Lets a worker begin that its host started: at once, or as late as scripts are. */
    void start(Flight flight, double delayMillis, List<Flight> atOnce) {
        if (delayMillis > 0) {
            agenda.startLate(flight, delayMillis);
        } else {
            atOnce.add(flight);
        }
    }

    /** A worker that knows its aim runs: the game now takes its time. */
    void begin(Flight flight) {
        agenda.begin(flight);
    }

    /**
     * Moves the clock to what happens next.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    StreamEvent next() {
        return events.get();
    }

    /** Whether an event is the controller's own waking. */
    boolean isDue(StreamEvent event) {
        return event instanceof StreamEvent.Tick tick && tick.controller() == owner.number();
    }

    /** Whether the game may change by more than what the controller does. */
    boolean mayChange() {
        return agenda.mayChange();
    }
}
