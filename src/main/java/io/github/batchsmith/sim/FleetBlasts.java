package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.plan.BlastShare;
import io.github.batchsmith.plan.Blasts;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Salvo;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.List;

/** What each target of a fleet gets that fires blasts. */
final class FleetBlasts {
    private final Recipe recipe;
    private final int limit;
    private final boolean ahead;
    private final boolean inTurns;
    private final FleetTargets targets;

    FleetBlasts(BatcherSpec spec, Recipe recipe, FleetTargets targets) {
        this.recipe = recipe;
        this.targets = targets;
        limit = Recipes.batchLimit(spec);
        ahead = spec.onLevelUp() instanceof LevelUpPolicy.Predict;
        inTurns = spec.onLevelUp() instanceof LevelUpPolicy.PingPong;
    }

    /** What is launched on each of the targets now. */
    List<BlastShare> shares(
            List<RankedTarget> ranked, Hacker hacker, List<Host> hosts, double[] freeGb, double nowMillis) {
        List<Salvo> salvos = targets.all().stream()
                .filter(each -> !each.wave().isEmpty())
                .map(each -> each.salvo(nowMillis))
                .toList();
        return Blasts.shareBlasts(
                recipe, ranked, salvos, hacker, hosts, freeGb, limit, targets.inWaves(), ahead, inTurns);
    }
}
