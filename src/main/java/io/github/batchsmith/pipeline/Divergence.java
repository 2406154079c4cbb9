package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Landing;
import java.util.List;
import java.util.Optional;

/**
 * The first landing at which a run parts from what was predicted, with both timelines around it.
 *
 * @param index its place among all landings, from 0
 * @param from place of the first landing of the timelines
 * @param predicted landings that were predicted, from {@code from} on; may end before the index
 * @param shown landings that the run showed, likewise
 */
public record Divergence(int index, int from, List<Landing> predicted, List<Landing> shown) {
    private static final int BEFORE = 4;
    private static final int AFTER = 5;

    public Divergence {
        predicted = List.copyOf(predicted);
        shown = List.copyOf(shown);
    }

    /** Where the two part; empty where they have the same operations on the same targets with the same threads. */
    static Optional<Divergence> between(List<Landing> predicted, List<Landing> shown) {
        int index = 0;
        while (index < predicted.size() && index < shown.size() && isSame(predicted.get(index), shown.get(index))) {
            index++;
        }
        if (index == predicted.size() && index == shown.size()) {
            return Optional.empty();
        }
        int from = Math.max(0, index - BEFORE);
        return Optional.of(
                new Divergence(index, from, part(predicted, from, index + AFTER), part(shown, from, index + AFTER)));
    }

    private static List<Landing> part(List<Landing> landings, int from, int to) {
        return landings.subList(Math.min(from, landings.size()), Math.min(to, landings.size()));
    }

    private static boolean isSame(Landing expected, Landing actual) {
        return expected.op() == actual.op()
                && expected.target().equals(actual.target())
                && expected.threads() == actual.threads();
    }

    /** The landing that was predicted there. */
    Optional<Landing> predictedThere() {
        return there(predicted);
    }

    /** The landing that the run showed there. */
    Optional<Landing> shownThere() {
        return there(shown);
    }

    private Optional<Landing> there(List<Landing> landings) {
        int place = index - from;
        return place < landings.size() ? Optional.of(landings.get(place)) : Optional.empty();
    }
}
