package io.github.batchsmith.testbed.chaos;

import java.util.Comparator;

/**
 * An invariant that was broken.
 *
 * @param atMillis when that was seen, in ms since the start
 * @param what the particulars
 */
public record Breach(Invariant invariant, double atMillis, String what) {
    static final Comparator<Breach> BY_TIME =
            Comparator.comparingDouble(Breach::atMillis).thenComparing(Breach::invariant);

    /** The breach as a line for people. */
    public String text() {
        return invariant.breach() + " at " + Math.round(atMillis) + " ms: " + what;
    }
}
