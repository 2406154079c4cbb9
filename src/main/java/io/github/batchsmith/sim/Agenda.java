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
    private final Traffic traffic;
    private final Disturbances disturbances;
    private final Strikes strikes;
    private final boolean punctual;
    private final boolean calm;
    private final boolean alone;
    private double nowMillis;
    private long sequence;

    /**
     * An agenda on which nothing stands.
     *
     * @param alone whether it is that of one controller
     */
    Agenda(Traffic traffic, FaultPlan faults, boolean alone) {
        this.traffic = traffic;
        this.alone = alone;
        disturbances = new Disturbances(faults);
        punctual = disturbances.arePunctual();
        strikes = new Strikes(faults, traffic);
        calm = faults.faults().isEmpty();
    }

    double nowMillis() {
        return nowMillis;
    }

    /** Sets a timer that wakes a controller, if it has not woken otherwise before. */
    void wake(double dueMillis, Tally owner, int wakes) {
        lanes.add(new StreamEvent.Tick(dueMillis, sequence++, owner, wakes));
    }

    /** Starts a script that is only loaded, and holds its RAM until it is. */
    void load(SimServer host, double ramGb, double delayMillis) {
        host.take(ramGb);
        lanes.add(
                delayMillis > 0
                        ? new StreamEvent.Loading(nowMillis + delayMillis, sequence++, host, ramGb)
                        : new StreamEvent.Loaded(nowMillis, sequence++, host, ramGb));
    }

    /** Lets a worker begin that its host started, as late as scripts are. */
    void startLate(Flight flight, double delayMillis) {
        lanes.add(new StreamEvent.Begun(nowMillis + delayMillis, sequence++, flight));
    }

    /** A worker that knows its aim runs: the game now takes its time. */
    void begin(Flight flight) {
        land(flight, traffic.begin(flight, nowMillis));
    }

    private void land(Flight flight, double dueMillis) {
        flight.landAt(dueMillis, sequence++);
        lanes.add(flight);
    }

    private void beginLate(Flight flight) {
        if (flight.isAimed()) {
            land(flight, traffic.beginLate(flight, nowMillis));
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
            if (mayStrike() && strikes.nextMillis() <= firingMillis) {
                nowMillis = Math.max(nowMillis, strikes.nextMillis());
                return strikes.strike(nowMillis);
            }
            nowMillis = firingMillis;
            StreamEvent event = lanes.remove();
            if (event instanceof StreamEvent.Begun begun && isTooLate(begun.flight())) {
                traffic.lose(begun.flight(), nowMillis);
                return new StreamEvent.Killed(nowMillis, 0, begun.flight());
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
        return (event instanceof Flight flight && flight.isLost())
                || (event instanceof StreamEvent.Begun begun && begun.flight().isLost());
    }

    /** Whether the game may change by more than what its one controller does. */
    boolean mayChange() {
        return !alone || mayStrike();
    }

    private boolean mayStrike() {
        return strikes.nextMillis() < Double.POSITIVE_INFINITY;
    }
}
