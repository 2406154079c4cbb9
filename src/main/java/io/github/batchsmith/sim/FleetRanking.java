package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Ranking;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.Set;

/** The targets that a fleet looks after, weighed against each other anew where something has changed. */
final class FleetRanking {
    private final BatcherSpec spec;
    private final int leastTargets;
    private final int mostTargets;
    private List<RankedTarget> targets = List.of();
    private Set<String> readyThen = Set.of();
    private int levelThen;
    private double totalGbThen;
    private double dueMillis;

    FleetRanking(BatcherSpec spec, int mostTargets) {
        this.spec = spec;
        this.mostTargets = mostTargets;
        leastTargets = Recipes.leastTargets(spec);
    }

    /** The targets worth looking after, the most important first. */
    List<RankedTarget> targets() {
        return targets;
    }

    /** Whether level, RAM or what is ready have changed since the targets were weighed, or that was long ago. */
    boolean isDue(Set<String> ready, Hacker hacker, List<Host> hosts, double nowMillis) {
        return nowMillis >= dueMillis
                || !ready.equals(readyThen)
                || Flows.isOutgrown(hacker.level(), Packing.totalFreeGb(hosts), levelThen, totalGbThen);
    }

    /**
     * Weighs the servers.
     *
     * @param recipe how batches are made
     * @param running names of those on which batches land
     */
    void weigh(
            Recipe recipe,
            List<Server> servers,
            Set<String> ready,
            List<String> running,
            Hacker hacker,
            List<Host> hosts,
            double nowMillis) {
        targets = Recipes.isStream(spec)
                ? Ranking.worthwhile(recipe, servers, running, hacker, hosts, leastTargets, mostTargets)
                : Ranking.worthwhileBlasts(
                        recipe, servers, running, hacker, hosts, Recipes.batchLimit(spec), leastTargets, mostTargets);
        readyThen = ready;
        levelThen = hacker.level();
        totalGbThen = Packing.totalFreeGb(hosts);
        dueMillis = nowMillis + Ranking.WEIGHING_MILLIS;
    }
}
