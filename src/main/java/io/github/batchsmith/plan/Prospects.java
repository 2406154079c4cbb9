package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What schedules promise over the first hour, by which one of them is chosen in the game. The hour is gone through in steps,
 * each with the level that the experience before it has brought.
 */
public final class Prospects {
    /** Time in ms with one level; an hour has whole steps. */
    private static final double PROSPECT_STEP_MILLIS = 900000;

    /** A time in ms that never comes. */
    private static final double NEVER_MILLIS = 31536000000.0;

    /** Part of the highest prospect with which another counts as just as good. */
    private static final double AS_PROMISING = 0.99;

    private Prospects() {}

    /** The place of the first prospect that is about as good as the highest, or -1 where none is above 0. */
    public static int firstPromising(double[] prospects) {
        int highest = Income.highest(prospects);
        int first = 0;
        while (highest >= 0 && prospects[first] < AS_PROMISING * prospects[highest]) {
            first++;
        }
        return highest < 0 ? -1 : first;
    }

    /**
     * Dollars a second of a stream on the target that suits it best now; 0 where no batch fits.
     *
     * @param fraction part of the money that a batch takes, or 0 where that is to be found
     * @param targets servers to choose from
     */
    public static double streamProspect(
            List<Recipe> recipes, double fraction, List<Server> targets, Hacker hacker, List<Host> hosts) {
        int place = Flows.bestByFlow(recipes, targets, hacker, hosts);
        return place < 0 ? 0 : prospectOn(targets.get(place), recipes, fraction, hacker, hosts, 0);
    }

    /**
     * Dollars a second of blasts, of at most {@code limit} batches, on the target that suits them best now; 0 where no batch
     * fits.
     *
     * @param fraction part of the money that a batch takes, or 0 where that is to be found
     * @param targets servers to choose from
     */
    public static double blastProspect(
            List<Recipe> recipes, double fraction, List<Server> targets, Hacker hacker, List<Host> hosts, int limit) {
        int place = Income.bestByIncome(recipes, targets, hacker, hosts, limit);
        return place < 0 ? 0 : prospectOn(targets.get(place), recipes, fraction, hacker, hosts, limit);
    }

    /** The same on one target, where {@code limit} is 0 for a stream. */
    private static double prospectOn(
            Server server, List<Recipe> recipes, double fraction, Hacker hacker, List<Host> hosts, int limit) {
        Recipe recipe = bestRecipe(recipes, fraction, server, hacker, hosts, limit);
        double readyMillis = Prep.estimatedMillis(server, hacker, hosts)
                + Hacking.weakenTime(server, server.minDifficulty(), hacker);
        double exp = hacker.player().exp().hacking();
        double money = 0;
        for (double now = 0; now < Income.HORIZON_MILLIS; now += PROSPECT_STEP_MILLIS) {
            Hacker later = Batches.hackerAhead(hacker, exp);
            Flow flow = flowTaking(fraction, recipe, server, later, hosts, limit);
            double millis = Math.max(0, now + PROSPECT_STEP_MILLIS - Math.max(now, readyMillis));
            if (flow.hackThreads() > 0) {
                money += flow.incomePerSecond() * millis;
                exp += Streams.expPerMilli(recipe, flow, server, later) * millis;
            }
        }
        return money / Income.HORIZON_MILLIS;
    }

    private static Recipe bestRecipe(
            List<Recipe> recipes, double fraction, Server server, Hacker hacker, List<Host> hosts, int limit) {
        Recipe best = recipes.get(0);
        double bestIncome = 0;
        for (Recipe recipe : recipes) {
            double income =
                    flowTaking(fraction, recipe, server, hacker, hosts, limit).incomePerSecond();
            if (income > bestIncome) {
                best = recipe;
                bestIncome = income;
            }
        }
        return best;
    }

