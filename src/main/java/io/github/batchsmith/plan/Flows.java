package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** Streams of batches: how large each batch and how close the next, so that the RAM earns most. */
public final class Flows {
    /** Scripts alive at once at most, with which the game still runs smoothly. */
    public static final int MOST_WORKERS = 9000;

    /** Scripts alive at once that no controller exceeds, even while one plan takes over from another. */
    public static final int MOST_ALIVE = 9900;

    /** How many times as much another size of batches must earn to be worth the batches lost to a change. */
    static final double WORTH_CHANGING = 1.04;

    /** Part of the highest estimate with which a stream counts as just as good. */
    private static final double AS_GOOD = 0.99;

    /** Every eighth of the sizes is tried before the others. */
    private static final int FAR_APART = 8;

    private Flows() {}

    /** Whether a stream was chosen for so much less RAM or so low a level that another may earn more by now. */
    public static boolean isOutgrown(int level, double totalGb, int levelThen, double totalGbThen) {
        return level > levelThen * 1.1 || totalGb > totalGbThen * 1.1 || totalGb < totalGbThen * 0.9;
    }

    /**
     * The stream that earns most: each number of hack threads is tried up to {@link Threads#MOST_TRIED}, more in steps, and then those next to the best. Of
     * those that earn {@link #AS_GOOD} of that, the one with the smallest batches, because they find room where RAM has
     * become patchy.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     */
    public static Flow bestFlow(
            Recipe recipe, Server server, Hacker hacker, List<Host> hosts, List<List<Integer>> orders) {
        Ground ground = Ground.of(recipe, server, hacker, hosts, orders);
        double[] leads = leadsOf(ground);
        Flow best = rough(ground, leads);
        int most = best.hackThreads() <= 0 ? 0 : Income.mostHackThreadsOn(hosts, server, hacker);
        int step = Threads.step(most);
        best = bestOf(best, 1, most, step, ground, leads);
        if (step > 1) {
            int found = (int) Math.floor(best.hackThreads());
            int from = Math.max(1, found - step + 1);
            int to = Math.min(most, found + step);
            best = bestOf(best, from, to, Threads.step(to - from), ground, leads);
        }
        return smallestOf(best, ground, leads);
    }

    /** The stream that earns most: that one, or one with hack threads from some number to another in steps. */
    private static Flow bestOf(Flow before, int from, int to, int step, Ground ground, double[] leads) {
        Flow best = before;
        for (int threads = from; threads <= to; threads += step) {
            best = bestWith(threads, best, ground, leads);
        }
        return best;
    }

    /** The stream that earns most: that one, or one that uses so many hack threads. */
    private static Flow bestWith(int threads, Flow before, Ground ground, double[] leads) {
        Flow best = before;
        for (double size : Sizes.using(ground.recipe(), ground.server(), ground.hacker(), threads)) {
            Flow flow = Periods.densest(best.incomePerSecond(), size, ground, leads);
            if (flow.incomePerSecond() > best.incomePerSecond()) {
                best = flow;
            }
        }
        return best;
    }

    private static Flow smallestOf(Flow best, Ground ground, double[] leads) {
        double enough = AS_GOOD * best.incomePerSecond();
        int step = Threads.step(Income.mostHackThreadsOn(ground.hosts(), ground.server(), ground.hacker()));
        for (int threads = 1; threads < best.hackThreads(); threads += step) {
            for (double size : Sizes.using(ground.recipe(), ground.server(), ground.hacker(), threads)) {
                Flow flow = Periods.densest(enough, size, ground, leads);
                if (flow.hackThreads() > 0) {
                    return flow;
                }
            }
        }
        return best;
    }

    /**
     * A stream that earns almost as much as the best one, of sizes an eighth apart, by which targets are compared.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     */
    public static Flow roughFlow(
            Recipe recipe, Server server, Hacker hacker, List<Host> hosts, List<List<Integer>> orders) {
        Ground ground = Ground.of(recipe, server, hacker, hosts, orders);
        return rough(ground, leadsOf(ground));
    }

