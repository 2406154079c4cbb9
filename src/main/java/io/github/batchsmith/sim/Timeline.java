package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.chaos.FaultPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The clock, and what is to happen in the order in which it will: timers fire by the time at which they are due, as late as
 * the faults of the run make them, and other faults strike in between. Events of one kind are mostly set up in the order in
 * which they are due, so they queue in few lanes, each of them in order.
 */
final class Timeline {
    private final List<Deque<StreamEvent>> lanes = new ArrayList<>();
    private final Flights flights;
    private final Disturbances disturbances;
    private final Strikes strikes;
    private final boolean punctual;
    private double nowMillis;
    private int wakes;
    private long sequence;

    Timeline(Flights flights, FaultPlan faults) {
        this.flights = flights;
        disturbances = new Disturbances(faults);
        punctual = disturbances.arePunctual();
        strikes = new Strikes(faults, flights);
    }

    double nowMillis() {
        return nowMillis;
    }

    /** Sets the controller's own waking, which outdates the one before, and then the landings of what it launched. */
    void await(double tickMillis, List<Flight> launched) {
        wakes++;
        add(new StreamEvent.Tick(tickMillis, sequence++, wakes));
        launched.forEach(this::begin);
    }

    /** Sets a timer that wakes nobody. */
    void pass(double dueMillis) {
        add(new StreamEvent.Tick(dueMillis, sequence++, 0));
    }

    /** Starts a script that is only loaded, and holds its RAM until it is. */
    void load(SimServer host, double ramGb, double delayMillis) {
        host.take(ramGb);
        add(
                delayMillis > 0
                        ? new StreamEvent.Loading(nowMillis + delayMillis, sequence++, host, ramGb)
                        : new StreamEvent.Loaded(nowMillis, sequence++, host, ramGb));
    }

    /** Lets a worker begin that its host started: at once, or as late as scripts are. */
    void start(Flight flight, double delayMillis, List<Flight> atOnce) {
        if (delayMillis > 0) {
            add(new StreamEvent.Begun(nowMillis + delayMillis, sequence++, flight));
        } else {
            atOnce.add(flight);
        }
    }

    /** A worker that knows its aim runs: the game now takes its time. */
    void begin(Flight flight) {
        add(new StreamEvent.Landed(flights.begin(flight, nowMillis), sequence++, flight));
    }

    private void beginLate(Flight flight) {
        if (flight.isAimed()) {
            add(new StreamEvent.Landed(flights.beginLate(flight, nowMillis), sequence++, flight));
        } else {
            flight.begin();
        }
    }

    private void add(StreamEvent event) {
        for (Deque<StreamEvent> lane : lanes) {
            if (lane.isEmpty() || lane.getLast().dueMillis() <= event.dueMillis()) {
                lane.addLast(event);
                return;
            }
        }
        Deque<StreamEvent> lane = new ArrayDeque<>();
        lane.addLast(event);
        lanes.add(lane);
    }

    /**
     * Moves the clock to what happens next.
     *
     * @throws NoSuchElementException if nothing is to happen
     */
    StreamEvent next() {
        while (true) {
            Deque<StreamEvent> lane = first().orElseThrow();
            double firingMillis = firingMillis(lane.getFirst());
            if (mayChange() && strikes.nextMillis() <= firingMillis) {
                nowMillis = Math.max(nowMillis, strikes.nextMillis());
                return strikes.strike(nowMillis);
            }
            nowMillis = firingMillis;
            StreamEvent event = lane.removeFirst();
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
            add(new StreamEvent.Loaded(nowMillis, sequence++, loading.host(), loading.ramGb()));
            return true;
        }
        if (event instanceof StreamEvent.Loaded loaded) {
            loaded.host().release(loaded.ramGb());
            return true;
        }
        return false;
    }

    /** The lane of what is due next; none if nothing is to happen. */
    private Optional<Deque<StreamEvent>> first() {
        Deque<StreamEvent> first = null;
        for (Deque<StreamEvent> lane : lanes) {
            dropLost(lane);
            if (!lane.isEmpty()
                    && (first == null || StreamEvent.ORDER.compare(lane.getFirst(), first.getFirst()) < 0)) {
                first = lane;
            }
        }
        return Optional.ofNullable(first);
    }

    private static void dropLost(Deque<StreamEvent> lane) {
        while (!lane.isEmpty() && isLost(lane.getFirst())) {
            lane.removeFirst();
        }
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
