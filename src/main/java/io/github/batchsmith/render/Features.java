package io.github.batchsmith.render;

import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.util.List;
import java.util.TreeSet;

/** Which templates and planning functions the choices of a spec call for. */
final class Features {
    private final BatcherSpec spec;

    Features(BatcherSpec spec) {
        this.spec = spec;
    }

    /** Name of the controller's template. */
    String controller() {
        return switch (kind()) {
            case SINGLE -> "single";
            case PROTO -> "proto";
            case SHOTGUN -> "shotgun";
        };
    }

    /** Name of the workers' template. */
    String worker() {
        return kind() == Kind.SHOTGUN ? "signalled" : "timed";
    }

    /** What the controller does, in a sentence. */
    String description() {
        String word = spec.batch().letters();
        return switch (kind()) {
            case SINGLE -> "one " + word + " batch, which proves that the target is prepared again.";
            case PROTO -> "one " + word + " batch after the other.";
            case SHOTGUN -> "all RAM filled with " + word + " batches at once, again and again.";
        };
    }

    /** How the target is chosen: {@code guide}, {@code income}, or empty for a given one. */
    String targetBy() {
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

    /** The planning function that packs batches. */
    String packFunction() {
        return spec.onLevelUp() instanceof LevelUpPolicy.Predict ? "packBatchesAhead" : "packBatches";
    }

    /** Planning functions that the controller calls, sorted. */
    List<String> imports() {
        TreeSet<String> names = new TreeSet<>(
                List.of("firstLandingMillis", "freeRamGb", "hackTime", "isPrepared", "isTarget", "prepWave"));
        names.add(spec.ram().reserves().isEmpty() ? "allHosts" : "usableHosts");
        names.add(packFunction());
        names.add(fraction().isEmpty() ? "optimalHackThreads" : "hackThreadsFor");
        if (kind() != Kind.SHOTGUN) {
            names.add("timeRatio");
        }
        switch (targetBy()) {
            case "guide" -> names.add("bestByGuide");
            case "income" -> names.add("bestByIncome");
            default -> {}
        }
        return List.copyOf(names);
    }

    private Kind kind() {
        if (spec.schedule() instanceof Schedule.Single) {
            return Kind.SINGLE;
        }
        return spec.schedule() instanceof Schedule.Proto ? Kind.PROTO : Kind.SHOTGUN;
    }

    private enum Kind {
        SINGLE,
        PROTO,
        SHOTGUN
    }
}
