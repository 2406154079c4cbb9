package io.github.batchsmith.chaos;

import java.util.ArrayList;
import java.util.List;

/**
 * A wish for faults of one kind.
 *
 * @param low least amount
 * @param high most amount
 * @param place host or port that they hit; empty if it is to be chosen when they happen
 */
record Switch(FaultKind kind, double low, double high, String place, Times times) {
    /** When faults happen. */
    sealed interface Times {
        /** During the whole run. */
        record Always() implements Times {}

        /** Once in each such period, at a time drawn at random. */
        record Every(double periodMillis) implements Times {}

        /** Once: from then on, for so long. */
        record Once(double atMillis, double forMillis) implements Times {}
    }

    /** The faults of a run of that length, from random numbers of this kind's own. */
    List<Fault> faults(Dice dice, double runMillis) {
        if (times instanceof Times.Every every) {
            return repeated(dice, every.periodMillis(), runMillis);
        }
        return times instanceof Times.Once once
                ? List.of(fault(dice, once.atMillis(), once.forMillis()))
                : List.of(new Fault(kind, low, high, place, 0, runMillis));
    }

    private List<Fault> repeated(Dice dice, double periodMillis, double runMillis) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i * periodMillis < runMillis; i++) {
            double at = Math.floor((i + dice.roll(kind, i, 0)) * periodMillis);
            if (at < runMillis) {
                faults.add(fault(dice, at, 0));
            }
        }
        return faults;
    }

    private Fault fault(Dice dice, double atMillis, double forMillis) {
        if (!kind.isMomentary()) {
            return new Fault(kind, low, high, place, atMillis, forMillis);
        }
        double drawn = low + Math.floor((high - low) * dice.roll(kind, atMillis, 1));
        return new Fault(kind, drawn, drawn, place, atMillis, 0);
    }

    static String amounts(FaultKind kind, double low, double high) {
        boolean single = kind.startsAtZero() ? low == 0 : low == high;
        return kind.switchName() + "=" + (single ? "" : kind.unit().print(low) + "..")
                + kind.unit().print(high);
    }

    /** The switch as it was written. */
    @Override
    public String toString() {
        return amounts(kind, low, high) + (place.isEmpty() ? "" : ":" + place) + written(times);
    }

    private String written(Times when) {
        if (when instanceof Times.Every every) {
            return "/" + Unit.duration(every.periodMillis());
        }
        return when instanceof Times.Once once
                ? "@" + Unit.duration(once.atMillis())
                        + (kind.isMomentary() ? "" : "+" + Unit.duration(once.forMillis()))
                : "";
    }
}
