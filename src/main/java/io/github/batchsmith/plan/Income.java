package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Estimates of income, from which fraction and target are chosen. */
public final class Income {
    /** Time in ms over which targets are compared: what preparation costs weighs less the longer this is. */
    static final double HORIZON_MILLIS = 3600000;

    /** Takes a quotient to where no rounding can have taken it above what it stands for. */
    static final double ROUNDED_DOWN = 0.999999999;

    private Income() {}

    /** Money in dollars that a batch with these needs takes on average from a server that such batches keep prepared. */
    public static double moneyPerBatch(Recipe recipe, List<Need> needs, Server server, Hacker hacker) {
        double left = 1;
        double taken = 0;
        int hacks = 0;
        double shortfall = 0;
        for (Need need : needs) {
            if (need.op() == Op.HACK) {
                double fraction =
                        Math.min(1, Hacking.hackPercent(server, need.security(), hacker) * need.hackThreads());
                taken += left * fraction * Hacking.hackChance(server, need.security(), hacker);
                left *= 1 - fraction;
                hacks++;
            } else if (need.op() == Op.GROW) {
                shortfall = Math.max(shortfall, Luck.shortfall(recipe, hacks, left, server, hacker));
                left = 1;
                hacks = 0;
            }
        }
        return server.moneyMax() * (1 - shortfall) * taken * hacker.bitNode().scriptHackMoneyGain();
    }

    /** Most hack threads that leave a hundredth of the money. */
    public static int mostHackThreads(Server server, Hacker hacker) {
        return Threads.hackThreadsFor(0.99, server, hacker);
    }

    /** Most hack threads for which one of the hosts has room, and that leave a hundredth of the money. */
    static int mostHackThreadsOn(List<Host> hosts, Server server, Hacker hacker) {
        double largestGb = 0;
        for (Host host : hosts) {
            largestGb = Math.max(largestGb, host.freeRamGb());
        }
        double fit = Math.floor(largestGb / Threads.workerRamGb(Op.HACK) / ROUNDED_DOWN);
        return (int) Math.min(fit, mostHackThreads(server, hacker));
    }

