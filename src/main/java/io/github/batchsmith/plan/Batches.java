package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Batches: what each operation must achieve, and on which host it runs. */
public final class Batches {
    private Batches() {}

    /**
     * What each operation of a batch must achieve so that a prepared server is prepared again afterwards, also where a hack
     * failed or cores helped a grow, so that the next hack meets less security than planned and takes more. Where the
     * recipe reckons with the average, the server is prepared again but for its {@link Luck}.
     */
    public static List<Need> batchNeeds(Recipe recipe, Server server, Hacker hacker, double hackThreads) {
        List<Need> needs = new ArrayList<>();
        double kept = Math.max(0, 1 - Hacking.hackPercent(server, server.minDifficulty(), hacker) * hackThreads);
        double security = server.minDifficulty();
        double money = server.moneyMax();
        int hacks = 0;
        for (Op op : recipe.word()) {
            switch (op) {
                case HACK -> {
                    hacks++;
                    needs.add(Threads.hackNeed(hackThreads, security));
                    money *= kept;
                    security += hackThreads * Hacking.HACK_SECURITY;
                }
                case GROW -> {
                    double left = money / server.moneyMax();
                    double part = Luck.grownPart(recipe, hacks, left, server, hacker);
                    money = server.moneyMax() * StrictMath.pow(left, part);
                    hacks = 0;
                    Need need = Threads.growNeed(security, money, recipe, server, hacker);
                    needs.add(need);
                    money = server.moneyMax();
                    security += need.oneCoreThreads() * Hacking.GROW_SECURITY;
                }
                case WEAKEN -> {
                    needs.add(Threads.weakenNeed(security - server.minDifficulty(), hacker));
                    security = server.minDifficulty();
                }
            }
        }
        return needs;
    }

    /**
     * As many batches of one kind, at most {@code limit}, as {@code freeGb} holds: each placed whole or not at all. What
     * they leave is filled with smaller ones.
     *
     * @param before jobs that land before the first batch
     */
    public static List<Job> packBatches(
            Recipe recipe,
            Server server,
            Hacker hacker,
            int hackThreads,
            List<Host> hosts,
            double[] freeGb,
            List<Job> before,
            int limit) {
        List<Job> jobs = new ArrayList<>();
        if (hackThreads < 1 || hosts.isEmpty()) {
            return jobs;
        }
        int[][] threads = batchThreads(recipe, server, hacker, hackThreads, hosts);
        int size = hackThreads;
        while (size > 0 && jobs.size() < limit * recipe.word().size()) {
            double landingMillis = (before.size() + jobs.size()) * recipe.gapMillis();
            List<Job> placed = Packing.placeBatch(recipe, threads, hosts, freeGb, landingMillis);
            jobs.addAll(placed);
            if (placed.isEmpty()) {
                size = smaller(size, hackThreads, jobs.size() * recipe.gapMillis(), server, hacker);
                threads = size > 0 ? batchThreads(recipe, server, hacker, size, hosts) : threads;
            }
        }
        return jobs;
    }

    /**
     * As {@code packBatches}, but each batch is sized for the level that the player is expected to have when it lands,
     * after the experience of the jobs before it.
     */
    public static List<Job> packBatchesAhead(
            Recipe recipe,
            Server server,
            Hacker hacker,
            int hackThreads,
            List<Host> hosts,
            double[] freeGb,
            List<Job> before,
            int limit) {
        return packBatchesAfter(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit, 0);
    }

    /**
     * As {@code packBatchesAhead}, where more experience comes in until the first of them lands.
     *
     * @param expElsewhere experience of jobs on other targets
     */
    static List<Job> packBatchesAfter(
            Recipe recipe,
            Server server,
            Hacker hacker,
            int hackThreads,
            List<Host> hosts,
            double[] freeGb,
            List<Job> before,
            int limit,
            double expElsewhere) {
        List<Job> jobs = new ArrayList<>();
        if (hackThreads < 1 || hosts.isEmpty()) {
            return jobs;
        }
        double exp = hacker.player().exp().hacking() + expectedExp(before, server, hacker) + expElsewhere;
        Hacker ahead = hackerAhead(hacker, exp);
        int[][] threads = batchThreads(recipe, server, ahead, hackThreads, hosts);
        int size = hackThreads;
        while (size > 0 && jobs.size() < limit * recipe.word().size()) {
            double landingMillis = (before.size() + jobs.size()) * recipe.gapMillis();
            List<Job> placed = Packing.placeBatch(recipe, threads, hosts, freeGb, landingMillis);
            jobs.addAll(placed);
            exp += expectedExp(placed, server, ahead);
            Hacker later = hackerAhead(hacker, exp);
            if (placed.isEmpty()) {
                size = smaller(size, hackThreads, jobs.size() * recipe.gapMillis(), server, hacker);
            }
            if (size > 0 && (placed.isEmpty() || later.level() > ahead.level())) {
                ahead = later;
                threads = batchThreads(recipe, server, ahead, size, hosts);
            }
        }
        return jobs;
    }

    /**
     * Hack threads of the batches that fill the RAM which those with so many leave: half as many. 0 where nothing is placed
     * yet, or where such a batch makes less than the others would in the time that its landings take.
     *
     * @param most hack threads of the largest batches
     * @param landingMillis time in ms that all landings take so far
     */
    private static int smaller(int hackThreads, int most, double landingMillis, Server server, Hacker hacker) {
        int half = (int) Math.floor(hackThreads / 2.0);
        double blastMillis = Hacking.weakenTime(server, server.minDifficulty(), hacker) + landingMillis;
        return landingMillis <= 0 || half < most * landingMillis / blastMillis ? 0 : half;
    }

    /** The hacker with the level that the experience gives, which never falls. */
    public static Hacker hackerAhead(Hacker hacker, double exp) {
        int level = Math.max(hacker.level(), SkillFormulas.hackingLevel(exp, hacker));
        return new Hacker(hacker.player(), hacker.bitNode(), level);
    }

    /** Places of the jobs of a blast in the order of their ranks; of equal ones those that land last come first. */
    public static List<Integer> rankedJobs(double[] ranks) {
        List<Integer> order = new ArrayList<>();
        for (int place = ranks.length - 1; place >= 0; place--) {
            order.add(place);
        }
        order.sort(Comparator.comparingDouble(place -> comparable(ranks[place])));
        return order;
    }

    /** The rank, so that any two can be compared: 0 for what is no number, and nothing infinite. */
    static double comparable(double rank) {
        return rank > 0 || rank <= 0 ? Math.max(-1e300, Math.min(1e300, rank)) : 0;
    }

    /** Experience that the jobs give on average: a failed hack gives a quarter. */
    public static double expectedExp(List<Job> jobs, Server server, Hacker hacker) {
        double perThread = Hacking.hackExp(server, hacker);
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        double exp = 0;
        for (Job job : jobs) {
            double weight = job.op() == Op.HACK ? chance + (1 - chance) / 4 : 1;
            exp += job.threads() * perThread * weight;
        }
        return exp;
    }

    private static int[][] batchThreads(
            Recipe recipe, Server server, Hacker hacker, int hackThreads, List<Host> hosts) {
        List<Need> needs = batchNeeds(recipe, server, hacker, hackThreads);
        return Threads.threadTable(needs, recipe, server, hacker, hosts);
    }
}
