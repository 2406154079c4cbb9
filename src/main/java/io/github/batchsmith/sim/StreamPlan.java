package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Flow;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Lateness;
import io.github.batchsmith.plan.Luck;
import io.github.batchsmith.plan.Need;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Periods;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.Sizes;
import io.github.batchsmith.plan.Streams;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LaunchOrder;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The sizes that a stream works with, chosen for hosts and level. */
final class StreamPlan {
    private final BatcherSpec spec;
    private OrderedHosts hosts;
    private final int level;
    private final Basis basis;
    private final Flow flow;
    private final double[] leads;
    private final double batchLeadMillis;
    private final int[] rows;
    private SeatedHosts seatedHosts;
    private final double expPerMilli;
    private final double leastMoney;
    private int sizedForLevel;
    private List<Need> needs = List.of();
    private int[][] threads = {};
    private double[][] jobGb = {};

    private StreamPlan(
            BatcherSpec spec,
            Server server,
            Hacker hacker,
            Hacker ahead,
            OrderedHosts hosts,
            Flow flow,
            List<Host> room,
            Basis basis) {
        this.spec = spec;
        this.hosts = hosts;
        this.flow = flow;
        this.basis = basis;
        Recipe recipe = hosts.recipe();
        level = hacker.level();
        leads = Streams.leadMillis(recipe, server, hacker, flow.gapMillis());
        batchLeadMillis = Streams.batchLead(leads, flow.gapMillis());
        if (flow.hackThreads() > 0) {
            sizeFor(server, ahead);
        }
        seatedHosts = flow.hackThreads() > 0
                ? new SeatedHosts(
                        hosts, Periods.seats(recipe, leads, flow.periodMillis(), threads, room, hosts.orders()))
                : SeatedHosts.withoutSeats(hosts);
        rows = flow.hackThreads() > 0
                ? launchOrder().stream().mapToInt(row -> row).toArray()
                : new int[0];
        leastMoney = Luck.leastMoney(recipe, server, hacker, flow.hackThreads());
        expPerMilli = flow.hackThreads() > 0 && spec.onLevelUp() instanceof LevelUpPolicy.Predict
                ? Streams.expPerMilli(recipe, flow, server, hacker)
                : 0;
    }

    private List<Integer> launchOrder() {
        List<Integer> order = Streams.launchOrder(recipe(), leads, threads);
        if (!(spec.order() instanceof LaunchOrder.ByRank own)) {
            return order;
        }
        List<Integer> all = IntStream.range(0, threads.length).boxed().toList();
        return Streams.rankedRows(
                recipe(),
                order,
                Policies.ranks(
                        own.rank(),
                        all,
                        (rank, row) -> rank.of(recipe().word().get(row), threads[row][0], row * flow.gapMillis())));
    }

    /**
     * A stream for the hosts, whose RAM counts as free; its size is chosen anew only where the basis is outgrown, its word
     * only where nothing was chosen before.
     *
     * @param slackMillis time between the launch of an operation and the moment it must start
     * @param expPerMilli experience per ms that batches give so far
     */
    static StreamPlan chosen(
            BatcherSpec spec,
            Server server,
            Hacker hacker,
            List<Host> hosts,
            Basis before,
            double slackMillis,
            double expPerMilli) {
        Recipe chosen = before.hackThreads() <= 0 ? bestRecipe(spec, server, hacker, hosts) : before.recipe();
        Recipe recipe = Lateness.withSlack(chosen, slackMillis);
        Hacker ahead = Streams.hackerAtLanding(recipe, server, hacker, expPerMilli);
        double totalGb = Packing.totalFreeGb(hosts);
        boolean outgrown = before.hackThreads() <= 0
                || Flows.isOutgrown(hacker.level(), totalGb, before.level(), before.totalGb());
        double hackThreads = outgrown ? 0 : before.hackThreads();
        OrderedHosts ordered = OrderedHosts.of(recipe, hosts);
        Flow flow = flow(spec, server, hacker, ahead, ordered, hackThreads);
        Basis basis = outgrown
                ? new Basis(recipe, flow.hackThreads(), hacker.level(), totalGb)
                : new Basis(recipe, flow.hackThreads(), before.level(), before.totalGb());
        return new StreamPlan(spec, server, hacker, ahead, ordered, flow, hosts, basis);
    }

    /** A stream for which nothing was chosen yet. */
    static StreamPlan none(BatcherSpec spec, Server server, Hacker hacker) {
        OrderedHosts none = OrderedHosts.of(Recipes.of(spec).get(0), List.of());
        return given(spec, server, hacker, 0, none, Flow.none(), List.of());
    }

    /**
     * A stream that was chosen elsewhere.
     *
     * @param expPerMilli experience per ms that batches give so far
     * @param room the hosts with the RAM that was counted on for it
     */
    static StreamPlan given(
            BatcherSpec spec,
            Server server,
            Hacker hacker,
            double expPerMilli,
            OrderedHosts hosts,
            Flow flow,
            List<Host> room) {
        Hacker ahead = Streams.hackerAtLanding(hosts.recipe(), server, hacker, expPerMilli);
        return new StreamPlan(spec, server, hacker, ahead, hosts, flow, room, Basis.none(hosts.recipe()));
    }

