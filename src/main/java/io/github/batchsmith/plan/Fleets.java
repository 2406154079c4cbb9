package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** How a controller that looks after several targets shares its RAM out among them. */
public final class Fleets {
    /** Part of the RAM below which what is left is not worth a stream or a blast of its own. */
    static final double LEAST_PART = 0.02;

    /** Part of what the targets before it make below which a new target is not worth the RAM that it may take from them. */
    private static final double LEAST_PART_OF_INCOME = 0.05;

    private Fleets() {}

    /**
     * What each target gets, in their order: batches where it is ready, as long as its next GB earns more than another
     * would make of it; preparation where it is not. A target on which batches land already also gets the RAM that those
     * before it do not fill before its next batch has landed. While nothing earns, RAM that is left trains.
     *
     * @param leeway how many hack threads more or less batches may get than before: none, one, or any number
     * @param hosts the hosts with all RAM that may be planned with
     * @param freeGb RAM in GB that is free on each host now
     * @param workersElsewhere scripts alive that work on other targets
     */
    public static List<TargetShare> shareOut(
            Recipe recipe,
            List<RankedTarget> ranked,
            int leeway,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            int workersElsewhere) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        double[] leftGb = Packing.freeRamGb(hosts);
        double[] spareGb = Packing.copyOf(freeGb);
        double totalGb = Packing.totalFreeGb(hosts);
        double income = 0;
        double[] settledGb = Packing.copyOf(leftGb);
        double settledWorkers = workersElsewhere;
        int settled = 0;
        List<TargetShare> shares = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            RankedTarget target = ranked.get(i);
            double horizon = horizonMillis(target, hacker);
            boolean forGood = horizon == Double.POSITIVE_INFINITY;
            double[] hereGb = Packing.copyOf(forGood ? settledGb : leftGb);
            double workers = forGood ? settledWorkers : workersElsewhere;
            for (int k = forGood ? settled : 0; k < i; k++) {
                Flow before = shares.get(k).flow();
                workers += settle(recipe, ranked.get(k), horizon, hacker, before, hosts, hereGb, orders);
            }
            if (forGood) {
                settledGb = Packing.copyOf(hereGb);
                settledWorkers = workers;
                settled = i;
            }
            if (target.ready()) {
                double least = target.openMillis() > 0 ? 0 : LEAST_PART_OF_INCOME * income;
                Rivals rivals = new Rivals(nextIncome(ranked, i), least, totalGb);
                double workersLeft = Math.max(0, Flows.MOST_WORKERS - workers);
                List<Host> here = withFree(hosts, hereGb);
                Flow flow = isWorthwhile(target, hacker, here, rivals)
                        ? flowAt(recipe, target, leeway, hacker, here, orders, rivals, workersLeft)
                        : Flow.none();
                income += flow.incomePerSecond();
                shares.add(new TargetShare(flow, here, List.of(), flow.incomePerSecond()));
            } else {
                double[] beforeGb = Packing.copyOf(hereGb);
                List<Job> jobs = Preparations.prepare(recipe, target.server(), hacker, hosts, hereGb, spareGb);
                for (int host = 0; host < leftGb.length; host++) {
                    leftGb[host] -= beforeGb[host] - hereGb[host];
                }
                settledGb = Packing.copyOf(leftGb);
                settledWorkers = workersElsewhere;
                settled = 0;
                shares.add(new TargetShare(Flow.none(), List.of(), jobs, 0));
            }
        }
        boolean idle = income <= 0 && workersElsewhere == 0;
        return idle ? Preparations.withTraining(recipe, ranked, shares, hacker, hosts, leftGb, spareGb) : shares;
    }

    /** Whether what RAM is left may be enough for a stream that is worth it. */
    private static boolean isWorthwhile(RankedTarget target, Hacker hacker, List<Host> here, Rivals rivals) {
        return LEAST_PART * rivals.totalGb() <= Packing.totalFreeGb(here)
                && rivals.leastIncome() <= Ceiling.incomePerSecond(target.server(), hacker, here);
    }

    /** Until when in ms from now a target needs the RAM that it gets: where batches land on it already, until one more has. */
    private static double horizonMillis(RankedTarget target, Hacker hacker) {
        boolean open = target.ready() && target.openMillis() > 0;
        return open
                ? Hacking.weakenTime(target.server(), target.server().minDifficulty(), hacker)
                : Double.POSITIVE_INFINITY;
    }

    /**
     * Whose turn it is to be hit among targets of which one is hit while the others are prepared, as its place; -1 where none
     * is ready. It stays the same one's until the level rises and another is ready.
     *
     * @param hit hostname of the one that is hit so far
     * @param levelRose whether the level has risen since its turn began
     */
    public static int turnOf(List<RankedTarget> ranked, String hit, boolean levelRose) {
        int same = -1;
        int other = -1;
        for (int i = 0; i < ranked.size(); i++) {
            RankedTarget target = ranked.get(i);
            if (target.ready() && target.server().hostname().equals(hit)) {
                same = i;
            } else if (target.ready() && other < 0) {
                other = i;
            }
        }
        return other < 0 || (same >= 0 && !levelRose) ? same : other;
    }

    /** What the next ready target would make of all RAM, in dollars a second. */
    private static double nextIncome(List<RankedTarget> ranked, int place) {
        for (int i = place + 1; i < ranked.size(); i++) {
            if (ranked.get(i).ready()) {
                return ranked.get(i).aloneIncome();
            }
        }
        return 0;
    }

    /** The stream whose income is highest, less what the next target would make of its part of the RAM or workers. */
    private static Flow flowAt(
            Recipe recipe,
            RankedTarget target,
            int leeway,
            Hacker now,
            List<Host> left,
            List<List<Integer>> orders,
            Rivals rivals,
            double workersLeft) {
        Server server = target.server();
        Hacker hacker = Streams.hackerAtLanding(recipe, server, now, target.expPerMilli());
        double[] leads = Streams.leadMillis(recipe, server, now, recipe.gapMillis());
        Ground ground = Ground.of(recipe, server, hacker, left, orders);
        double before = target.hackThreads();
        Bid best = new Bid(Flow.none(), Double.NEGATIVE_INFINITY);
        int most = before > 0 && leeway <= 1 ? 0 : Income.mostHackThreadsOn(left, server, hacker);
        for (double size : firstSizes(recipe, target, leeway, hacker, most)) {
            best = better(best, size, before, ground, leads, rivals, workersLeft);
        }
        int step = Threads.step(most);
        int threads = 1;
        while (threads <= most) {
            for (double size : Sizes.using(recipe, server, hacker, threads)) {
                best = better(best, size, before, ground, leads, rivals, workersLeft);
            }
            double times = Periods.timesAsMany(rivals, best.gain(), threads, ground, leads);
            double settled = Math.min(most, threads * times);
            threads = Threads.nextUnsettled(threads, settled, step);
        }
        return best.flow();
    }

    /** The better one of a bid and the stream of a size. */
    private static Bid better(
            Bid best, double size, double before, Ground ground, double[] leads, Rivals rivals, double workersLeft) {
        Recipe recipe = ground.recipe();
        Server server = ground.server();
        Hacker hacker = ground.hacker();
        Flow whole = Periods.densestBeside(rivals, best.gain(), size, ground, leads);
        Flow flow = slowedTo(workersLeft, whole, recipe, server, hacker);
        double gain = flow.incomePerSecond()
                - Rivals.costPerSecond(
                        rivals,
                        Streams.steadyGb(recipe, server, hacker, flow),
                        Streams.workersAtOnce(recipe, server, hacker, flow));
        boolean isBetter =
                flow.hackThreads() > 0 && flow.incomePerSecond() >= rivals.leastIncome() && gain > best.gain();
        return isBetter ? new Bid(flow, size == before ? Flows.WORTH_CHANGING * gain : gain) : best;
    }

    /**
     * Numbers of hack threads to try first: that of before, and those next to it or, where any other may be chosen, those
     * an eighth apart, so that most of the others need no more than a glance.
     *
     * @param most the largest number that may be chosen anew, or 0
     */
    private static List<Double> firstSizes(Recipe recipe, RankedTarget target, int leeway, Hacker hacker, int most) {
        List<Double> sizes = new ArrayList<>();
        double before = target.hackThreads();
        if (before > 0) {
            sizes.add(before);
        }
        if (before > 0 && leeway == 1) {
            sizes.addAll(Sizes.near(recipe, target.server(), hacker, before));
        }
        for (int threads : Flows.eighthsApart(most)) {
            sizes.add((double) threads);
        }
        return sizes;
    }

    static List<Host> withFree(List<Host> hosts, double[] freeGb) {
        List<Host> left = new ArrayList<>();
        for (int i = 0; i < hosts.size(); i++) {
            left.add(new Host(hosts.get(i).hostname(), freeGb[i], hosts.get(i).cores()));
        }
        return left;
    }

    /** The stream, slowed down where it would need more workers at once than there may be. */
    private static Flow slowedTo(double mostWorkers, Flow flow, Recipe recipe, Server server, Hacker hacker) {
        double workers = Streams.workersAtOnce(recipe, server, hacker, flow);
        if (workers <= mostWorkers) {
            return flow;
        }
        if (mostWorkers < recipe.word().size()) {
            return Flow.none();
        }
        double period = Math.ceil(flow.periodMillis() * workers / mostWorkers);
        double[] leads = Streams.leadMillis(recipe, server, hacker, recipe.gapMillis());
        double gap = Streams.gapMillis(recipe, leads, period);
        return new Flow(flow.hackThreads(), period, gap, flow.incomePerSecond() * flow.periodMillis() / period);
    }

    /**
     * Takes the RAM from {@code leftGb} that a stream needs at most until so many ms from now; returns how many workers it
     * has then.
     */
    private static double settle(
            Recipe recipe,
            RankedTarget target,
            double horizonMillis,
            Hacker now,
            Flow flow,
            List<Host> hosts,
            double[] leftGb,
            List<List<Integer>> orders) {
        if (flow.hackThreads() <= 0) {
            return 0;
        }
        Hacker hacker = Streams.hackerAtLanding(recipe, target.server(), now, target.expPerMilli());
        List<Need> needs = Batches.batchNeeds(recipe, target.server(), hacker, flow.hackThreads());
        int[][] threads = Threads.threadTable(needs, recipe, target.server(), hacker, hosts);
        double[] leads = Streams.leadMillis(recipe, target.server(), now, flow.gapMillis());
        List<Integer> rows = Packing.largestFirst(recipe, threads);
        double[] filled = Periods.filledMillis(leads, target.openMillis() + horizonMillis);
        double[] jobs = Periods.atOnce(filled, flow.periodMillis());
        double[][] jobGb = Packing.jobRamGb(recipe, threads);
        Packing.seat(rows, orders, jobGb, jobs, leftGb, new double[jobs.length][leftGb.length]);
        double workers = 0;
        for (double each : filled) {
            workers += each / flow.periodMillis();
        }
        return workers;
    }
}
