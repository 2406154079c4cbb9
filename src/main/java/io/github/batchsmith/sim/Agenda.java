package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.chaos.FaultPlan;
import java.util.NoSuchElementException;

/**
 * The clock of a game, and what is to happen in it in the order in which it will: timers fire by the time at which they are
 * due, as late as the faults of the run make them, and other faults strike in between.
 */
final class Agenda {
    private final Lanes lanes = new Lanes();
    private final Alarms alarms;
    private final int controllers;
    private final Traffic traffic;
    private final Disturbances disturbances;
    private final Strikes strikes;
    private final boolean punctual;
    private final boolean calm;
    private double nowMillis;
    private long sequence;

    /**
     * An agenda on which nothing stands.
     *
     * @param controllers how many wake by it
     */
    Agenda(Traffic traffic, FaultPlan faults, int controllers) {
        this.traffic = traffic;
        this.controllers = controllers;
        alarms = new Alarms(controllers);
        disturbances = new Disturbances(faults);
        punctual = disturbances.arePunctual();
        strikes = new Strikes(faults, traffic);
        calm = faults.faults().isEmpty();
    }

    double nowMillis() {
        return nowMillis;
    }

    /** Sets when a controller wakes by itself, instead of when it set before. */
    void wake(double dueMillis, Tally owner) {
        alarms.set(owner.number(), dueMillis, sequence++);
        if (!punctual) {
            pass(dueMillis); // a timer that fires late holds up those due after it, even where it wakes nobody any more
        }
    }

    /** Sets a timer that wakes nobody. */
    void pass(double dueMillis) {
        plan(new StreamEvent.Passed(), dueMillis);
    }

    /** Starts a script that is only loaded, and holds its RAM until it is. */
    void load(SimServer host, double ramGb, double delayMillis) {
        host.take(ramGb);
        StreamEvent.Loading loading = new StreamEvent.Loading(host, ramGb);
        plan(delayMillis > 0 ? loading : new StreamEvent.Loaded(loading), nowMillis + delayMillis);
    }

    /** Lets a worker begin that its host started, as late as scripts are. */
    void startLate(Flight flight, double delayMillis) {
        plan(new StreamEvent.Begun(flight), nowMillis + delayMillis);
    }

    /** A worker that knows its aim runs: the game now takes its time. */
    void begin(Flight flight) {
        plan(flight, traffic.begin(flight, nowMillis));
    }

    private void plan(StreamEvent.Planned event, double dueMillis) {
        event.setUp(dueMillis, sequence++);
        lanes.add(event);
    }

    private void beginLate(Flight flight) {
        if (flight.isAimed()) {
            plan(flight, traffic.beginLate(flight, nowMillis));
        } else {
            flight.begin();
        }
    }

    /**
     * Moves the clock to what happens next.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    StreamEvent next() {
        while (true) {
            forgetLost();
            boolean rings = !alarms.isEmpty()
                    && (lanes.isEmpty() || alarms.isBefore(lanes.firstMillis(), lanes.firstSequence()));
            double firingMillis = firingMillis(rings ? alarms.dueMillis() : lanes.firstMillis());
            if (mayStrike() && strikes.nextMillis() <= firingMillis) {
                nowMillis = Math.max(nowMillis, strikes.nextMillis());
                return strikes.strike(nowMillis);
            }
            nowMillis = firingMillis;
            if (rings) {
                return alarms.ring();
            }
            StreamEvent event = lanes.remove();
            if (event instanceof StreamEvent.Begun begun && isTooLate(begun.flight())) {
                traffic.lose(begun.flight(), nowMillis);
                return new StreamEvent.Killed(begun.flight());
            }
            if (!happensInside(event)) {
                return event;
            }
        }
    }

    /** Whether a worker that begins now ends at once, because what its launch was planned by may have changed. */
    private boolean isTooLate(Flight flight) {
        return flight.isAimed() && nowMillis > flight.latestMillis();
    }

    private double firingMillis(double dueMillis) {
        return punctual ? dueMillis : Math.max(nowMillis, disturbances.firingMillis(dueMillis));
    }

    /** Whether an event concerns no controller; if so it is done. */
    private boolean happensInside(StreamEvent event) {
        if (event instanceof StreamEvent.Begun begun) {
            beginLate(begun.flight());
            return true;
        }
        if (event instanceof StreamEvent.Loading loading) {
            plan(new StreamEvent.Loaded(loading), nowMillis);
            return true;
        }
        if (event instanceof StreamEvent.Loaded loaded) {
            loaded.loading().host().release(loaded.loading().ramGb());
            return true;
        }
        return false;
    }

    /** Takes away what is due next as long as it is of workers that were killed. */
    private void forgetLost() {
        while (!calm && !lanes.isEmpty() && isLost(lanes.first())) {
            lanes.remove();
        }
    }

    private static boolean isLost(StreamEvent event) {
        return (event instanceof Flight flight && flight.isLost())
                || (event instanceof StreamEvent.Begun begun && begun.flight().isLost());
    }

    /** Whether the game may change by more than what its one controller does. */
    boolean mayChange() {
        return controllers > 1 || mayStrike();
    }

    private boolean mayStrike() {
        return strikes.nextMillis() < Double.POSITIVE_INFINITY;
    }
}
