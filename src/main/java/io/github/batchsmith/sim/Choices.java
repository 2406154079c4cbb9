package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.TargetScore;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Targets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What every controller chooses in the same way: its target and its hosts. */
final class Choices {
    private final BatcherSpec spec;
    private final List<Recipe> recipes;
    private final int limit;
    private final Map<String, Double> reservedGb;

    Choices(BatcherSpec spec) {
        this.spec = spec;
        reservedGb = spec.ram().reserves().stream()
                .collect(Collectors.toMap(
                        RamPolicy.Reserve::hostname, RamPolicy.Reserve::ramGb, (first, next) -> first));
        recipes = Recipes.of(spec);
        limit = Recipes.batchLimit(spec);
    }

    /**
     * The target given, or else the one that the spec chooses.
     *
     * @throws InvalidInputException if there is none or it cannot be hacked
     */
    String target(String given, List<Server> servers, Hacker hacker) {
        String name = given.isEmpty() ? chosen(servers, hacker) : given;
        boolean fits = servers.stream()
                .anyMatch(each -> each.hostname().equals(name) && Income.isTarget(each, hacker.level()));
        if (!fits) {
            throw name.isEmpty() ? NoTarget.found(noneChosen(hacker)) : NoTarget.named(name, servers, hacker);
        }
        return name;
    }

    /** The servers of which the best is to be the target: the one that is given or chosen without regard to batches, or all. */
    List<Server> candidates(String given, List<Server> servers, Hacker hacker) {
        boolean open = given.isEmpty()
                && spec.targets() instanceof Targets.Best best
                && best.by() == Targets.Score.MONEY_PER_RAM_SECOND;
        if (open) {
            return servers;
        }
        String name = given.isEmpty() ? chosen(servers, hacker) : given;
        return servers.stream().filter(each -> each.hostname().equals(name)).toList();
    }

    private String noneChosen(Hacker hacker) {
        return spec.targets() instanceof Targets.ByScore
                ? "no server that can be hacked at level " + hacker.level() + " has a score above 0"
                : "no batch on any server that can be hacked at level " + hacker.level() + " finds RAM";
    }

    private String chosen(List<Server> servers, Hacker hacker) {
        if (spec.targets() instanceof Targets.Only only) {
            return only.hostname();
        }
        if (spec.targets() instanceof Targets.ByScore own) {
            return bestByScore(own.score(), servers, hacker);
        }
        boolean byGuide = spec.targets() instanceof Targets.Best best && best.by() == Targets.Score.GUIDE;
        int index = byGuide ? Income.bestByGuide(servers, hacker) : bestByIncome(servers, hacker);
        return index < 0 ? "" : servers.get(index).hostname();
    }

    private static String bestByScore(Policy<TargetScore> score, List<Server> servers, Hacker hacker) {
        List<Server> candidates = servers.stream()
                .filter(each -> Income.isTarget(each, hacker.level()))
                .toList();
        int best = Income.highest(candidates.stream()
                .mapToDouble(each -> Policies.ask(score, function -> function.of(each, hacker)))
                .toArray());
        return best < 0 ? "" : candidates.get(best).hostname();
    }

    private int bestByIncome(List<Server> servers, Hacker hacker) {
        List<Host> hosts = hosts(servers);
        if (Recipes.isStream(spec)) {
            return Flows.bestByFlow(recipes, servers, hacker, hosts);
        }
        return Income.bestByIncome(recipes, servers, hacker, hosts, limit);
    }

    /** The hosts that workers may use, with their free RAM. */
    List<Host> hosts(List<Server> servers) {
        List<Server> allowed = servers.stream()
                .filter(each ->
                        spec.ram().hosts().isEmpty() || spec.ram().hosts().contains(each.hostname()))
                .filter(this::isAllowed)
                .toList();
        double[] reserves = allowed.stream()
                .mapToDouble(each -> reservedGb.getOrDefault(each.hostname(), 0.0))
                .toArray();
        return Packing.usableHosts(allowed, reserves);
    }

    private boolean isAllowed(Server server) {
        return !(spec.ram().filter() instanceof RamPolicy.Allowed allowed)
                || Policies.ask(allowed.by(), filter -> filter.allows(server));
    }
}
