package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which targets are worth a fleet's RAM. */
public final class Ranking {
    /** Time in ms after which the targets are weighed against each other anew, even if nothing else has changed. */
    public static final double WEIGHING_MILLIS = 600000;

    /** Time in ms over which the targets are compared. */
    private static final double FLEET_HORIZON_MILLIS = 7200000;

    /** Part of the RAM above which it counts as spent. */
    private static final double FULL = 0.9;

    private Ranking() {}

    /**
     * The targets worth a fleet's RAM where batches are kept landing on each: see {@code ranked}.
     *
     * @param running hostnames of targets on which batches land already
     * @param least how many of the best are looked after even where their preparation is not worth its cost
     * @param most how many at most
     */
    public static List<RankedTarget> worthwhile(
            Recipe recipe,
            List<Server> servers,
            List<String> running,
            Hacker hacker,
            List<Host> hosts,
            int least,
            int most) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        List<TargetEstimate> estimates = new ArrayList<>();
        for (int place : promising(servers, running, hacker, hosts, 2 * most)) {
            Server server = servers.get(place);
            Flow flow = Flows.roughFlow(recipe, server, hacker, hosts, orders);
            if (flow.hackThreads() > 0) {
                boolean runs = running.contains(server.hostname());
                estimates.add(estimate(recipe, server, runs, flow, hacker, hosts));
            }
        }
        return ranked(estimates, Packing.totalFreeGb(hosts), least, most);
    }

    /**
     * The targets worth a fleet's RAM where each is hit by blasts: see {@code ranked}; those that make most of their RAM
     * first.
     *
     * @param running hostnames of targets on which a blast is about to land
     * @param limit batches of a blast at most
     * @param least how many of the best are looked after even where their preparation is not worth its cost
     * @param most how many at most
     */
    public static List<RankedTarget> worthwhileBlasts(
            Recipe recipe,
            List<Server> servers,
            List<String> running,
            Hacker hacker,
            List<Host> hosts,
            int limit,
            int least,
            int most) {
        List<TargetEstimate> estimates = new ArrayList<>();
        for (int place : promising(servers, running, hacker, hosts, 2 * most)) {
            Server server = servers.get(place);
            int threads = Income.roughHackThreads(recipe, server, hacker, hosts, limit);
            if (threads > 0) {
                boolean runs = running.contains(server.hostname());
                estimates.add(estimateBlast(recipe, server, runs, threads, limit, hacker, hosts));
            }
        }
        List<RankedTarget> worth = new ArrayList<>(ranked(estimates, Packing.totalFreeGb(hosts), least, most));
        worth.sort(Comparator.comparingDouble(each -> -each.aloneIncome() / each.alonePart()));
        return worth;
    }

    /**
     * The best of the targets, those that are ready, those whose preparation is worth what they earn above these, and
     * those for the RAM that all of these leave: those to be prepared before those that are ready, and the best first.
     */
    private static List<RankedTarget> ranked(List<TargetEstimate> estimates, double totalGb, int least, int most) {
        List<TargetEstimate> best = new ArrayList<>(estimates);
        best.sort(Comparator.comparingDouble(each -> -score(each)));
        List<TargetEstimate> earning = new ArrayList<>();
        for (TargetEstimate each : best) {
            if (each.ready()) {
                earning.add(each);
            }
        }
        List<RankedTarget> first = new ArrayList<>();
        List<RankedTarget> ready = new ArrayList<>();
        List<RankedTarget> others = new ArrayList<>();
        double part = 0;
        for (int i = 0; i < best.size(); i++) {
            TargetEstimate each = best.get(i);
            boolean chosen =
                    each.ready() || i < least || earning.isEmpty() || isGain(each, earning, best.get(0), totalGb);
            RankedTarget target =
                    new RankedTarget(each.server(), each.ready(), 0, each.incomePerSecond(), each.part(), 0, 0);
            if (each.ready()) {
                ready.add(target);
            } else if (chosen) {
                first.add(target);
                earning.add(each);
            } else if (part < FULL && each.readyMillis() < FLEET_HORIZON_MILLIS) {
                others.add(target);
            }
            part += chosen ? each.part() : 0;
        }
        first.addAll(ready);
        first.addAll(others);
        return List.copyOf(first.subList(0, Math.min(most, first.size())));
    }

    /** Whether a target earns more above the best of those that earn by then than its preparation costs. */
    private static boolean isGain(
            TargetEstimate estimate, List<TargetEstimate> earning, TargetEstimate best, double totalGb) {
        List<TargetEstimate> next = new ArrayList<>(earning);
        next.sort(Comparator.comparingDouble(each -> each.readyMillis()));
        double gain = 0;
        double from = estimate.readyMillis();
        double before = 0;
        for (TargetEstimate each : next) {
            gain += Math.max(0, estimate.incomePerSecond() - before) * Math.max(0, each.readyMillis() - from);
            from = Math.max(from, each.readyMillis());
            before = Math.max(before, each.incomePerSecond());
        }
        gain += Math.max(0, estimate.incomePerSecond() - before) * Math.max(0, FLEET_HORIZON_MILLIS - from);
        return gain > estimate.prepGbMillis() / totalGb * best.incomePerSecond();
    }

    /** What a target makes within the horizon. */
    private static double score(TargetEstimate estimate) {
        return estimate.incomePerSecond() * Math.max(0.001, 1 - estimate.readyMillis() / FLEET_HORIZON_MILLIS);
    }

    /** Places of the servers that may earn most, by what they could give at best and when. */
    private static List<Integer> promising(
            List<Server> servers, List<String> running, Hacker hacker, List<Host> hosts, int most) {
        List<Host> pools = Ceiling.pooled(hosts);
        List<Integer> places = new ArrayList<>();
        double[] promises = new double[servers.size()];
        for (int i = 0; i < servers.size(); i++) {
            if (Income.isTarget(servers.get(i), hacker.level())) {
                places.add(i);
                promises[i] = promise(servers.get(i), running, hacker, hosts, pools);
            }
        }
        places.sort(Comparator.comparingDouble(place -> -promises[place]));
        return places.subList(0, Math.min(most, places.size()));
    }

    private static double promise(
            Server server, List<String> running, Hacker hacker, List<Host> hosts, List<Host> pools) {
        double waiting = running.contains(server.hostname())
                ? 0
                : Prep.estimatedMillis(server, hacker, hosts)
                        + Hacking.weakenTime(server, server.minDifficulty(), hacker);
        return Ceiling.incomePerSecond(server, hacker, pools)
                * Hacking.hackChance(server, server.minDifficulty(), hacker)
                * Math.max(0.001, 1 - waiting / FLEET_HORIZON_MILLIS);
    }

    static TargetEstimate estimate(
            Recipe recipe, Server server, boolean runs, Flow flow, Hacker hacker, List<Host> hosts) {
        double gb = Streams.steadyGb(recipe, server, hacker, flow);
        double workers = Streams.workersAtOnce(recipe, server, hacker, flow);
        double part = Math.max(gb / Packing.totalFreeGb(hosts), workers / Flows.MOST_WORKERS);
        boolean ready = runs || Streams.mayBegin(server);
        return estimateOf(server, ready, runs, flow.incomePerSecond(), part, hacker, hosts);
    }

    private static TargetEstimate estimateBlast(
            Recipe recipe, Server server, boolean runs, int threads, int limit, Hacker hacker, List<Host> hosts) {
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, threads);
        double[] leastGb = Threads.leastRamGb(needs, recipe, server, hacker, hosts);
        double batches = Math.min(limit, Packing.batchesWithinRam(leastGb, hosts));
        double gb = 0;
        for (double each : leastGb) {
            gb += batches * each;
        }
        double workers = batches * leastGb.length;
        double part = Math.max(gb / Packing.totalFreeGb(hosts), workers / Flows.MOST_WORKERS);
        double income = Income.estimatedIncome(recipe, server, hacker, threads, hosts, limit);
        return estimateOf(server, runs || Blasts.mayHit(server), runs, income, part, hacker, hosts);
    }

    private static TargetEstimate estimateOf(
            Server server, boolean ready, boolean runs, double income, double part, Hacker hacker, List<Host> hosts) {
        double flight = Hacking.weakenTime(server, server.minDifficulty(), hacker);
        return new TargetEstimate(
                server,
                ready,
                income,
                part,
                runs ? 0 : flight + (ready ? 0 : Prep.estimatedMillis(server, hacker, hosts)),
                ready ? 0 : Prep.gbMillis(server, hacker));
    }
}