    /** The stream, or where {@code limit} is above 0 the blasts as if they were one, that take the fraction or earn about most. */
    private static Flow flowTaking(
            double fraction, Recipe recipe, Server server, Hacker hacker, List<Host> hosts, int limit) {
        int threads = fraction > 0 ? Threads.hackThreadsFor(fraction, server, hacker) : 0;
        if (limit == 0) {
            List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
            return threads > 0
                    ? Flows.flowOf(recipe, server, hacker, threads, hosts, orders)
                    : Flows.roughFlow(recipe, server, hacker, hosts, orders);
        }
        int size = threads > 0 ? threads : Income.roughHackThreads(recipe, server, hacker, hosts, limit);
        double income = Income.estimatedIncome(recipe, server, hacker, size, hosts, limit);
        if (income <= 0) {
            return Flow.none();
        }
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, size);
        double money = Income.moneyPerBatch(recipe, needs, server, hacker);
        return new Flow(size, money * 1000 / income, recipe.gapMillis(), income);
    }

    /**
     * Dollars a second of a fleet of streams, which moves on as the level rises: until the best of its targets is ready
     * others earn, as far as the RAM is not needed to prepare.
     *
     * @param fraction part of the money that a batch takes, or 0 where that is to be found
     * @param most targets looked after at once at most
     */
    public static double fleetProspect(
            Recipe recipe, double fraction, List<Server> servers, Hacker hacker, List<Host> hosts, int most) {
        double[] readyMillis = new double[servers.size()];
        for (int place = 0; place < servers.size(); place++) {
            readyMillis[place] = NEVER_MILLIS;
        }
        double exp = hacker.player().exp().hacking();
        double money = 0;
        for (double now = 0; now < Income.HORIZON_MILLIS; now += PROSPECT_STEP_MILLIS) {
            Hacker later = Batches.hackerAhead(hacker, exp);
            List<EarningTarget> targets = fleetTargets(recipe, fraction, servers, readyMillis, now, later, hosts, most);
            for (int first = 0; first < targets.size(); first++) {
                double millis = untilNext(targets, first);
                double[] parts = partsOf(targets, first + 1);
                for (int i = 0; i <= first; i++) {
                    money += parts[i] * targets.get(i).incomePerSecond() * millis;
                    exp += parts[i] * targets.get(i).expPerMilli() * millis;
                }
            }
        }
        return money / Income.HORIZON_MILLIS;
    }

    /** Time in ms within a step until the target after one is ready, from when that one is. */
    private static double untilNext(List<EarningTarget> targets, int place) {
        double until = place + 1 < targets.size() ? targets.get(place + 1).readyMillis() : PROSPECT_STEP_MILLIS;
        return Math.max(
                0, Math.min(PROSPECT_STEP_MILLIS, until) - targets.get(place).readyMillis());
    }

    /**
     * The targets that a fleet looks after from now on, those first that earn first.
     *
     * @param readyMillis when each of the servers earns, which is noted for those that are new
     */
    private static List<EarningTarget> fleetTargets(
            Recipe recipe,
            double fraction,
            List<Server> servers,
            double[] readyMillis,
            double nowMillis,
            Hacker hacker,
            List<Host> hosts,
            int most) {
        List<EarningTarget> targets = new ArrayList<>();
        List<String> running = hostnamesReady(servers, readyMillis, nowMillis);
        for (RankedTarget each : Ranking.worthwhile(recipe, servers, running, hacker, hosts, 0, most)) {
            Server server = each.server();
            Flow flow = flowTaking(fraction, recipe, server, hacker, hosts, 0);
            if (flow.hackThreads() > 0) {
                boolean runs = running.contains(server.hostname());
                TargetEstimate estimate = Ranking.estimate(recipe, server, runs, flow, hacker, hosts);
                int place = placeOf(server.hostname(), servers);
                readyMillis[place] = Math.min(readyMillis[place], nowMillis + estimate.readyMillis());
                double wait = Math.max(0, readyMillis[place] - nowMillis);
                double preparing = wait > 0 ? estimate.prepGbMillis() / (Packing.totalFreeGb(hosts) * wait) : 0;
                double exp = Streams.expPerMilli(recipe, flow, server, hacker);
                targets.add(new EarningTarget(wait, estimate.incomePerSecond(), estimate.part(), preparing, exp));
            }
        }
        targets.sort(Comparator.comparingDouble(each -> each.readyMillis()));
        return targets;
    }

    private static List<String> hostnamesReady(List<Server> servers, double[] readyMillis, double nowMillis) {
        List<String> hostnames = new ArrayList<>();
        for (int place = 0; place < servers.size(); place++) {
            if (readyMillis[place] <= nowMillis) {
                hostnames.add(servers.get(place).hostname());
            }
        }
        return hostnames;
    }

    private static int placeOf(String hostname, List<Server> servers) {
        int place = 0;
        while (!servers.get(place).hostname().equals(hostname)) {
            place++;
        }
        return place;
    }

    /**
     * How much of what each target could do those of the first so many do that are ready, while the others are prepared: those
     * get RAM first that make most of it.
     */
    private static double[] partsOf(List<EarningTarget> targets, int count) {
        List<Integer> best = new ArrayList<>();
        double left = 1;
        for (int i = 0; i < targets.size(); i++) {
            if (i < count) {
                best.add(i);
            } else {
                left = Math.max(0, left - targets.get(i).preparingPart());
            }
        }
        best.sort(Comparator.comparingDouble(
                i -> -targets.get(i).incomePerSecond() / targets.get(i).part()));
        double[] parts = new double[targets.size()];
        for (int i : best) {
            double part = targets.get(i).part();
            parts[i] = part > 0 ? Math.min(1, left / part) : 0;
            left -= parts[i] * part;
        }
        return parts;
    }
}
