package io.github.batchsmith.recipe;

import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Schedule;
import java.util.List;

/** What a spec means for planning, the same for simulator and scripts. */
public final class Recipes {
    /** More than any host's RAM, so that cores decide before snugness does. */
    private static final double CORES_FIRST_GB = 1e9;

    private Recipes() {}

    /** The recipes of the spec's batches, one for each word to choose from. */
    public static List<Recipe> of(BatcherSpec spec) {
        return spec.batch().words().stream().map(word -> of(spec, word)).toList();
    }

    private static Recipe of(BatcherSpec spec, BatchWord word) {
        double growMargin = spec.onLevelUp() instanceof LevelUpPolicy.Overestimate over ? over.fraction() : 0;
        return new Recipe(
                word.ops(),
                spec.schedule().landingGap().toNanos() / 1e6,
                growMargin,
                spec.ram().growAndWeakenOnHomeCores() ? CORES_FIRST_GB : 0,
                spec.schedule().launchSlack().toNanos() / 1e6,
                spec.schedule().perTarget() instanceof Schedule.Periodic,
                reckonsOnAverage(spec),
                spec.workers().fractionalThreads() && isStream(spec));
    }

    /** Whether the money may sway: between the landings of a stream, and in a blast, since the next begins with what is missing. */
    private static boolean reckonsOnAverage(BatcherSpec spec) {
        return isStream(spec) || spec.schedule().perTarget() instanceof Schedule.Shotgun;
    }

    /** Most batches of the spec side by side. */
    public static int batchLimit(BatcherSpec spec) {
        int longest = spec.batch().words().stream()
                .mapToInt(word -> word.ops().size())
                .max()
                .orElse(1);
        boolean many = spec.schedule().perTarget() instanceof Schedule.Shotgun;
        return many ? Flows.MOST_WORKERS / Math.max(1, longest) : 1;
    }

    /** Targets that a fleet looks after even where their preparation is not worth its cost. */
    public static int leastTargets(BatcherSpec spec) {
        return spec.onLevelUp() instanceof LevelUpPolicy.PingPong ? 2 : 0;
    }

    /** Whether weakens stay when they have landed and wait for their next order. */
    public static boolean hasResidents(BatcherSpec spec) {
        return spec.workers().residentWeaken() && spec.schedule() instanceof Schedule.Jit;
    }

    /** Whether the spec keeps a stream of batches running instead of launching blasts. */
    public static boolean isStream(BatcherSpec spec) {
        Schedule schedule = spec.schedule().perTarget();
        return schedule instanceof Schedule.Periodic || schedule instanceof Schedule.Jit;
    }
}
