package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Flights of streams that are over and that nobody knows any more. They carry the workers to come: of millions that fly one
 * after the other only about as many are ever in memory as at once, and the last that landed is still in the processor's cache.
 */
final class SpareFlights {
    /** As workers begin about as often as they land, few are enough; more would be held in vain where fewer and fewer fly. */
    private static final int MOST = 256;

    private final Deque<Flight> spares = new ArrayDeque<>();

    /** A flight for a worker that was just started, see {@link Flight#Flight}. */
    Flight of(
            Tally tally,
            Job job,
            SimServer host,
            SimServer target,
            Purpose purpose,
            double launchMillis,
            double worthBefore) {
        Flight spare = spares.pollLast();
        if (spare == null) {
            return new Flight(tally, job, host, target, purpose, launchMillis, worthBefore);
        }
        spare.carry(tally, job, host, target, purpose, launchMillis, worthBefore);
        return spare;
    }

    /** A flight is over. */
    void add(Flight flight) {
        if (spares.size() < MOST) {
            spares.addLast(flight);
        }
    }
}
