package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Flow;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Need;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Take;
import java.util.List;

/** The sizes that a stream works with: chosen for hosts and level, kept until one of them changes. */
final class StreamPlan {
    private final BatcherSpec spec;
    private final Recipe recipe;
    private final Flow flow;
    private final double expPerMilli;
    private final int level;
    private final List<Host> hosts;
    private int sizedForLevel;
    private List<Need> needs = List.of();
    private int[][] threads = {};

    /** The best stream for the hosts, whose RAM counts as free, after a present one. */
    StreamPlan(BatcherSpec spec, Server server, Hacker hacker, List<Host> hosts, Flow present) {
        this.spec = spec;
        this.hosts = hosts;
        recipe = Recipes.of(spec);
        flow = flow(server, hacker, present);
        expPerMilli = flow.hackThreads() > 0 ? Streams.expPerMilli(recipe, flow, server, hacker) : 0;
        level = hacker.level();
    }

    private Flow flow(Server server, Hacker hacker, Flow present) {
        boolean padded = Recipes.isPadded(spec);
        double slackMillis = Recipes.slackMillis(spec);
        if (spec.take() instanceof Take.Fraction take) {
            int hackThreads = Threads.hackThreadsFor(take.fraction(), server, hacker);
            return Flows.flowOf(recipe, server, hacker, hackThreads, hosts, padded, slackMillis);
        }
        return Streams.nextFlow(present, recipe, server, hacker, hosts, padded, slackMillis);
    }

    Flow flow() {
        return flow;
    }

    int level() {
        return level;
    }

    List<Host> hosts() {
        return hosts;
    }

    /** The hacker to reckon with for something that lands so many ms ahead. */
    Hacker hackerAhead(Hacker hacker, double aheadMillis) {
        return spec.onLevelUp() instanceof LevelUpPolicy.Predict
                ? Streams.hackerLater(hacker, expPerMilli, aheadMillis)
                : hacker;
    }

    /** Sizes the next batches for a hacker. */
    void sizeFor(Server server, Hacker hacker) {
        if (hacker.level() != sizedForLevel) {
            sizedForLevel = hacker.level();
            needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
            threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
        }
    }

    /** Security that the grow of the batches sized last meets. */
    double growSecurity() {
        return needs.get(recipe.word().indexOf(Op.GROW)).security();
    }

    int[][] threads() {
        return threads;
    }

    /** Threads of a batch that also brings the target back to its prepared state. */
    int[][] repairingThreads(Server server, Hacker hacker) {
        return Threads.threadTable(Streams.repairing(needs, server), recipe, server, hacker, hosts);
    }
}
