package io.github.batchsmith.sim;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.recipe.Recipes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The workers of a stream that are under way, counted by operation and host. */
final class UnderWay {
    /** Time in ms after its landing at which a worker that has not reported is given up. */
    private static final double PATIENCE_MILLIS = 10000;

    private final Crew crew;
    private final SimServer target;
    private final Timeline timeline;
    private final Seating seating;
    private final Staff staff;

    /** The batches whose last operation is under way. */
    private final Deque<StreamBatch> ending = new ArrayDeque<>();

    private double patientUntilMillis;
    private int workers;

    /** Nothing under way yet, of so many operations that are to take these seats. */
    UnderWay(Stage stage, Crew crew, SimServer target, int operations, SeatedHosts seats) {
        this.crew = crew;
        this.target = target;
        timeline = stage.timeline();
        seating = new Seating(stage.game(), operations, seats);
        staff = new Staff(crew, Recipes.hasResidents(stage.spec()));
        patientUntilMillis = timeline.nowMillis() + PATIENCE_MILLIS;
    }

    /** Counts by the hosts of these seats from now on, and places by them. */
    void seatBy(SeatedHosts seats) {
        seating.seatBy(seats);
    }

    int workers() {
        return workers;
    }

    /** The host that the next job of an operation takes, as its place, or -1. */
    int place(int row, double[] jobGb, double[] freeGb) {
        return seating.place(row, jobGb, freeGb);
    }

    /** One begins, by a plan; a weaken stays if it would serve for the batches to come. */
    void add(Flight flight, StreamPlan plan) {
        workers++;
        seating.change(flight.row(), flight.host(), 1);
        await(flight);
        if (flight.op() == Op.WEAKEN) {
            staff.hire(flight, plan);
        }
    }

    /** One has its order. */
    void await(Flight flight) {
        if (flight.endsBatch()) {
            ending.add(flight.batch());
        }
    }

    /** Whether the next batch has begun to land, and the last of its operations is no more than a period overdue. */
    boolean isLanding() {
        return !ending.isEmpty() && ending.element().isLanding(timeline.nowMillis());
    }

    /** One that waits and serves for an operation of a batch; it waits no longer. */
    Optional<Flight> reuse(StreamBatch batch, int row) {
        return staff.reuse(batch, row);
    }

    /** One has landed: it waits for its next order, or is no more. */
    void land(Flight flight) {
        if (flight.isResident()) {
            ends(flight);
            staff.rest(flight, timeline.nowMillis());
        } else {
            remove(flight);
        }
    }

    /** One was killed; whether it was to land, and counts until {@link #land} says so. */
    boolean wasToLand(Flight flight) {
        staff.forget(flight);
        if (flight.isIdle()) {
            remove(flight);
        }
        return !flight.isIdle();
    }

    /** Sends away those that wait and do not serve any more, or wait in vain. */
    void dismiss(StreamPlan plan, double periodMillis) {
        for (Flight away : staff.dismiss(plan, timeline.nowMillis(), periodMillis)) {
            remove(away);
        }
    }

    private void remove(Flight flight) {
        ends(flight);
        workers--;
        seating.change(flight.row(), flight.host(), -1);
    }

    private void ends(Flight flight) {
        if (flight.endsBatch()) {
            ending.remove(flight.batch());
        }
    }

    /** Gives up workers that should have reported long ago, where that was not done lately. */
    void losePatience() {
        if (timeline.nowMillis() >= patientUntilMillis) {
            giveUpLost();
        }
    }

    /** Gives up workers that should have reported long ago. */
    void giveUpLost() {
        patientUntilMillis = timeline.nowMillis() + PATIENCE_MILLIS;
        for (Flight lost : crew.giveUp(target, timeline.nowMillis() - PATIENCE_MILLIS)) {
            staff.forget(lost);
            remove(lost);
        }
    }
}
