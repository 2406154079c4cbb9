package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Luck;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Wave;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions of a controller that launches blasts: one or more batches at a time. */
final class BlastPlanner {
    private final BatcherSpec spec;
    private final List<Recipe> recipes;
    private final int limit;
    private final Choices choices;
    private @Nullable Hacker sizedFor;
    private double progressThen;
    private List<Host> hostsThen = List.of();
    private int hackThreadsThen;

    BlastPlanner(BatcherSpec spec, Choices choices) {
        this.spec = spec;
        this.choices = choices;
        recipes = Recipes.of(spec);
        limit = Recipes.batchLimit(spec);
    }

    /** What is missing of the preparation, followed by batches where it is complete. */
    Blast plan(String target, List<Server> servers, Hacker hacker) {
        Server server = find(target, servers);
        List<Host> hosts = choices.hosts(servers);
        double[] freeGb = Packing.freeRamGb(hosts);
        if (sizedFor == null || !Policies.keeps(spec.onLevelUp(), sizedFor, hacker)) {
            sizedFor = hacker;
        }
        Recipe recipe = recipe(server, sizedFor, hosts);
        int hackThreads = hackThreads(recipe, server, sizedFor, hosts);
        Wave wave = Prep.prepWave(server, hacker, hosts, freeGb, recipe.gapMillis());
        List<Job> jobs = new ArrayList<>(wave.jobs());
        if (wave.completes()) {
            jobs.addAll(pack(recipe, server, sizedFor, hackThreads, hosts, freeGb, wave.jobs()));
        }
        int batches = (jobs.size() - wave.jobs().size()) / recipe.word().size();
        double hackMillis = Hacking.hackTime(server, server.hackDifficulty(), hacker);
        double leastMoney = recipe.onAverage() ? Luck.leastMoney(recipe, server, sizedFor, hackThreads) : 1;
        return new Blast(jobs, batches, wave.jobs().size(), hackMillis, recipe.slackMillis(), leastMoney);
    }

    /** What is missing of the preparation alone. */
    Blast preparation(String target, List<Server> servers, Hacker hacker) {
        Server server = find(target, servers);
        List<Host> hosts = choices.hosts(servers);
        Wave wave = Prep.prepWave(server, hacker, hosts, Packing.freeRamGb(hosts), gapMillis());
        double hackMillis = Hacking.hackTime(server, server.hackDifficulty(), hacker);
        return new Blast(
                wave.jobs(), 0, wave.jobs().size(), hackMillis, recipes.get(0).slackMillis(), 1);
    }

    private static Server find(String hostname, List<Server> servers) {
        return servers.stream()
                .filter(each -> each.hostname().equals(hostname))
                .findFirst()
                .orElseThrow();
    }

    private Recipe recipe(Server server, Hacker hacker, List<Host> hosts) {
        return recipes.size() == 1
                ? recipes.get(0)
                : recipes.get(Income.bestRecipeByIncome(recipes, server, hacker, hosts, limit));
    }

    private double gapMillis() {
        return recipes.get(0).gapMillis();
    }

    private int hackThreads(Recipe recipe, Server server, Hacker hacker, List<Host> hosts) {
        return Taking.hackThreads(spec.take(), server, hacker)
                .orElseGet(() -> optimalHackThreads(recipe, server, hacker, hosts));
    }

    /** What earns most, which is worked out anew only where experience, level or RAM that it depends on are others than before. */
    private int optimalHackThreads(Recipe recipe, Server server, Hacker hacker, List<Host> hosts) {
        boolean ahead = predicts() && limit > 1;
        double progress = ahead ? hacker.player().exp().hacking() : hacker.level();
        if (recipes.size() > 1 || progress != progressThen || !hosts.equals(hostsThen)) {
            hackThreadsThen = ahead
                    ? Income.optimalHackThreadsAhead(recipe, server, hacker, hosts, limit)
                    : Income.optimalHackThreads(recipe, server, hacker, hosts, limit);
            progressThen = progress;
            hostsThen = hosts;
        }
        return hackThreadsThen;
    }

    private List<Job> pack(
            Recipe recipe,
            Server server,
            Hacker hacker,
            int hackThreads,
            List<Host> hosts,
            double[] freeGb,
            List<Job> before) {
        if (predicts()) {
            return Batches.packBatchesAhead(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit);
        }
        return Batches.packBatches(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit);
    }

    private boolean predicts() {
        return spec.onLevelUp() instanceof LevelUpPolicy.Predict;
    }
}
