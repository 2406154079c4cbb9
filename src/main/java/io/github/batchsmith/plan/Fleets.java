package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decisions of a controller that looks after several targets: which of them, and how much RAM each gets. */
public final class Fleets {
    /** Time in ms after which the targets are weighed against each other anew, even if nothing else has changed. */
    public static final double WEIGHING_MILLIS = 600000;

    /** Time in ms over which the targets are compared. */
    private static final double FLEET_HORIZON_MILLIS = 7200000;

    /** Part of the RAM above which it counts as spent. */
    private static final double FULL = 0.9;

    /** Part of the RAM below which what is left is not worth a stream of its own. */
    private static final double LEAST_PART = 0.02;

    private Fleets() {}

    /**
     * The targets worth a fleet's RAM, the best of them and those that earn until it is ready, or more than it later, or with
     * what it leaves: those to be prepared before those that are ready, and the best first.
     *
     * @param running hostnames of targets on which batches land already
     * @param most how many at most
     */
    public static List<Candidate> worthwhile(
            Recipe recipe,
            List<Server> servers,
            List<String> running,
            Hacker hacker,
            List<Host> hosts,
            boolean padded,
            double slackMillis,
            int most) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        List<Prospect> prospects = new ArrayList<>();
        for (int place : promising(servers, running, hacker, hosts, 2 * most)) {
            Server server = servers.get(place);
            Flow flow = Flows.bestFlow(recipe, server, hacker, hosts, orders, padded, slackMillis);
            if (flow.hackThreads() > 0) {
                boolean runs = running.contains(server.hostname());
                prospects.add(prospect(recipe, server, runs, flow, hacker, hosts, padded, slackMillis));
            }
        }
        prospects.sort(Comparator.comparingDouble(each -> -score(each)));
        double totalGb = Packing.totalFreeGb(hosts);
        List<Candidate> first = new ArrayList<>();
        List<Candidate> ready = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        double part = 0;
        for (int i = 0; i < prospects.size(); i++) {
            Prospect each = prospects.get(i);
            boolean gains = i == 0 || isGain(each, prospects.get(0), totalGb);
            Candidate candidate = new Candidate(each.server(), each.ready(), 0, each.incomePerSecond());
            if (each.ready() && (gains || part < FULL)) {
                ready.add(candidate);
            } else if (gains) {
                first.add(candidate);
            } else if (part < FULL && each.readyMillis() < FLEET_HORIZON_MILLIS) {
                others.add(candidate);
            }
            part += each.part();
        }
        first.addAll(ready);
        first.addAll(others);
        return List.copyOf(first.subList(0, Math.min(most, first.size())));
    }

    /** Whether a target earns more before or after the best one than its preparation costs. */
    private static boolean isGain(Prospect prospect, Prospect best, double totalGb) {
        double cost = prospect.prepGbMillis() / totalGb * best.incomePerSecond();
        double before = prospect.incomePerSecond() * (best.readyMillis() - prospect.readyMillis());
        double later =
                (prospect.incomePerSecond() - best.incomePerSecond()) * (FLEET_HORIZON_MILLIS - prospect.readyMillis());
        return Math.max(before, later) > cost;
    }

    /** What a target makes within the horizon. */
    private static double score(Prospect prospect) {
        return prospect.incomePerSecond() * Math.max(0.001, 1 - prospect.readyMillis() / FLEET_HORIZON_MILLIS);
    }

    /** Places of the servers that may earn most, by what they could give at best and when. */
    private static List<Integer> promising(
            List<Server> servers, List<String> running, Hacker hacker, List<Host> hosts, int most) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            if (Income.isTarget(servers.get(i), hacker.level())) {
                places.add(i);
            }
        }
        places.sort(Comparator.comparingDouble(place -> -promise(servers.get(place), running, hacker, hosts)));
        return places.subList(0, Math.min(most, places.size()));
    }

    private static double promise(Server server, List<String> running, Hacker hacker, List<Host> hosts) {
        double waiting = running.contains(server.hostname())
                ? 0
                : Prep.estimatedMillis(server, hacker, hosts)
                        + Hacking.weakenTime(server, server.minDifficulty(), hacker);
        return Ceiling.incomePerSecond(server, hacker, hosts)
                * Hacking.hackChance(server, server.minDifficulty(), hacker)
                * Math.max(0.001, 1 - waiting / FLEET_HORIZON_MILLIS);
    }

    private static Prospect prospect(
            Recipe recipe,
            Server server,
            boolean runs,
            Flow flow,
            Hacker hacker,
            List<Host> hosts,
            boolean padded,
            double slackMillis) {
        double gb = steadyGb(recipe, server, hacker, flow, padded, slackMillis);
        double workers = workersAtOnce(recipe, server, hacker, flow, padded, slackMillis);
        double flight = Hacking.weakenTime(server, server.minDifficulty(), hacker);
        boolean ready = runs || Streams.isOnTrack(server);
        return new Prospect(
                server,
                ready,
                flow.incomePerSecond(),
                Math.max(gb / Packing.totalFreeGb(hosts), workers / Flows.MOST_WORKERS),
                runs ? 0 : flight + (ready ? 0 : Prep.estimatedMillis(server, hacker, hosts)),
                ready ? 0 : Prep.gbMillis(server, hacker));
    }

    /**
     * What each candidate gets, in their order: batches where it is ready, as long as its next GB earns more than another
     * would make of it; preparation where it is not.
     *
     * @param hosts the hosts with all RAM that may be planned with
     * @param freeGb RAM in GB that is free on each host now, from which the jobs to be launched are taken
     */
    public static List<Share> shareOut(
            Recipe recipe,
            List<Candidate> candidates,
            Hacker hacker,
            List<Host> hosts,
            double[] freeGb,
            boolean padded,
            double slackMillis) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        double[] leftGb = Packing.freeRamGb(hosts);
        double workersLeft = Flows.MOST_WORKERS;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.ready()) {
                double pricePerGb = nextIncome(candidates, i) / Packing.totalFreeGb(hosts);
                Flow flow = flowAt(
                        recipe, candidate, hacker, hosts, leftGb, orders, padded, slackMillis, pricePerGb, workersLeft);
                workersLeft -=
                        settle(recipe, candidate.server(), hacker, flow, hosts, leftGb, orders, padded, slackMillis);
                shares.add(new Share(flow, List.of()));
            } else {
                List<Job> jobs = prepare(recipe, candidate.server(), hacker, hosts, leftGb, freeGb);
                shares.add(new Share(new Flow(0, 0, 0, 0), jobs));
            }
        }
        return shares;
    }

    /** What the next ready candidate would make of all RAM, in dollars a second. */
    private static double nextIncome(List<Candidate> candidates, int place) {
        for (int i = place + 1; i < candidates.size(); i++) {
            if (candidates.get(i).ready()) {
                return candidates.get(i).aloneIncome();
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
            Candidate candidate,
            Hacker hacker,
            List<Host> hosts,
            double[] leftGb,
            List<List<Integer>> orders,
            boolean padded,
            double slackMillis,
            double pricePerGb,
            double workersLeft) {
        Flow best = new Flow(0, 0, 0, 0);
        double bestGain = Double.NEGATIVE_INFINITY;
        List<Host> left = withFree(hosts, leftGb);
        if (Packing.totalFreeGb(left) < LEAST_PART * Packing.totalFreeGb(hosts)) {
            return best;
        }
        Server server = candidate.server();
        int most = candidate.hackThreads() > 0 ? candidate.hackThreads() : Income.mostHackThreads(server, hacker);
        int threads = candidate.hackThreads() > 0 ? most : 1;
        for (; threads <= most; threads += (int) Math.ceil(threads / 8.0)) {
            Flow whole = Flows.flowOf(recipe, server, hacker, threads, left, orders, padded, slackMillis);
            Flow flow = slowedTo(workersLeft, whole, recipe, server, hacker, padded, slackMillis);
            double gain =
                    flow.incomePerSecond() - pricePerGb * steadyGb(recipe, server, hacker, flow, padded, slackMillis);
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
    private static Flow slowedTo(
            double mostWorkers,
            Flow flow,
            Recipe recipe,
            Server server,
            Hacker hacker,
            boolean padded,
            double slackMillis) {
        double workers = workersAtOnce(recipe, server, hacker, flow, padded, slackMillis);
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

    private static double workersAtOnce(
            Recipe recipe, Server server, Hacker hacker, Flow flow, boolean padded, double slackMillis) {
        if (flow.hackThreads() < 1) {
            return 0;
        }
        double workers = 0;
        for (double lead : Flows.leadMillis(recipe, server, hacker, padded, flow.gapMillis(), slackMillis)) {
            workers += lead / flow.periodMillis();
        }
        return workers;
    }

    /** RAM in GB that a stream holds on average. */
    private static double steadyGb(
            Recipe recipe, Server server, Hacker hacker, Flow flow, boolean padded, double slackMillis) {
        if (flow.hackThreads() < 1) {
            return 0;
        }
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
        double[] leads = Flows.leadMillis(recipe, server, hacker, padded, flow.gapMillis(), slackMillis);
        double ramMillis = 0;
        for (int row = 0; row < leads.length; row++) {
            Op op = recipe.word().get(row);
            int threads = Threads.threadsFor(needs.get(row), recipe, server, hacker, 1);
            ramMillis += threads * Threads.workerRamGb(op) * leads[row];
        }
        return ramMillis / flow.periodMillis();
    }

    /** Takes the RAM that a stream needs from {@code leftGb}; returns how many workers it has at once. */
    private static double settle(
            Recipe recipe,
            Server server,
            Hacker hacker,
            Flow flow,
            List<Host> hosts,
            double[] leftGb,
            List<List<Integer>> orders,
            boolean padded,
            double slackMillis) {
        if (flow.hackThreads() > 0) {
            List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
            int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
            double[] leads = Flows.leadMillis(recipe, server, hacker, padded, flow.gapMillis(), slackMillis);
            List<Integer> rows = Packing.largestFirst(recipe, threads);
            Flows.seat(rows, orders, Packing.jobRamGb(recipe, threads), leads, flow.periodMillis(), leftGb);
        }
        return workersAtOnce(recipe, server, hacker, flow, padded, slackMillis);
    }
}
