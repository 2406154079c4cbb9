package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
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

    void count(Landing landing) {
        if (landing.op() == Op.HACK) {
            takenByTarget.computeIfAbsent(landing.target(), any -> new Taken()).dollars += landing.result();
            total += landing.result();
        }
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
