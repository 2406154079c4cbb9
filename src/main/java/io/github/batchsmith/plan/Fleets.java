package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** How a controller that looks after several targets shares its RAM out among them. */
public final class Fleets {
    /** Part of the RAM below which what is left is not worth a stream of its own. */
    private static final double LEAST_PART = 0.02;

    private Fleets() {}

    /**
     * What each target gets, in their order: batches where it is ready, as long as its next GB earns more than another
     * would make of it; preparation where it is not.
     *
     * @param hosts the hosts with all RAM that may be planned with
     * @param freeGb RAM in GB that is free on each host now, from which the jobs to be launched are taken
     */
    public static List<TargetShare> shareOut(
            Recipe recipe, List<RankedTarget> ranked, Hacker hacker, List<Host> hosts, double[] freeGb) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        double[] leftGb = Packing.freeRamGb(hosts);
        double workersLeft = Flows.MOST_WORKERS;
        List<TargetShare> shares = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            RankedTarget target = ranked.get(i);
            if (target.ready()) {
                double pricePerGb = nextIncome(ranked, i) / Packing.totalFreeGb(hosts);
                Flow flow = flowAt(recipe, target, hacker, hosts, leftGb, orders, pricePerGb, workersLeft);
                workersLeft -= settle(recipe, target.server(), hacker, flow, hosts, leftGb, orders);
                shares.add(new TargetShare(flow, List.of()));
            } else {
                List<Job> jobs = prepare(recipe, target.server(), hacker, hosts, leftGb, freeGb);
                shares.add(new TargetShare(new Flow(0, 0, 0, 0), jobs));
            }
        }
        return shares;
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

    /** The jobs that prepare a target now; the RAM of those for which there is none yet is kept in mind. */
    private static List<Job> prepare(
            Recipe recipe, Server server, Hacker hacker, List<Host> hosts, double[] leftGb, double[] freeGb) {
        double[] spareGb = new double[freeGb.length];
        double[] spareBefore = new double[freeGb.length];
        for (int i = 0; i < freeGb.length; i++) {
            spareGb[i] = Math.max(0, Math.min(leftGb[i], freeGb[i]));
            spareBefore[i] = spareGb[i];
        }
        Prep.prepWave(server, hacker, hosts, leftGb, recipe.gapMillis());
        Wave wave = Prep.prepWave(server, hacker, hosts, spareGb, recipe.gapMillis());
        for (int i = 0; i < freeGb.length; i++) {
            freeGb[i] -= spareBefore[i] - spareGb[i];
        }
        return wave.jobs();
    }

    /** The stream whose income, less the price of its RAM, is highest. */
    private static Flow flowAt(
            Recipe recipe,
            RankedTarget target,
            Hacker hacker,
            List<Host> hosts,
            double[] leftGb,
            List<List<Integer>> orders,
            double pricePerGb,
            double workersLeft) {
        Flow best = new Flow(0, 0, 0, 0);
        double bestGain = Double.NEGATIVE_INFINITY;
        List<Host> left = withFree(hosts, leftGb);
        if (Packing.totalFreeGb(left) < LEAST_PART * Packing.totalFreeGb(hosts)) {
            return best;
        }
        Server server = target.server();
        int most = target.hackThreads() > 0 ? target.hackThreads() : Income.mostHackThreads(server, hacker);
        int threads = target.hackThreads() > 0 ? most : 1;
        for (; threads <= most; threads += (int) Math.ceil(threads / 8.0)) {
            Flow whole = Flows.flowOf(recipe, server, hacker, threads, left, orders);
            Flow flow = slowedTo(workersLeft, whole, recipe, server, hacker);
            double gain = flow.incomePerSecond() - pricePerGb * Streams.steadyGb(recipe, server, hacker, flow);
            if (flow.hackThreads() > 0 && gain > bestGain) {
                best = flow;
                bestGain = gain;
            }
        }
        return best;
    }

    private static List<Host> withFree(List<Host> hosts, double[] freeGb) {
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
            return new Flow(0, 0, 0, 0);
        }
        double period = Math.ceil(flow.periodMillis() * workers / mostWorkers);
        double gap = Math.floor(period / recipe.word().size());
        return new Flow(flow.hackThreads(), period, gap, flow.incomePerSecond() * flow.periodMillis() / period);
    }

    /** Takes the RAM that a stream needs from {@code leftGb}; returns how many workers it has at once. */
    private static double settle(
            Recipe recipe,
            Server server,
            Hacker hacker,
            Flow flow,
            List<Host> hosts,
            double[] leftGb,
            List<List<Integer>> orders) {
        if (flow.hackThreads() > 0) {
            List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
            int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
            double[] leads = Flows.leadMillis(recipe, server, hacker, flow.gapMillis());
            List<Integer> rows = Packing.largestFirst(recipe, threads);
            double[] jobs = Flows.atOnce(leads, flow.periodMillis());
            Packing.seat(rows, orders, Packing.jobRamGb(recipe, threads), jobs, leftGb);
        }
        return Streams.workersAtOnce(recipe, server, hacker, flow);
    }
}
