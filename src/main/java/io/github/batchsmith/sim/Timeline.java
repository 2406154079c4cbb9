package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.chaos.FaultPlan;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The clock, and what is to happen in the order in which it will: timers fire by the time at which they are due, as late as
 * the faults of the run make them, and other faults strike in between.
 */
final class Timeline {
    private final Lanes lanes = new Lanes();
    private final Flights flights;
    private final Disturbances disturbances;
    private final Strikes strikes;
    private final boolean punctual;
    private final boolean calm;
    private double nowMillis;
    private int wakes;
    private long sequence;

    Timeline(Flights flights, FaultPlan faults) {
        this.flights = flights;
        disturbances = new Disturbances(faults);
        punctual = disturbances.arePunctual();
        strikes = new Strikes(faults, flights);
        calm = faults.faults().isEmpty();
    }

    double nowMillis() {
        return nowMillis;
    }

    /** Sets the controller's own waking, which outdates the one before, and then the landings of what it launched. */
    void await(double tickMillis, List<Flight> launched) {
        wakes++;
        lanes.add(new StreamEvent.Tick(tickMillis, sequence++, wakes));
        launched.forEach(this::begin);
    }

    /** Sets a timer that wakes nobody. */
    void pass(double dueMillis) {
        lanes.add(new StreamEvent.Tick(dueMillis, sequence++, 0));
    }

    /** Starts a script that is only loaded, and holds its RAM until it is. */
    void load(SimServer host, double ramGb, double delayMillis) {
        host.take(ramGb);
        lanes.add(
                delayMillis > 0
                        ? new StreamEvent.Loading(nowMillis + delayMillis, sequence++, host, ramGb)
                        : new StreamEvent.Loaded(nowMillis, sequence++, host, ramGb));
    }

    /** Lets a worker begin that its host started: at once, or as late as scripts are. */
    void start(Flight flight, double delayMillis, List<Flight> atOnce) {
        if (delayMillis > 0) {
            lanes.add(new StreamEvent.Begun(nowMillis + delayMillis, sequence++, flight));
        } else {
            atOnce.add(flight);
        }
    }

    /** A worker that knows its aim runs: the game now takes its time. */
    void begin(Flight flight) {
        lanes.add(new StreamEvent.Landed(flights.begin(flight, nowMillis), sequence++, flight));
    }

    private void beginLate(Flight flight) {
        if (flight.isAimed()) {
            lanes.add(new StreamEvent.Landed(flights.beginLate(flight, nowMillis), sequence++, flight));
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
            double firingMillis = firingMillis(first());
            if (mayChange() && strikes.nextMillis() <= firingMillis) {
                nowMillis = Math.max(nowMillis, strikes.nextMillis());
                return strikes.strike(nowMillis);
            }
            nowMillis = firingMillis;
            StreamEvent event = lanes.remove();
            if (!happensInside(event)) {
                return event;
            }
        }
    }

    private double firingMillis(StreamEvent event) {
        return punctual ? event.dueMillis() : Math.max(nowMillis, disturbances.firingMillis(event.dueMillis()));
    }

    /** Whether an event concerns no controller; if so it is done. */
    private boolean happensInside(StreamEvent event) {
        if (event instanceof StreamEvent.Begun begun) {
            beginLate(begun.flight());
            return true;
        }
        if (event instanceof StreamEvent.Loading loading) {
            lanes.add(new StreamEvent.Loaded(nowMillis, sequence++, loading.host(), loading.ramGb()));
            return true;
        }
        if (event instanceof StreamEvent.Loaded loaded) {
            loaded.host().release(loaded.ramGb());
            return true;
        }
        return false;
    }

    /** What is due next, without the landings of workers that were killed. */
    private StreamEvent first() {
        StreamEvent first = lanes.first();
        while (!calm && isLost(first)) {
            lanes.remove();
            first = lanes.first();
        }
        return first;
    }

    private static boolean isLost(StreamEvent event) {
        return (event instanceof StreamEvent.Landed landed && landed.flight().isLost())
                || (event instanceof StreamEvent.Begun begun && begun.flight().isLost());
    }

    /** Whether an event is the waking that was set last. */
    boolean isDue(StreamEvent event) {
        return event instanceof StreamEvent.Tick tick && tick.wakes() == wakes;
    }

    /** Whether faults are still to strike. */
    boolean mayChange() {
        return strikes.nextMillis() < Double.POSITIVE_INFINITY;
    }
}
