package io.github.batchsmith.tune;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Flow;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.sim.Survey;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;
import java.time.Duration;
import java.util.List;

/** Estimates what specs earn on a target, with the planning functions by which controllers choose. */
final class Estimator {
    private final Variations variations;
    private final Survey survey;
    private final double horizonMillis;

    Estimator(Variations variations, Survey survey, Duration horizon) {
        this(variations, survey, (double) horizon.toMillis());
    }

    private Estimator(Variations variations, Survey survey, double horizonMillis) {
        this.variations = variations;
        this.survey = survey;
        this.horizonMillis = horizonMillis;
    }

    /** The same over endless time, so that preparation costs nothing. */
    Estimator patient() {
        return new Estimator(variations, survey, Double.POSITIVE_INFINITY);
    }

    /** Time in ms until the first batch lands on the target: preparation and the first flight. */
    double waitMillis(Server server) {
        return Prep.estimatedMillis(server, survey.hacker(), survey.hosts())
                + Hacking.weakenTime(server, server.minDifficulty(), survey.hacker());
    }

    /** Dollars a second over the whole horizon that no estimate for the target exceeds. */
    double atMostPerSecond(Server server) {
        return Ceiling.incomePerSecond(server, survey.hacker(), survey.hosts()) * earningShare(server);
    }

    private double earningShare(Server server) {
        return Math.max(0, 1 - waitMillis(server) / horizonMillis);
    }

    /** The spec with its fraction, or the one that earns most on the target; nothing is earned where no batch fits. */
    Estimate estimate(BatcherSpec spec, Server server) {
        Recipe recipe = Recipes.of(spec).get(0);
        Flow flow = Recipes.isStream(spec) ? stream(spec, recipe, server) : blasts(spec, recipe, server);
        double percent = Hacking.hackPercent(server, server.minDifficulty(), survey.hacker());
        double fraction = Math.min(0.99, flow.hackThreads() * percent);
        Take take = fraction > 0 ? new Take.Fraction(fraction) : new Take.Optimal();
        return new Estimate(
                variations.on(spec, server.hostname(), take),
                server.hostname(),
                flow.incomePerSecond() * earningShare(server));
    }

    private Flow stream(BatcherSpec spec, Recipe recipe, Server server) {
        List<Host> hosts = survey.hosts();
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        return spec.take() instanceof Take.Fraction take
                ? Flows.flowOf(recipe, server, survey.hacker(), threads(take, server), hosts, orders)
                : Flows.roughFlow(recipe, server, survey.hacker(), hosts, orders);
    }

    private Flow blasts(BatcherSpec spec, Recipe recipe, Server server) {
        Hacker hacker = survey.hacker();
        int limit = Recipes.batchLimit(spec);
        int threads = spec.take() instanceof Take.Fraction take
                ? threads(take, server)
                : Income.roughHackThreads(recipe, server, hacker, survey.hosts(), limit);
        if (threads < 1) {
            return Flow.none();
        }
        double income = Income.estimatedIncome(recipe, server, hacker, threads, survey.hosts(), limit);
        return new Flow(threads, 0, recipe.gapMillis(), income);
    }

    private int threads(Take.Fraction take, Server server) {
        return Threads.hackThreadsFor(take.fraction(), server, survey.hacker());
    }
}
