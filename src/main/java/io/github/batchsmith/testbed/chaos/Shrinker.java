package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.chaos.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shrinks a list of faults that breaks something to one of which nothing can be left out: by delta debugging, then by
 * halving what lasts.
 */
final class Shrinker {
    private final Predicate<List<Fault>> breaks;
    private final int mostRuns;
    private int runs;

    /**
     * A shrinker.
     *
     * @param breaks whether a list of faults breaks the same thing
     * @param mostRuns how often that may be asked
     */
    Shrinker(Predicate<List<Fault>> breaks, int mostRuns) {
        this.breaks = breaks;
        this.mostRuns = mostRuns;
    }

    /** How often it was asked whether faults break something. */
    int runs() {
        return runs;
    }

    List<Fault> shrink(List<Fault> faults) {
        List<Fault> fewest = fewest(faults);
        List<Fault> shortest = shortest(fewest);
        return shortest.equals(fewest) ? fewest : fewest(shortest);
    }

    private boolean breaks(List<Fault> faults) {
        return runs < mostRuns && ++runs > 0 && breaks.test(faults);
    }

    /** Leaves out parts, large ones first, until no single fault can be left out. */
    private List<Fault> fewest(List<Fault> faults) {
        List<Fault> kept = List.copyOf(faults);
        int size = (kept.size() + 1) / 2;
        while (size >= 1 && !kept.isEmpty()) {
            List<Fault> smaller = withoutParts(kept, size);
            if (smaller.size() == kept.size()) {
                size = size == 1 ? 0 : (size + 1) / 2;
            } else {
                size = Math.min(size, (smaller.size() + 1) / 2);
            }
            kept = smaller;
        }
        return kept;
    }

    /** Leaves out every part of that size that can be left out. */
    private List<Fault> withoutParts(List<Fault> faults, int size) {
        List<Fault> kept = faults;
        for (int from = 0; from < kept.size(); ) {
            List<Fault> rest = new ArrayList<>(kept.subList(0, from));
            rest.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
            if (breaks(rest)) {
                kept = rest;
            } else {
                from += size;
            }
        }
        return kept;
    }

    /** Halves what lasts as long as one half is enough. */
    private List<Fault> shortest(List<Fault> faults) {
        List<Fault> kept = new ArrayList<>(faults);
        for (int i = 0; i < kept.size(); ) {
            if (!halve(kept, i)) {
                i++;
            }
        }
        return kept;
    }

    private boolean halve(List<Fault> kept, int index) {
        Fault whole = kept.get(index);
        for (Fault half : whole.halves()) {
            kept.set(index, half);
            if (breaks(kept)) {
                return true;
            }
        }
        kept.set(index, whole);
        return false;
    }
}
