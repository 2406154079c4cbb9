package io.github.batchsmith.report;

import io.github.batchsmith.sim.Losses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of what the ceiling allows and a run did not earn.
 *
 * @param cause in two words
 * @param share of the ceiling, 0 to 1; below 0 for a gain
 * @param meaning what happened, in half a sentence
 */
public record LossShare(String cause, double dollars, double share, String meaning) {
    /** Share of the ceiling below which a gain is rounding. */
    private static final double NO_GAIN = 1e-9;

    /** Every cause, the costliest first, and the gain where there is one; none where the ceiling is 0. */
    public static List<LossShare> of(Losses losses, double moneyMade) {
        double ceiling = losses.total() + moneyMade;
        if (ceiling <= 0) {
            return List.of();
        }
        return Stream.concat(causes(losses).stream(), gain(losses, ceiling).stream())
                .map(each -> new LossShare(each.name(), each.dollars(), each.dollars() / ceiling, each.meaning()))
                .sorted(Comparator.comparingDouble(each -> -each.dollars()))
                .toList();
    }

    private static List<Cause> causes(Losses losses) {
        return List.of(
                new Cause("level drift", losses.levelDrift(), "the level was lower than at the end"),
                new Cause("prep", losses.prep(), "RAM prepared the target"),
                new Cause("idle RAM", losses.idleRam(), "RAM with room for more lay idle"),
                new Cause("packing", losses.packing(), "RAM in pieces too small for an operation"),
                new Cause("padding", losses.padding(), "operations held RAM while they waited"),
                new Cause("unfinished", losses.unfinished(), "operations had not landed at the end"),
                new Cause("integer threads", losses.integerThreads(), "more threads than were needed"),
                new Cause("greed", losses.greed(), "batches that take more need more grow for each dollar"),
                new Cause("failed hacks", losses.failedHacks(), "hacks failed"),
                new Cause("desync", losses.desync(), "targets were off their track, or hacks were left out"));
    }

    private static Optional<Cause> gain(Losses losses, double ceiling) {
        return losses.ahead() < -NO_GAIN * ceiling
                ? Optional.of(new Cause(
                        "taken ahead", losses.ahead(), "a gain: hacks took what was not brought back by the end"))
                : Optional.empty();
    }

    private record Cause(String name, double dollars, String meaning) {}
}
