package io.github.batchsmith.sim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what hacks take from each target. */
final class Takings {
    private final Map<String, Taken> takenByTarget = new HashMap<>();
    private double total;

    /** What was taken from one target. */
    private static final class Taken {
        private double dollars;
    }

    /** A hack has taken so much from a target. */
    void count(String target, double dollars) {
        takenByTarget.computeIfAbsent(target, any -> new Taken()).dollars += dollars;
        total += dollars;
    }

    /** Dollars in all. */
    double total() {
        return total;
    }

    /** The target from which most was taken, of equal ones the first by name; none where nothing was hacked. */
    Optional<String> mostFrom() {
        return takenByTarget.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Taken>>comparingDouble(each -> each.getValue().dollars)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
