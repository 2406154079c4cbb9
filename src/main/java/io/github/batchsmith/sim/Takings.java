package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what hacks take from each target. */
final class Takings {
    private final Map<String, Double> takenByTarget = new TreeMap<>();
    private double total;

    void count(Landing landing) {
        if (landing.op() == Op.HACK) {
            takenByTarget.merge(landing.target(), landing.result(), Double::sum);
            total += landing.result();
        }
    }

    /** Dollars in all. */
    double total() {
        return total;
    }

    /** The target from which most was taken; none where nothing was hacked. */
    Optional<String> mostFrom() {
        return takenByTarget.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
