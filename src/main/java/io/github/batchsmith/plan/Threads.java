package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.List;

/** Thread counts, none of which hinges on the last bit of an exponential or logarithm. */
public final class Threads {
    private static final double SAFETY = 0.000001;

    /** A step of Newton's method after which the root is known far better than {@link #SAFETY}: each has twice as many digits. */
    private static final double SETTLED = 0.0001;

    /** More than {@link #SAFETY} takes off a count, also on the most cores, whose bonus is 8.9, and than a root is off. */
    private static final double ROUNDING = 0.0001;

    /** A count that no host has RAM for, which stands for all that are higher. */
    static final int MOST = 1000000000;

    /** Numbers of hack threads that are tried one by one; where more are possible, in as many steps. */
    public static final int MOST_TRIED = 2000;

    private Threads() {}

    /** How far apart the numbers of hack threads are tried, of which so many are possible. */
    public static int step(int most) {
        return (int) Math.ceil(most / (double) MOST_TRIED);
    }

    /**
     * The next number of hack threads to try: that of a step or as many steps as it takes to leave behind those that cannot
     * earn enough.
     *
     * @param threads the number tried last
     * @param settled number below which none can
     * @param step how far apart they are; as if 1 where it is less
     */
    static int nextUnsettled(int threads, double settled, int step) {
        int apart = Math.max(1, step);
        return threads + apart * Math.max(1, (int) Math.floor((settled - threads) / apart) + 1);
    }

    /** RAM in GB of one worker thread. */
    public static double workerRamGb(Op op) {
        return op == Op.HACK ? 1.7 : 1.75;
    }

    /** Threads, from 1 to a billion, that take the fraction of a prepared server's money. */
    public static int hackThreadsFor(double fraction, Server server, Hacker hacker) {
        double perThread = Hacking.hackPercent(server, server.minDifficulty(), hacker);
        return (int) Math.max(1, Math.min(MOST, Math.floor(fraction / perThread + SAFETY)));
    }

    /** Threads that take a fraction that somebody has worked out: at most 0.99, and the least where it is no number. */
    public static int hackThreadsTaking(double fraction, Server server, Hacker hacker) {
        return hackThreadsFor(fraction > 0 ? Math.min(0.99, fraction) : 0, server, hacker);
    }

    /** Threads that remove the security, at most a billion. */
    public static int weakenThreads(double security, Hacker hacker, int cores) {
        double perThread = Hacking.weakenEffect(1, cores, hacker.bitNode());
        return (int) Math.max(0, Math.min(MOST, Math.ceil(security / perThread - SAFETY)));
    }

    /** Threads that bring the money to the server's maximum, at most a billion, also where the server does not grow. */
    public static int growThreadsNeeded(double money, Server server, double security, Hacker hacker, int cores) {
        return wholeThreads(money, server, unroundedGrowThreads(money, server, security, hacker, cores));
    }

    /** The whole threads that do for so many that could be split: some wherever any money is missing. */
    private static int wholeThreads(double money, Server server, double unrounded) {
        return money >= server.moneyMax() ? 0 : (int) Math.min(MOST, Math.ceil(unrounded + SAFETY));
    }

    /**
     * Threads that would bring the money to the server's maximum if they could be split: the root of
     * (money + x) e^(kx) = moneyMax by Newton's method. A billion where the server does not grow.
     */
    private static double unroundedGrowThreads(double money, Server server, double security, Hacker hacker, int cores) {
        if (money >= server.moneyMax()) {
            return 0;
        }
        double k = Hacking.growthLog(server, security, hacker, cores);
        if (k <= 0) {
            return MOST;
        }
        double start = Math.max(0, money);
        double x = (server.moneyMax() - start) / (1 + (server.moneyMax() / 16 + start * 15 / 16) * k);
        if (start > 0) {
            // close to the root where a dollar a thread matters little, and never below it
            x = Math.min(x, StrictMath.log(server.moneyMax() / start) / k);
        }
        double change = 1;
        for (int step = 0; step < 50 && Math.abs(change) > SETTLED; step++) {
            double reached = start + x;
            change = (StrictMath.log(reached / server.moneyMax()) + k * x) * reached / (1 + k * reached);
            x -= change;
        }
        return x;
    }

    /** The need of a hack with so many threads. */
    static Need hackNeed(double hackThreads, double security) {
        int threads = (int) Math.min(MOST, Math.ceil(hackThreads));
        return new Need(Op.HACK, hackThreads, security, 0, threads, threads);
    }

