package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import java.util.List;

/** How close the batches of a stream may follow each other, so that all that is under way finds room. */
public final class Periods {
    /** How many times as long the next period is that is tried. */
    private static final double NEXT_PERIOD = 1.02;

    private Periods() {}

    /** The batches as close as possible, or no stream as soon as it is sure to earn no more than the given income. */
    static Flow densest(double incomePerSecond, double hackThreads, Ground ground, double[] leads) {
        return densestBeside(new Rivals(0, incomePerSecond, 1), 0, hackThreads, ground, leads);
    }

    /**
     * The same beside rivals: no stream as soon as it is sure not to earn the least income, or no more than the given gain
     * once what they would make of its part of the RAM or workers is taken off.
     */
    static Flow densestBeside(Rivals rivals, double gainPerSecond, double hackThreads, Ground ground, double[] leads) {
        Recipe recipe = ground.recipe();
        Server server = ground.server();
        Hacker hacker = ground.hacker();
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads);
        double money = Income.moneyPerBatch(recipe, needs, server, hacker);
        double[] worthGb = Threads.unroundedWorthGb(needs);
        double longest = leads[leads.length - 1];
        if (rivals.leastIncome() > 0) {
            longest = Math.min(longest, money * 1000 / rivals.leastIncome());
        }
        if (gainPerSecond > 0) {
            double cost = leastCost(rivals, worthGb, ground);
            longest = Math.min(longest, (money * 1000 - cost) / gainPerSecond / Income.ROUNDED_DOWN);
        }
        double tooShort = lowerBoundPeriod(worthGb, leads, ground);
        if (tooShort > longest) {
            return Flow.none();
        }
        int[][] threads = Threads.threadTable(needs, recipe, server, hacker, ground.pools());
        double period = leastPeriod(tooShort, longest, threads, ground, leads);
        if (period <= longest) {
            period = seatedPeriod(period, longest, threads, ground, leads);
        }
        return period <= longest ? flowWith(hackThreads, money, Math.ceil(period), recipe, leads) : Flow.none();
    }

    /**
     * How many times as many hack threads batches need at least to gain so much beside rivals, in dollars a second: larger
     * ones take no more money a thread, and no less RAM. None where a loss would do.
     */
    static double timesAsMany(Rivals rivals, double gainPerSecond, double hackThreads, Ground ground, double[] leads) {
        if (gainPerSecond <= 0) {
            return 0;
        }
        List<Need> needs = Batches.batchNeeds(ground.recipe(), ground.server(), ground.hacker(), hackThreads);
        double[] worthGb = Threads.unroundedWorthGb(needs);
        double money = Income.moneyPerBatch(ground.recipe(), needs, ground.server(), ground.hacker());
        double unswayed = money / (1 - Luck.MOST_SHORTFALL); // larger ones may be short of less, or of nothing
        double needed = gainPerSecond * lowerBoundPeriod(worthGb, leads, ground) + leastCost(rivals, worthGb, ground);
        return needed / (unswayed * 1000) * Income.ROUNDED_DOWN;
    }

    /** A period in ms that batches of which each operation is worth so much RAM in GB cannot be shorter than. */
    private static double lowerBoundPeriod(double[] worthGb, double[] leads, Ground ground) {
        return Math.max(shortestPeriod(ground.recipe(), leads), worthBoundPeriod(worthGb, leads, ground.pools()));
    }

    private static Flow flowWith(double hackThreads, double money, double periodMillis, Recipe recipe, double[] leads) {
        double gap = Streams.gapMillis(recipe, leads, periodMillis);
        return new Flow(hackThreads, periodMillis, gap, money * 1000 / periodMillis);
    }

    /**
     * What rivals would make at least, in dollars times ms a second, of the RAM or workers that a batch holds until it has
     * landed. Nothing where batches are padded: wider gaps, which come with a longer period, may shorten their leads.
     */
    private static double leastCost(Rivals rivals, double[] worthGb, Ground ground) {
        Recipe recipe = ground.recipe();
        if (recipe.padded() || rivals.nextIncome() <= 0) {
            return 0;
        }
        double[] leads = Streams.leadMillis(recipe, ground.server(), ground.hacker(), recipe.gapMillis());
        return Rivals.costPerSecond(rivals, ramOfAll(worthGb, leads), Packing.sum(leads)) * Income.ROUNDED_DOWN;
    }

    /**
     * The first period in ms of those tried at which the RAM would do if it were in one piece; more than the longest is as
     * good as none.
     *
     * @param threads threads of each operation, in its row, in each pool of hosts, in its column
     */
    private static double leastPeriod(double tooShort, double longest, int[][] threads, Ground ground, double[] leads) {
        double[][] poolGb = Packing.jobRamGb(ground.recipe(), threads);
        double totalGb = Packing.totalFreeGb(ground.hosts());
        double totalWorthGb = Packing.totalWorthGb(ground.pools());
        double[] leastGb = leastRowGb(poolGb, ground.pools(), false);
        double[] worthGb = leastRowGb(poolGb, ground.pools(), true);
        double period = Math.max(shortestPeriod(ground.recipe(), leads), ramOfAll(leastGb, leads) / totalGb);
        while (period <= longest
                && (period < tooShort || exceed(atOnce(leads, period), leastGb, totalGb, worthGb, totalWorthGb))) {
            period *= NEXT_PERIOD;
        }
        return period;
    }

    /** Whether so many jobs of each operation need more RAM in GB, or more of its worth, than there is in all. */
    private static boolean exceed(
            double[] jobs, double[] leastGb, double totalGb, double[] worthGb, double totalWorthGb) {
        return ramOfAll(leastGb, jobs) * Income.ROUNDED_DOWN > totalGb
                || ramOfAll(worthGb, jobs) * Income.ROUNDED_DOWN > totalWorthGb;
    }

    /** RAM in GB of each operation where it takes least, or is worth least, as the bonus of a pool's cores says. */
    private static double[] leastRowGb(double[][] poolGb, List<Host> pools, boolean inWorth) {
        double[] leastGb = new double[poolGb.length];
        for (int row = 0; row < leastGb.length; row++) {
            leastGb[row] = Double.POSITIVE_INFINITY;
            for (int pool = 0; pool < poolGb[row].length; pool++) {
                double bonus = inWorth ? Hacking.coreBonus(pools.get(pool).cores()) : 1;
                leastGb[row] = Math.min(leastGb[row], poolGb[row][pool] * bonus);
            }
        }
        return leastGb;
    }

    /** The first period in ms of those tried from one on at which all jobs find room; more than the longest is as good as none. */
    private static double seatedPeriod(double from, double longest, int[][] threads, Ground ground, double[] leads) {
        double[][] jobGb = onHosts(Packing.jobRamGb(ground.recipe(), threads), ground.poolOf());
        List<Integer> rows = Packing.largestFirst(ground.recipe(), threads);
        int largest = rows.get(0);
        double[][] seats = new double[jobGb.length][ground.hosts().size()];
        double period = from;
        while (period <= longest
                && !Packing.seat(
                        rows,
                        ground.orders(),
                        jobGb,
                        atOnce(leads, period),
                        Packing.freeRamGb(ground.hosts()),
                        seats)) {
            double most = Packing.sum(seats[largest]);
            do {
                period *= NEXT_PERIOD;
            } while (period <= longest && atOnce(leads, period)[largest] > most);
        }
        return period;
    }

    private static double[][] onHosts(double[][] poolGb, List<Integer> poolOf) {
        double[][] jobGb = new double[poolGb.length][poolOf.size()];
        for (int host = 0; host < poolOf.size(); host++) {
            int pool = poolOf.get(host);
            for (int row = 0; row < jobGb.length; row++) {
                jobGb[row][host] = poolGb[row][pool];
            }
        }
        return jobGb;
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

    private static double shortestPeriod(Recipe recipe, double[] leads) {
        return Math.max(recipe.gapMillis() * leads.length, Packing.sum(leads) / Flows.MOST_WORKERS);
    }

    /**
     * A period in ms that is too short whatever the packing, worked out from what the cores make of the RAM: of each operation
     * one more than land in its lead are to find room.
     */
    private static double worthBoundPeriod(double[] worthGb, double[] leads, List<Host> hosts) {
        double othersGb = Packing.totalWorthGb(hosts) - Packing.sum(worthGb) * Income.ROUNDED_DOWN;
        return othersGb > 0 ? ramOfAll(worthGb, leads) / othersGb * Income.ROUNDED_DOWN : Double.POSITIVE_INFINITY;
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
