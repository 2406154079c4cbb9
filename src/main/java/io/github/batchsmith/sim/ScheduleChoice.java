package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Prospects;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.recipe.Candidates;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The schedule that a controller plays, chosen with the planning functions by which it chooses in the game.
 *
 * @param spec what it plays, of which neither schedule nor gap is open
 * @param prospects what each schedule that it chooses from promises; empty where there is nothing to choose
 */
public record ScheduleChoice(BatcherSpec spec, List<Prospect> prospects) {
    public ScheduleChoice {
        prospects = List.copyOf(prospects);
    }

    /**
     * What a schedule promises.
     *
     * @param schedule as people call it
     * @param moneyPerSecond dollars a second over the first hour
     */
    public record Prospect(String schedule, double moneyPerSecond) {}

    /** What a controller chooses at the beginning of a simulation. */
    public static ScheduleChoice of(BatcherSpec open, World world, SimulationOptions options) {
        SimGame game = new SimGame(world, options.seed());
        game.server("home").take(options.controllerRamGb());
        return of(open, options.target(), game.survey(), game.hacker());
    }

    /**
     * What a controller chooses that finds these servers.
     *
     * @param target server that it was given, or empty
     */
    static ScheduleChoice of(BatcherSpec open, String target, List<Server> servers, Hacker hacker) {
        List<BatcherSpec> candidates = Candidates.of(open);
        if (candidates.size() == 1) {
            return new ScheduleChoice(candidates.get(0), List.of());
        }
        Choices choices = new Choices(open);
        List<Server> targets = choices.candidates(target, servers, hacker);
        double[] prospects = candidates.stream()
                .mapToDouble(each -> prospect(each, target, targets, hacker, choices.hosts(servers)))
                .toArray();
        int place = Prospects.firstPromising(prospects);
        return new ScheduleChoice(
                candidates.get(place < 0 ? candidates.size() - 1 : place), named(candidates, prospects));
    }

    private static List<Prospect> named(List<BatcherSpec> candidates, double[] prospects) {
        return IntStream.range(0, prospects.length)
                .mapToObj(place -> new Prospect(candidates.get(place).schedule().word(), prospects[place]))
                .toList();
    }

    private static double prospect(
            BatcherSpec candidate, String target, List<Server> targets, Hacker hacker, List<Host> hosts) {
        double fraction = candidate.take() instanceof Take.Fraction fixed ? fixed.fraction() : 0;
        List<Recipe> recipes = Recipes.of(candidate);
        if (candidate.schedule() instanceof Schedule.Fleet fleet) {
            return target.isEmpty()
                    ? Prospects.fleetProspect(recipes.get(0), fraction, targets, hacker, hosts, fleet.mostTargets())
                    : 0; // with a target given there is no choice of them
        }
        return Recipes.isStream(candidate)
                ? Prospects.streamProspect(recipes, fraction, targets, hacker, hosts)
                : Prospects.blastProspect(recipes, fraction, targets, hacker, hosts, Recipes.batchLimit(candidate));
    }
}
