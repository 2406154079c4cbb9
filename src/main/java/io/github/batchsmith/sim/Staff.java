package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Residents;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;

/** The weakens of a stream that stay when they have landed, and wait for their next order. */
final class Staff {
    private static final int[][] NOBODY = {};

    private final Crew crew;
    private final boolean hires;
    private final Set<Flight> members = new LinkedHashSet<>();
    private final List<Waiting> idle = new ArrayList<>();
    private int[][] needed = NOBODY;

    /** Nobody yet, nor ever if it does not hire. */
    Staff(Crew crew, boolean hires) {
        this.crew = crew;
        this.hires = hires;
    }

    /** One that waits, and since when in ms. */
    private record Waiting(Flight flight, double sinceMillis) {}

    /** Lets a weaken stay that was just started, if it would serve for the batches to come. */
    void hire(Flight flight, StreamPlan plan) {
        if (hires && serves(flight, threadsOf(plan))) {
            flight.settle();
            members.add(flight);
        }
    }

    /** The one that has waited for the shortest time of those that serve for an operation of a batch; it waits no longer. */
    Optional<Flight> reuse(StreamBatch batch, int row) {
        ListIterator<Waiting> latestFirst = idle.listIterator(idle.size());
        while (latestFirst.hasPrevious()) {
            Flight flight = latestFirst.previous().flight();
            int place = crew.place(flight.host());
            if (flight.row() == row
                    && place >= 0
                    && Residents.serves(flight.workerThreads(), batch.threads(row, place))) {
                latestFirst.remove();
                crew.relaunch(flight);
                return Optional.of(flight);
            }
        }
        return Optional.empty();
    }

    /** One has landed, and waits from now on. */
    void rest(Flight flight, double nowMillis) {
        flight.rest();
        idle.add(new Waiting(flight, nowMillis));
    }

    /** One is no more, or will not stay. */
    void forget(Flight flight) {
        flight.unsettle();
        if (members.remove(flight)) {
            idle.removeIf(each -> each.flight() == flight);
        }
    }

    /** Sends away those that do not serve any more and those that wait in vain; these had waited, and are gone. */
    List<Flight> dismiss(StreamPlan plan, double nowMillis, double periodMillis) {
        if (!hires) {
            return List.of();
        }
        int[][] threads = threadsOf(plan);
        if (threads != needed) {
            needed = threads;
            List.copyOf(members).stream()
                    .filter(each -> !each.isIdle() && !serves(each, threads))
                    .forEach(this::forget);
        }
        List<Flight> away = idle.stream()
                .filter(each -> !serves(each.flight(), threads)
                        || Residents.isInVain(nowMillis - each.sinceMillis(), periodMillis))
                .map(Waiting::flight)
                .toList();
        away.forEach(flight -> {
            forget(flight);
            crew.sendAway(flight);
        });
        return away;
    }

    private static int[][] threadsOf(StreamPlan plan) {
        return plan.flow().hackThreads() > 0 ? plan.threads() : NOBODY;
    }

    private boolean serves(Flight flight, int[][] threads) {
        int place = crew.place(flight.host());
        int row = flight.row();
        return place >= 0 && row < threads.length && Residents.serves(flight.workerThreads(), threads[row][place]);
    }
}
