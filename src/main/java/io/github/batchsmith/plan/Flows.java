package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
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

    /** How many times as long the next period is that is tried. */
    private static final double NEXT_PERIOD = 1.02;

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
        Flow best = roughFlow(recipe, server, hacker, hosts, orders);
        double[] leads = leadMillis(recipe, server, hacker, recipe.gapMillis());
        int most = best.hackThreads() <= 0 ? 0 : Income.mostHackThreadsOn(hosts, server, hacker);
        int step = Threads.step(most);
        best = bestOf(best, 1, most, step, recipe, server, hacker, hosts, orders, leads);
        if (step > 1) {
            int found = (int) Math.floor(best.hackThreads());
            int from = Math.max(1, found - step + 1);
            int to = Math.min(most, found + step);
            best = bestOf(best, from, to, Threads.step(to - from), recipe, server, hacker, hosts, orders, leads);
        }
        return smallestOf(best, recipe, server, hacker, hosts, orders, leads);
    }

    /** The stream that earns most: that one, or one with hack threads from some number to another in steps. */
    private static Flow bestOf(
            Flow before,
            int from,
            int to,
            int step,
            Recipe recipe,
            Server server,
            Hacker hacker,
            List<Host> hosts,
            List<List<Integer>> orders,
            double[] leads) {
        Flow best = before;
        for (int threads = from; threads <= to; threads += step) {
            for (double size : Sizes.using(recipe, server, hacker, threads)) {
                Flow flow = densest(best.incomePerSecond(), recipe, server, hacker, size, hosts, orders, leads);
                if (flow.incomePerSecond() > best.incomePerSecond()) {
                    best = flow;
                }
            }
        }
        return best;
    }

    private static Flow smallestOf(
            Flow best,
            Recipe recipe,
            Server server,
            Hacker hacker,
            List<Host> hosts,
            List<List<Integer>> orders,
            double[] leads) {
        double enough = AS_GOOD * best.incomePerSecond();
        int step = Threads.step(Income.mostHackThreadsOn(hosts, server, hacker));
        for (int threads = 1; threads < best.hackThreads(); threads += step) {
            for (double size : Sizes.using(recipe, server, hacker, threads)) {
                Flow flow = densest(enough, recipe, server, hacker, size, hosts, orders, leads);
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
        Flow best = new Flow(0, 0, 0, 0);
        double[] leads = leadMillis(recipe, server, hacker, recipe.gapMillis());
        int most = Income.mostHackThreadsOn(hosts, server, hacker);
        for (int threads = 1; threads <= most; threads += (int) Math.ceil(threads / 8.0)) {
            for (double size : Sizes.using(recipe, server, hacker, threads)) {
                Flow flow = densest(best.incomePerSecond(), recipe, server, hacker, size, hosts, orders, leads);
                if (flow.incomePerSecond() > best.incomePerSecond()) {
                    best = flow;
                }
            }
        }
        return best;
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
            return new Flow(0, 0, 0, 0);
        }
        double[] leads = leadMillis(recipe, server, hacker, recipe.gapMillis());
        return densest(0, recipe, server, hacker, hackThreads, hosts, orders, leads);
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
        double before = Sizes.fitted(recipe, server, hacker, hackThreads);
        Flow best = flowOf(recipe, server, hacker, before, hosts, orders);
        double income = WORTH_CHANGING * best.incomePerSecond();
        for (double size : hosts.isEmpty() ? List.<Double>of() : Sizes.near(recipe, server, hacker, before)) {
            double[] leads = leadMillis(recipe, server, hacker, recipe.gapMillis());
            Flow flow = densest(income, recipe, server, hacker, size, hosts, orders, leads);
            if (flow.incomePerSecond() > income) {
                best = flow;
                income = flow.incomePerSecond();
            }
        }
        return best;
    }

    /** The batches as close as possible, or no stream as soon as it is sure to earn no more than the given income. */
    static Flow densest(
            double incomePerSecond,
            Recipe recipe,
            Server server,
            Hacker hacker,
            double hackThreads,
            List<Host> hosts,
            List<List<Integer>> orders,
            double[] leads) {
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads);
        double money = Income.moneyPerBatch(recipe, needs, server, hacker);
        double longest = Math.min(leads[leads.length - 1], money * 1000 / incomePerSecond);
        double tooShort = worthBoundPeriod(Threads.worthGb(needs, recipe, server, hacker), leads, hosts);
        if (tooShort > longest) {
            return new Flow(0, 0, 0, 0);
        }
        double[] leastGb = Threads.leastRamGb(needs, recipe, server, hacker, hosts);
        double period = leastPeriod(tooShort, longest, recipe, leastGb, leads, hosts);
        if (period <= longest) {
            int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
            period = seatedPeriod(period, longest, recipe, threads, leads, hosts, orders);
        }
        if (period > longest) {
            return new Flow(0, 0, 0, 0);
        }
        double wholePeriod = Math.ceil(period);
        double gap = Math.floor(wholePeriod / leads.length);
        return new Flow(hackThreads, wholePeriod, gap, money * 1000 / wholePeriod);
    }

    /** The first period in ms of those tried at which the RAM would do if it were in one piece; more than the longest is as good as none. */
    private static double leastPeriod(
            double tooShort, double longest, Recipe recipe, double[] leastGb, double[] leads, List<Host> hosts) {
        double totalGb = Packing.totalFreeGb(hosts);
        double period = Math.max(shortestPeriod(recipe, leads), ramOfAll(leastGb, leads) / totalGb);
        while (period <= longest
                && (period < tooShort || ramOfAll(leastGb, atOnce(leads, period)) * Income.ROUNDED_DOWN > totalGb)) {
            period *= NEXT_PERIOD;
        }
        return period;
    }

    /** The first period in ms of those tried from one on at which all jobs find room; more than the longest is as good as none. */
    private static double seatedPeriod(
            double from,
            double longest,
            Recipe recipe,
            int[][] threads,
            double[] leads,
            List<Host> hosts,
            List<List<Integer>> orders) {
        double[][] jobGb = Packing.jobRamGb(recipe, threads);
        List<Integer> rows = Packing.largestFirst(recipe, threads);
        double[][] seats = new double[leads.length][hosts.size()];
        double period = from;
        while (period <= longest
                && !Packing.seat(rows, orders, jobGb, atOnce(leads, period), Packing.freeRamGb(hosts), seats)) {
            period *= NEXT_PERIOD;
        }
        return period;
    }

    /**
     * How many jobs of each operation, in its row, each host, in its column, has room for, so that the jobs of a stream
     * that are under way at once find room side by side.
     *
     * @param threads threads of each operation, in its row, on each host, in its column
     * @param orders for each operation the hosts in the order in which it fills them
     */
    public static double[][] seats(
            Recipe recipe,
            double[] leads,
            double periodMillis,
            int[][] threads,
            List<Host> hosts,
            List<List<Integer>> orders) {
        double[][] seats = new double[leads.length][hosts.size()];
        Packing.seat(
                Packing.largestFirst(recipe, threads),
                orders,
                Packing.jobRamGb(recipe, threads),
                atOnce(leads, periodMillis),
                Packing.freeRamGb(hosts),
                seats);
        return seats;
    }

    /**
     * How long before its landing each operation of a batch is launched, in ms: as late as is safe, or, padded, weakens
     * when the first of them must be and grows when those must have begun. Hacks wait in either case, so that they can be
     * left out.
     */
    public static double[] leadMillis(Recipe recipe, Server server, Hacker hacker, double gapMillis) {
        double hackMillis = Hacking.hackTime(server, server.minDifficulty(), hacker);
        double[] leads = new double[recipe.word().size()];
        for (int row = 0; row < leads.length; row++) {
            leads[row] = hackMillis * Timing.timeRatio(recipe.word().get(row)) + recipe.slackMillis();
        }
        double longest = Streams.batchLead(leads, gapMillis);
        for (int row = 0; row < leads.length && recipe.padded(); row++) {
            Op op = recipe.word().get(row);
            double waitMillis = op == Op.GROW ? recipe.slackMillis() : 0;
            if (op != Op.HACK) {
                leads[row] = Math.max(leads[row], longest + row * gapMillis - waitMillis);
            }
        }
        return leads;
    }

    private static double shortestPeriod(Recipe recipe, double[] leads) {
        double total = 0;
        for (double lead : leads) {
            total += lead;
        }
        return Math.max(recipe.gapMillis() * leads.length, total / MOST_WORKERS);
    }

    /** A period in ms that is too short whatever the packing, worked out from what the cores make of the RAM. */
    private static double worthBoundPeriod(double[] worthGb, double[] leads, List<Host> hosts) {
        return ramOfAll(worthGb, leads) / Packing.totalWorthGb(hosts) * Income.ROUNDED_DOWN;
    }

    /** The RAM in GB of each operation, in its row, as many times as its row of the other says, all in all. */
    private static double ramOfAll(double[] ramGb, double[] times) {
        double sum = 0;
        for (int row = 0; row < ramGb.length; row++) {
            sum += ramGb[row] * times[row];
        }
        return sum;
    }

    /** How much of its lead each operation has filled with jobs, in ms, so long after the first batch was opened. */
    static double[] filledMillis(double[] leads, double openMillis) {
        double longest = 0;
        for (double lead : leads) {
            longest = Math.max(longest, lead);
        }
        double[] filled = new double[leads.length];
        for (int row = 0; row < leads.length; row++) {
            filled[row] = Math.min(leads[row], Math.max(0, openMillis - (longest - leads[row])));
        }
        return filled;
    }

    /** Jobs of each operation that are under way at once at most. */
    static double[] atOnce(double[] leads, double periodMillis) {
        double[] jobs = new double[leads.length];
        for (int row = 0; row < leads.length; row++) {
            jobs[row] = Math.ceil(leads[row] / periodMillis) + 1;
        }
        return jobs;
    }
}
