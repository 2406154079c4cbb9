package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Prep;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Wave;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.RamPolicy;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.util.ArrayList;
import java.util.List;

/** The decisions of a controller that launches blasts: one or more batches at a time. */
final class BlastPlanner {
    private final BatcherSpec spec;
    private final Recipe recipe;
    private final int limit;

    BlastPlanner(BatcherSpec spec) {
        this.spec = spec;
        recipe = Recipes.of(spec);
        limit = Recipes.batchLimit(spec);
    }

    /** The target given, or else the one that the spec chooses. */
    String chooseTarget(String given, List<Server> servers, Hacker hacker) {
        String name = given.isEmpty() ? chosen(servers, hacker) : given;
        boolean fits = servers.stream()
                .anyMatch(each -> each.hostname().equals(name) && Income.isTarget(each, hacker.level()));
        if (!fits) {
            throw new InvalidInputException(Finding.error(
                    "no-target",
                    "targets",
                    (name.isEmpty() ? "no server" : name) + " cannot be hacked at level " + hacker.level(),
                    "choose a server with money and root that needs at most this level"));
        }
        return name;
    }

    private String chosen(List<Server> servers, Hacker hacker) {
        if (spec.targets() instanceof Targets.Only only) {
            return only.hostname();
        }
        boolean byGuide = spec.targets() instanceof Targets.Best best && best.by() == Targets.Score.GUIDE;
        int index = byGuide
                ? Income.bestByGuide(servers, hacker)
                : Income.bestByIncome(recipe, servers, hacker, hosts(servers), limit);
        return index < 0 ? "" : servers.get(index).hostname();
    }

    /** The hosts that workers may use, with their free RAM. */
    List<Host> hosts(List<Server> servers) {
        List<Server> allowed = servers.stream()
                .filter(each ->
                        spec.ram().hosts().isEmpty() || spec.ram().hosts().contains(each.hostname()))
                .toList();
        double[] reservedGb = allowed.stream()
                .mapToDouble(each -> reservedGb(each.hostname()))
                .toArray();
        return Packing.usableHosts(allowed, reservedGb);
    }

    private double reservedGb(String hostname) {
        return spec.ram().reserves().stream()
                .filter(each -> each.hostname().equals(hostname))
                .mapToDouble(RamPolicy.Reserve::ramGb)
                .findFirst()
                .orElse(0);
    }

    /** What is missing of the preparation, followed by batches where it is complete. */
    Blast plan(String target, List<Server> servers, Hacker hacker) {
        Server server = servers.stream()
                .filter(each -> each.hostname().equals(target))
                .findFirst()
                .orElseThrow();
        List<Host> hosts = hosts(servers);
        double[] freeGb = Packing.freeRamGb(hosts);
        int hackThreads = hackThreads(server, hacker, hosts);
        Wave wave = Prep.prepWave(server, hacker, hosts, freeGb, recipe.gapMillis());
        List<Job> jobs = new ArrayList<>(wave.jobs());
        if (wave.completes()) {
            jobs.addAll(pack(server, hacker, hackThreads, hosts, freeGb, wave.jobs()));
        }
        int batches = (jobs.size() - wave.jobs().size()) / recipe.word().size();
        double hackMillis = Hacking.hackTime(server, server.hackDifficulty(), hacker);
        return new Blast(
                jobs, batches, hackMillis, spec.schedule().launchSlack().toNanos() / 1e6);
    }

    private int hackThreads(Server server, Hacker hacker, List<Host> hosts) {
        if (spec.take() instanceof Take.Fraction take) {
            return Threads.hackThreadsFor(take.fraction(), server, hacker);
        }
        return Income.optimalHackThreads(recipe, server, hacker, hosts, limit);
    }

    private List<Job> pack(
            Server server, Hacker hacker, int hackThreads, List<Host> hosts, double[] freeGb, List<Job> before) {
        if (spec.onLevelUp() instanceof LevelUpPolicy.Predict) {
            return Batches.packBatchesAhead(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit);
        }
        return Batches.packBatches(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit);
    }

    boolean isPrepared(Server server) {
        return Prep.isPrepared(server);
    }
}