    /** The need of a weaken that removes so much security. */
    static Need weakenNeed(double security, Hacker hacker) {
        double unrounded = security / Hacking.weakenEffect(1, 1, hacker.bitNode());
        return new Need(Op.WEAKEN, 0, security, 0, weakenThreads(security, hacker, 1), unrounded);
    }

    /** The need of a grow that brings the money back to the maximum. */
    static Need growNeed(double security, double money, Recipe recipe, Server server, Hacker hacker) {
        double unrounded = unroundedGrowThreads(money, server, security, hacker, 1);
        int threads = withMargin(wholeThreads(money, server, unrounded), recipe);
        return new Need(Op.GROW, 0, security, money, threads, unrounded * (1 + recipe.growMargin()));
    }

    /** Threads that a need takes on a host with the given cores. */
    public static int threadsFor(Need need, Recipe recipe, Server server, Hacker hacker, int cores) {
        if (cores == 1 || need.op() == Op.HACK) {
            return need.oneCoreThreads();
        }
        return need.op() == Op.WEAKEN
                ? weakenThreads(need.security(), hacker, cores)
                : withMargin(growThreadsNeeded(need.money(), server, need.security(), hacker, cores), recipe);
    }

    /** Threads with the recipe's margin for grow, at most a billion. */
    public static int withMargin(int threads, Recipe recipe) {
        return (int) Math.min(MOST, Math.ceil(threads * (1 + recipe.growMargin()) - SAFETY));
    }

    /** Threads of each need, in its row, on each host, in its column. */
    public static int[][] threadTable(List<Need> needs, Recipe recipe, Server server, Hacker hacker, List<Host> hosts) {
        int[][] table = new int[needs.size()][hosts.size()];
        for (int column = 0; column < hosts.size(); column++) {
            int cores = hosts.get(column).cores();
            boolean asBefore = column > 0 && hosts.get(column - 1).cores() == cores;
            int alike = asBefore ? column - 1 : firstWithCores(hosts, cores);
            for (int row = 0; row < needs.size(); row++) {
                table[row][column] =
                        alike < column ? table[row][alike] : threadsFor(needs.get(row), recipe, server, hacker, cores);
            }
        }
        return table;
    }

    /** RAM in GB that each need takes where it takes least: on the most cores. */
    public static double[] leastRamGb(List<Need> needs, Recipe recipe, Server server, Hacker hacker, List<Host> hosts) {
        int cores = 1;
        for (Host host : hosts) {
            cores = Math.max(cores, host.cores());
        }
        double[] ramGb = new double[needs.size()];
        for (int row = 0; row < ramGb.length; row++) {
            Need need = needs.get(row);
            ramGb[row] = threadsFor(need, recipe, server, hacker, cores) * workerRamGb(need.op());
        }
        return ramGb;
    }

    /**
     * RAM in GB that each need is worth: a host takes at least this much, divided by the bonus of its cores. Rounding up
     * adds less than two threads to a need, and the margin of one to a grow.
     */
    public static double[] worthGb(List<Need> needs, Recipe recipe) {
        double[] ramGb = new double[needs.size()];
        for (int row = 0; row < ramGb.length; row++) {
            Need need = needs.get(row);
            double rounding = need.op() == Op.HACK ? 0 : 2.001 + recipe.growMargin();
            double threads = Math.max(0, need.oneCoreThreads() - rounding);
            ramGb[row] = threads * workerRamGb(need.op());
        }
        return ramGb;
    }

    /**
     * The same, less what rounding takes at most, if threads could be split: close to what a host takes also where batches
     * are small. It may hinge on the last bit of a logarithm, so no count must hinge on it.
     */
    static double[] unroundedWorthGb(List<Need> needs) {
        double[] ramGb = new double[needs.size()];
        for (int row = 0; row < ramGb.length; row++) {
            Need need = needs.get(row);
            double threads = Math.max(0, Math.min(MOST, need.unroundedThreads()) - ROUNDING);
            ramGb[row] = threads * workerRamGb(need.op());
        }
        return ramGb;
    }

    /** The place of the first host with so many cores, of which there must be one. */
    static int firstWithCores(List<Host> hosts, int cores) {
        int column = 0;
        while (hosts.get(column).cores() != cores) {
            column++;
        }
        return column;
    }
}