    private static Recipe bestRecipe(BatcherSpec spec, Server server, Hacker hacker, List<Host> hosts) {
        List<Recipe> recipes = Recipes.of(spec);
        if (recipes.size() == 1) {
            return recipes.get(0);
        }
        return recipes.get(Flows.bestRecipeByFlow(recipes, server, hacker, hosts));
    }

    /** The stream with about as many hack threads as before, or, where those are 0, with as many as earn most. */
    private static Flow flow(
            BatcherSpec spec, Server server, Hacker hacker, Hacker ahead, OrderedHosts ordered, double before) {
        Recipe recipe = ordered.recipe();
        List<Host> hosts = ordered.hosts();
        List<List<Integer>> hostOrders = ordered.orders();
        OptionalInt given = Taking.hackThreads(spec.take(), server, hacker);
        if (given.isPresent()) {
            return Flows.flowOf(recipe, server, ahead, given.getAsInt(), hosts, hostOrders);
        }
        return before <= 0
                ? Flows.bestFlow(recipe, server, ahead, hosts, hostOrders)
                : Flows.nextFlow(recipe, server, ahead, Sizes.fitted(recipe, server, ahead, before), hosts, hostOrders);
    }

    Flow flow() {
        return flow;
    }

    Recipe recipe() {
        return hosts.recipe();
    }

    Basis basis() {
        return basis;
    }

    int level() {
        return level;
    }

    /** Time in ms between the launch of an operation and the moment it must start. */
    double slackMillis() {
        return recipe().slackMillis();
    }

    List<Host> hosts() {
        return hosts.hosts();
    }

    /** Milliseconds before its landing at which each operation is launched. */
    double[] leads() {
        return leads;
    }

    /** How long in ms before the first landing of a batch its first operation is launched. */
    double batchLeadMillis() {
        return batchLeadMillis;
    }

    /** Operations of a batch in the order in which they are launched. */
    int[] rows() {
        return rows;
    }

    /** Experience per ms that its batches give, as far as the level at a landing is predicted from that. */
    double expPerMilli() {
        return expPerMilli;
    }

    /** Share of its maximum above which the target's money is to stay. */
    double leastMoney() {
        return leastMoney;
    }

    /** Which hosts its operations take. */
    SeatedHosts seatedHosts() {
        return seatedHosts;
    }

    /** Uses other hosts from now on, on which no operation has a seat of its own. */
    void moveTo(List<Host> others) {
        hosts = OrderedHosts.of(recipe(), others);
        seatedHosts = SeatedHosts.withoutSeats(hosts);
    }

    /** Sizes the next batches for a hacker. */
    void sizeFor(Server server, Hacker hacker) {
        if (hacker.level() != sizedForLevel) {
            sizedForLevel = hacker.level();
            double size = Sizes.fitted(recipe(), server, hacker, flow.hackThreads());
            needs = Batches.batchNeeds(recipe(), server, hacker, size);
            threads = Threads.threadTable(needs, recipe(), server, hacker, hosts());
            jobGb = Packing.jobRamGb(recipe(), threads);
        }
    }

    /** What each operation of the batches sized last must achieve. */
    List<Need> needs() {
        return needs;
    }

    int[][] threads() {
        return threads;
    }

    /** RAM in GB of each operation of the batches sized last, in its row, on each host, in its column. */
    double[][] jobGb() {
        return jobGb;
    }

    /** RAM in GB of the largest operation of the batches sized last, on one core. */
    double largestGb() {
        double largestGb = 0;
        for (int row = 0; row < threads.length; row++) {
            Op op = recipe().word().get(row);
            largestGb = Math.max(largestGb, threads[row][0] * Threads.workerRamGb(op));
        }
        return largestGb;
    }

    /** Whether it uses these hosts, in the same order. */
    boolean hasHosts(List<Host> others) {
        return hosts.areNamedLike(others);
    }

    /** Threads that operations with these needs take on its hosts. */
    int[][] threadsFor(List<Need> needs, Server server, Hacker hacker) {
        return Threads.threadTable(needs, recipe(), server, hacker, hosts());
    }

    /** Threads of a batch that also brings the target back to its prepared state. */
    int[][] repairingThreads(Server server, Hacker hacker) {
        return Threads.threadTable(
                Streams.repairing(needs, recipe(), server, hacker), recipe(), server, hacker, hosts());
    }

    /** What the size of the batches was chosen for: level, and RAM in GB. */
    record Basis(Recipe recipe, double hackThreads, int level, double totalGb) {
        /** Nothing chosen but the order of operations. */
        static Basis none(Recipe recipe) {
            return new Basis(recipe, 0, 0, 0);
        }
    }
}
