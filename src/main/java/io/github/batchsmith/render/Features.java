package io.github.batchsmith.render;

import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DesyncPolicy;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.LogSink;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.util.List;
import java.util.stream.Collectors;

/** What the choices of a spec call for in its scripts. */
final class Features {
    private final BatcherSpec spec;

    Features(BatcherSpec spec) {
        this.spec = spec;
    }

    /** Name of the controller's template. */
    String controller() {
        boolean oneStream = Recipes.isStream(spec) && !(spec.schedule() instanceof Schedule.Fleet);
        return oneStream ? "stream" : spec.schedule().word();
    }

    /** Name of the workers' template. */
    String worker() {
        return signals() ? "signalled" : "timed";
    }

    /** Whether workers wait for a common start, however long it takes to launch them all. */
    boolean signals() {
        return spec.schedule().perTarget() instanceof Schedule.Shotgun;
    }

    /** Whether one target is hit while the other is prepared. */
    boolean takesTurns() {
        return spec.onLevelUp() instanceof LevelUpPolicy.PingPong;
    }

    /** What the controller does, in a sentence. */
    String description() {
        return spec.schedule() instanceof Schedule.Fleet fleet
                ? "many targets, each with " + description(fleet.perTarget())
                : description(spec.schedule());
    }

    /** What a controller does that chooses among these, in a sentence. */
    String description(List<BatcherSpec> candidates) {
        return "whichever schedule promises most in the game: "
                + candidates.stream().map(each -> each.schedule().word()).collect(Collectors.joining(", ")) + ".";
    }

    private String description(Schedule schedule) {
        String word = spec.batch().words().stream().map(BatchWord::letters).collect(Collectors.joining(" or "));
        if (schedule instanceof Schedule.Single) {
            return "one " + word + " batch, which proves that the target is prepared again.";
        } else if (schedule instanceof Schedule.Proto) {
            return "one " + word + " batch after the other.";
        } else if (schedule instanceof Schedule.Shotgun) {
            return "all RAM filled with " + word + " batches at once, again and again.";
        } else if (schedule instanceof Schedule.Periodic) {
            return word + " batches at a steady pace, weakens and grows launched together.";
        } else if (schedule instanceof Schedule.Jit) {
            return word + " batches at a steady pace, each operation launched just in time.";
        }
        throw new IllegalArgumentException("not a schedule of one target: " + schedule.word());
    }

    /** How the target is chosen: {@code guide}, {@code income}, {@code score}, or empty for a given one. */
    String targetBy() {
        if (spec.targets() instanceof Targets.ByScore) {
            return "score";
        }
        if (spec.targets() instanceof Targets.Best best) {
            return best.by() == Targets.Score.GUIDE ? "guide" : "income";
        }
        return "";
    }

    /** The given target, or empty. */
    String targetOnly() {
        return spec.targets() instanceof Targets.Only only ? only.hostname() : "";
    }

    /** The fixed fraction as a literal, or empty. */
    String fraction() {
        return spec.take() instanceof Take.Fraction take ? Literals.number(take.fraction()) : "";
    }

    /** Expression for the hack threads of a batch, or empty where those are to be found that earn most. */
    String hackThreads() {
        return switch (hackThreadsFunction()) {
            case "hackThreadsFor" -> "hackThreadsFor(FRACTION, server, %s)".formatted(sizedFor());
            case "hackThreadsTaking" ->
                "hackThreadsTaking(fractionOf(server, %1$s), server, %1$s)".formatted(sizedFor());
            default -> "";
        };
    }

    /** The planning function that tells them, or empty where those are to be found that earn most. */
    String hackThreadsFunction() {
        if (spec.take() instanceof Take.Fraction) {
            return "hackThreadsFor";
        }
        return spec.take() instanceof Take.FractionBy ? "hackThreadsTaking" : "";
    }

    /** Name of the player for whom batches are sized. */
    String sizedFor() {
        return reactsToLevelUp() && !Recipes.isStream(spec) ? "sizedFor" : "hacker";
    }

    /** Whether the player's own function tells what a new level changes. */
    boolean reactsToLevelUp() {
        return spec.onLevelUp() instanceof LevelUpPolicy.By && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the player's own function tells what is done about a desync. */
    boolean reactsToDesync() {
        return spec.onDesync() instanceof DesyncPolicy.By && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the player's own function tells in which order operations are launched. */
    boolean ranksLaunches() {
        return spec.order() instanceof LaunchOrder.ByRank;
    }

    /** Whether batches are sized for the level at their landing. */
    boolean predicts() {
        return spec.onLevelUp() instanceof LevelUpPolicy.Predict;
    }

    /** The planning function that packs the batches of a blast. */
    String packFunction() {
        return predicts() ? "packBatchesAhead" : "packBatches";
    }

    /** Whether a window tells how it goes. */
    boolean hasWindow() {
        return spec.logging().contains(new LogSink.TailWindow());
    }

    /** Whether that window measures the income, which one batch alone does not have; a fleet tells of its targets instead. */
    boolean measuresIncome() {
        return hasWindow()
                && !(spec.schedule() instanceof Schedule.Single)
                && !(spec.schedule() instanceof Schedule.Fleet);
    }

    /** Whether a file tells how it goes, which one batch alone does not need. */
    boolean hasStatus() {
        return spec.logging().stream().anyMatch(LogSink.TextFile.class::isInstance)
                && !(spec.schedule() instanceof Schedule.Single);
    }

    /** Whether the income of a blast is estimated, to be told. */
    boolean predictsIncome() {
        return measuresIncome() || hasStatus();
    }
}
