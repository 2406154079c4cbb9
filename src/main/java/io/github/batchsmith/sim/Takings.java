package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what hacks take from each target, and passes the landings on. */
final class Takings implements Consumer<Landing> {
    private final Consumer<Landing> next;
    private final Map<String, Double> takenByTarget = new TreeMap<>();

    Takings(Consumer<Landing> next) {
        this.next = next;
    }

    @Override
    public void accept(Landing landing) {
        if (landing.op() == Op.HACK) {
            takenByTarget.merge(landing.target(), landing.result(), Double::sum);
        }
        next.accept(landing);
    }

    /** The target from which most was taken; none where nothing was hacked. */
    Optional<String> mostFrom() {
        return takenByTarget.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