    /**
     * Hack threads whose batches, at most {@code limit} side by side, earn most per second; 0 where none fits or the
     * server gives nothing. Each number is tried up to {@link Threads#MOST_TRIED}, more in steps, and then those next to the
     * best.
     */
    public static int optimalHackThreads(Recipe recipe, Server server, Hacker hacker, List<Host> hosts, int limit) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        int best = roughHackThreads(recipe, server, hacker, hosts, limit);
        double bestIncome = estimatedIncome(recipe, server, hacker, best, hosts, limit);
        int most = best < 1 ? 0 : mostHackThreadsOn(hosts, server, hacker);
        int step = Threads.step(most);
        int threads = 1;
        while (threads <= most) {
            double income = incomeAbove(bestIncome, recipe, server, hacker, threads, hosts, orders, limit);
            if (income > bestIncome) {
                best = threads;
                bestIncome = income;
            }
            // batches with more threads take no more money a thread, and no less RAM
            double settled = Math.min(most, threads * (bestIncome / income) * ROUNDED_DOWN);
            threads = Threads.nextUnsettled(threads, settled, step);
        }
        int from = Math.max(1, best - step + 1);
        int to = Math.min(most, best + step - 1);
        for (int near = from; near <= to; near += Threads.step(Math.max(1, to - from))) {
            double income = incomeAbove(bestIncome, recipe, server, hacker, near, hosts, orders, limit);
            if (income > bestIncome) {
                best = near;
                bestIncome = income;
            }
        }
        return best;
    }

    /**
     * The same for the level to expect when the last of the batches lands: as it rises one number of threads becomes better
     * than another, since each takes whole threads of grow and weaken.
     */
    public static int optimalHackThreadsAhead(
            Recipe recipe, Server server, Hacker hacker, List<Host> hosts, int limit) {
        int rough = roughHackThreads(recipe, server, hacker, hosts, limit);
        double exp = hacker.player().exp().hacking() + expBeforeLast(recipe, server, hacker, rough, hosts, limit);
        return optimalHackThreads(recipe, server, Batches.hackerAhead(hacker, exp), hosts, limit);
    }

    /** About how much experience the batches give that land before the last of those that fill the hosts. */
    private static double expBeforeLast(
            Recipe recipe, Server server, Hacker hacker, int hackThreads, List<Host> hosts, int limit) {
        if (hackThreads < 1) {
            return 0;
        }
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads);
        double[] leastGb = Threads.leastRamGb(needs, recipe, server, hacker, hosts);
        double batches = Math.min(limit, Packing.batchesWithinRam(leastGb, hosts)) - 1;
        double threads = 0;
        for (int row = 0; row < leastGb.length; row++) {
            threads += leastGb[row] / Threads.workerRamGb(recipe.word().get(row));
        }
        return batches * threads * Hacking.hackExp(server, hacker);
    }

    /** Hack threads whose batches earn almost as much as the best ones, of sizes a sixteenth apart, by which targets are compared. */
    public static int roughHackThreads(Recipe recipe, Server server, Hacker hacker, List<Host> hosts, int limit) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        int best = 0;
        double bestIncome = 0;
        int most = mostHackThreadsOn(hosts, server, hacker);
        for (int threads = 1; threads <= most; threads += (int) Math.ceil(threads / 16.0)) {
            double income = incomeAbove(bestIncome, recipe, server, hacker, threads, hosts, orders, limit);
            if (income > bestIncome) {
                best = threads;
                bestIncome = income;
            }
        }
        return best;
    }

    /** Dollars per second of batches that fill the hosts, each waiting for the last to land. */
    public static double estimatedIncome(
            Recipe recipe, Server server, Hacker hacker, int hackThreads, List<Host> hosts, int limit) {
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        return incomeAbove(0, recipe, server, hacker, hackThreads, hosts, orders, limit);
    }

    /**
     * The same where it is more than {@code least} dollars per second, else something in between: it is not worked out to
     * the end.
     *
     * @param orders for each operation the hosts in the order in which it fills them
     */
    private static double incomeAbove(
            double least,
            Recipe recipe,
            Server server,
            Hacker hacker,
            int hackThreads,
            List<Host> hosts,
            List<List<Integer>> orders,
            int limit) {
        if (hackThreads < 1 || hosts.isEmpty()) {
            return 0;
        }
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads);
        double money = moneyPerBatch(recipe, needs, server, hacker);
        double weakenMillis = Hacking.weakenTime(server, server.minDifficulty(), hacker);
        double withinWorth = Packing.batchesWithinWorth(Threads.worthGb(needs, recipe), hosts);
        double bound = blastIncome(recipe, Math.min(limit, withinWorth), money, weakenMillis);
        if (bound <= least) {
            return bound;
        }
        double perBatch = money * 1000 - least * recipe.word().size() * recipe.gapMillis();
        double tooFew = perBatch > 0 ? least * weakenMillis / perBatch * ROUNDED_DOWN : limit;
        int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
        int batches = Packing.batchesThatFit(recipe, threads, hosts, orders, tooFew, withinWorth, limit);
        return Math.max(least, blastIncome(recipe, batches, money, weakenMillis));
    }

    /** Dollars per second of blasts of so many batches. */
    private static double blastIncome(Recipe recipe, double batches, double money, double weakenMillis) {
        double seconds = (weakenMillis + batches * recipe.word().size() * recipe.gapMillis()) / 1000;
        return batches * money / seconds;
    }

    /**
     * The server that earns most in an hour, preparation included: its place in the list, or -1 where none has money,
     * root, a level the player has, and a batch that fits. Servers are tried from the highest ceiling down until no ceiling can beat the best income.
     */
    public static int bestByIncome(
            List<Recipe> recipes, List<Server> servers, Hacker hacker, List<Host> hosts, int limit) {
        int best = -1;
        double bestIncome = 0;
        for (int i : targetsByCeiling(servers, hacker, hosts)) {
            Server server = servers.get(i);
            if (Ceiling.incomePerSecond(server, hacker, hosts) <= bestIncome) {
                return best;
            }
            for (Recipe recipe : recipes) {
                double income = bestIncome(recipe, server, hacker, hosts, limit) * earningShare(server, hacker, hosts);
                if (income > bestIncome) {
                    best = i;
                    bestIncome = income;
                }
            }
        }
        return best;
    }

    /** The recipe whose blasts earn most, as its place in the list. */
    public static int bestRecipeByIncome(
            List<Recipe> recipes, Server server, Hacker hacker, List<Host> hosts, int limit) {
        int best = 0;
        double mostIncome = 0;
        for (int i = 0; i < recipes.size(); i++) {
            double income = bestIncome(recipes.get(i), server, hacker, hosts, limit);
            if (income > mostIncome) {
                best = i;
                mostIncome = income;
            }
        }
        return best;
    }

    private static double bestIncome(Recipe recipe, Server server, Hacker hacker, List<Host> hosts, int limit) {
        int threads = roughHackThreads(recipe, server, hacker, hosts, limit);
        return estimatedIncome(recipe, server, hacker, threads, hosts, limit);
    }

    /** Share of the first hour, above 0, in which a target earns: the time after preparation and the first flight. */
    public static double earningShare(Server server, Hacker hacker, List<Host> hosts) {
        double lost = Prep.estimatedMillis(server, hacker, hosts)
                + Hacking.weakenTime(server, server.minDifficulty(), hacker);
        return Math.max(0.001, 1 - lost / HORIZON_MILLIS);
    }

    /** Places of the servers that can be hacked, the highest ceiling first. */
    public static List<Integer> targetsByCeiling(List<Server> servers, Hacker hacker, List<Host> hosts) {
        List<Integer> order = new ArrayList<>();
        double[] ceilings = new double[servers.size()];
        for (int i = 0; i < servers.size(); i++) {
            if (isTarget(servers.get(i), hacker.level())) {
                order.add(i);
                ceilings[i] = Ceiling.incomePerSecond(servers.get(i), hacker, hosts);
            }
        }
        order.sort(Comparator.comparingDouble(i -> -ceilings[i]));
        return order;
    }

    /**
     * The server that the guide's ranking puts first: among those that need at most half the level, the most money per
     * weaken time. Its place in the list, or -1 where there is none.
     */
    public static int bestByGuide(List<Server> servers, Hacker hacker) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < servers.size(); i++) {
            Server server = servers.get(i);
            if (isTarget(server, Math.max(1, hacker.level() / 2))) {
                double score = server.moneyMax() / Hacking.weakenTime(server, server.minDifficulty(), hacker);
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** The place of the highest score above 0, or -1 where there is none. */
    public static int highest(double[] scores) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > bestScore) {
                best = i;
                bestScore = scores[i];
            }
        }
        return best;
    }

    /** Whether the server has money and root, and needs at most the level. */
    public static boolean isTarget(Server server, int level) {
        return server.hasAdminRights() && server.moneyMax() > 0 && server.requiredHackingSkill() <= level;
    }
}
