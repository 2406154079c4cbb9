package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.plan.BlastRules;
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
    private final BlastRules rules;
    private final FleetTargets targets;

    FleetBlasts(BatcherSpec spec, Recipe recipe, FleetTargets targets) {
        this.targets = targets;
        rules = new BlastRules(
                recipe,
                Recipes.batchLimit(spec),
                spec.onLevelUp() instanceof LevelUpPolicy.Predict,
                spec.onLevelUp() instanceof LevelUpPolicy.PingPong);
    }

    /** What is launched on each of the targets now. */
    List<BlastShare> shares(
            List<RankedTarget> ranked, Hacker hacker, List<Host> hosts, double[] freeGb, double nowMillis) {
        List<Salvo> salvos = targets.all().stream()
                .filter(each -> !each.wave().isEmpty())
                .map(each -> each.salvo(nowMillis))
                .toList();
        return Blasts.shareBlasts(rules, ranked, salvos, hacker, hosts, freeGb, targets.inWaves());
    }
}
