package io.github.batchsmith.chaos;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that goes wrong: at a moment, or during a span of time.
 *
 * @param low least amount, in what the kind counts: ms, percent, GB, points or pieces
 * @param high most amount; equal to {@code low} for what happens at a moment
 * @param place host or port that it hits; empty if it is to be chosen when it happens
 * @param atMillis when it happens or begins, in ms since the start
 * @param forMillis how long a span lasts; 0 for what happens at a moment
 */
public record Fault(FaultKind kind, double low, double high, String place, double atMillis, double forMillis) {
    /** By time; what comes at the same time, by kind. */
    static final Comparator<Fault> BY_TIME =
            Comparator.comparingDouble(Fault::atMillis).thenComparing(Fault::kind);

    private static final double SHORTEST_SPAN_MILLIS = 1;

    /** The amount of what happens at a moment. */
    public double amount() {
        return high;
    }

    /** Whether it is in force at that time; only for spans. */
    boolean covers(double millis) {
        return millis >= atMillis && millis < atMillis + forMillis;
    }

    /** The two halves of a span; empty where it cannot be divided. */
    public List<Fault> halves() {
        double half = Math.floor(forMillis / 2);
        return half < SHORTEST_SPAN_MILLIS
                ? List.of()
                : List.of(
                        new Fault(kind, low, high, place, atMillis, half),
                        new Fault(kind, low, high, place, atMillis + half, forMillis - half));
    }

    /** The fault as a switch that asks for exactly this one. */
    @Override
    public String toString() {
        return Switch.amounts(kind, low, high) + (place.isEmpty() ? "" : ":" + place) + "@" + Unit.duration(atMillis)
                + (kind.isMomentary() ? "" : "+" + Unit.duration(forMillis));
    }
}
