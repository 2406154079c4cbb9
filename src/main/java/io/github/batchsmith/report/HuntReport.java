package io.github.batchsmith.report;

import io.github.batchsmith.testbed.chaos.Hunt.Quarry;
import java.util.List;

/**
 * What a hunt for broken invariants found.
 *
 * @param seed of the run that broke
 * @param broken which invariant broke
 * @param atMillis when, in ms since the start
 * @param what the particulars
 * @param faultsBefore how many faults that run had at first
 * @param faults those that matter
 * @param runs how many runs it took to find them
 * @param replay command line that shows the breach again
 */
public record HuntReport(
        long seed,
        String broken,
        double atMillis,
        String what,
        int faultsBefore,
        List<String> faults,
        int runs,
        String replay) {
    public HuntReport {
        faults = List.copyOf(faults);
    }

    /** The report of what was found, with the command that replays it. */
    public static HuntReport of(Quarry quarry, String replay) {
        return new HuntReport(
                quarry.seed(),
                quarry.breach().invariant().breach(),
                quarry.breach().atMillis(),
                quarry.breach().what(),
                quarry.faultsBefore(),
                quarry.plan().faults().stream().map(Object::toString).toList(),
                quarry.runs(),
                replay);
    }

    /** What broke, by which faults, and how to see it again. */
    public String text() {
        StringBuilder text = new StringBuilder("seed " + seed + ": " + broken + " at " + Math.round(atMillis) + " ms: "
                + what + "\n" + faultsBefore + " faults, shrunk to " + faults.size() + " in " + Units.count(runs)
                + " runs:\n");
        faults.forEach(each -> text.append("  ").append(each).append('\n'));
        return text.append("replay: ").append(replay).append('\n').toString();
    }
}