    private static double[] leadsOf(Ground ground) {
        return Streams.leadMillis(
                ground.recipe(),
                ground.server(),
                ground.hacker(),
                ground.recipe().gapMillis());
    }

    private static Flow rough(Ground ground, double[] leads) {
        int most = Income.mostHackThreadsOn(ground.hosts(), ground.server(), ground.hacker());
        List<Integer> sizes = eighthsApart(most);
        double known = 0;
        for (int place = 0; place < sizes.size(); place += FAR_APART) {
            Flow flow = Periods.densest(known, sizes.get(place), ground, leads);
            known = Math.max(known, flow.incomePerSecond());
        }
        // as much as that can be had: most of the others need no more than a glance
        Flow best = new Flow(0, 0, 0, known * Income.ROUNDED_DOWN);
        for (int threads : sizes) {
            best = bestWith(threads, best, ground, leads);
        }
        return best;
    }

    /** Numbers of hack threads up to the most, each about an eighth more than the one before. */
    static List<Integer> eighthsApart(int most) {
        List<Integer> sizes = new ArrayList<>();
        for (int threads = 1; threads <= most; threads += (int) Math.ceil(threads / 8.0)) {
            sizes.add(threads);
        }
        return sizes;
    }

    /** The recipe whose stream earns most, as its place in the list. */
    public static int bestRecipeByFlow(List<Recipe> recipes, Server server, Hacker hacker, List<Host> hosts) {
        int best = 0;
        double bestIncome = 0;
        for (int i = 0; i < recipes.size(); i++) {
            Recipe recipe = recipes.get(i);
            List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
            Flow flow = bestFlow(recipe, server, hacker, hosts, orders);
            if (flow.incomePerSecond() > bestIncome) {
                best = i;
                bestIncome = flow.incomePerSecond();
            }
        }
        return best;
    }

    /**
     * The server whose stream earns most in an hour, preparation included: its place in the list, or -1 where there is none. Servers are tried from the
     * highest ceiling down until no ceiling can beat the best stream.
     */
    public static int bestByFlow(List<Recipe> recipes, List<Server> servers, Hacker hacker, List<Host> hosts) {
        int best = -1;
        double bestIncome = 0;
        for (int i : Income.targetsByCeiling(servers, hacker, hosts)) {
            Server server = servers.get(i);
            if (Ceiling.incomePerSecond(server, hacker, hosts) <= bestIncome) {
                return best;
            }
            for (Recipe recipe : recipes) {
                List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
                Flow flow = roughFlow(recipe, server, hacker, hosts, orders);
                double income = flow.incomePerSecond() * Income.earningShare(server, hacker, hosts);
                if (income > bestIncome) {
                    best = i;
                    bestIncome = income;
                }
            }
        }
        return best;
    }

    /**
     * The stream of batches with the given hack threads, as close to each other as RAM and the game allow.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     */
    public static Flow flowOf(
            Recipe recipe,
            Server server,
            Hacker hacker,
            double hackThreads,
            List<Host> hosts,
            List<List<Integer>> orders) {
        if (hosts.isEmpty()) {
            return Flow.none();
        }
        Ground ground = Ground.of(recipe, server, hacker, hosts, orders);
        return Periods.densest(0, hackThreads, ground, leadsOf(ground));
    }

    /**
     * The stream with as many hack threads as before, or with about one more or less where that earns enough more: a thread
     * takes more as the level rises.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     */
    public static Flow nextFlow(
            Recipe recipe,
            Server server,
            Hacker hacker,
            double hackThreads,
            List<Host> hosts,
            List<List<Integer>> orders) {
        if (hosts.isEmpty()) {
            return Flow.none();
        }
        Ground ground = Ground.of(recipe, server, hacker, hosts, orders);
        double[] leads = leadsOf(ground);
        Flow best = Periods.densest(0, hackThreads, ground, leads);
        double income = WORTH_CHANGING * best.incomePerSecond();
        for (double size : Sizes.near(recipe, server, hacker, hackThreads)) {
            Flow flow = Periods.densest(income, size, ground, leads);
            if (flow.incomePerSecond() > income) {
                best = flow;
                income = flow.incomePerSecond();
            }
        }
        return best;
    }
}
