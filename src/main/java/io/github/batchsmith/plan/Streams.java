package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decisions of a controller that keeps a stream of batches running. */
public final class Streams {
    private Streams() {}

    /** Experience per ms that a stream gives on average. */
    public static double expPerMilli(Recipe recipe, Flow flow, Server server, Hacker hacker) {
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        double threads = 0;
        for (Need need : needs) {
            threads +=
                    need.hackThreads() > 0 ? need.hackThreads() * (chance + (1 - chance) / 4) : need.oneCoreThreads();
        }
        return threads * Hacking.hackExp(server, hacker) / flow.periodMillis();
    }

    /** The hacker with the level to expect so many ms ahead, while experience comes in steadily. */
    public static Hacker hackerLater(Hacker hacker, double expPerMilli, double aheadMillis) {
        return Batches.hackerAhead(hacker, hacker.player().exp().hacking() + expPerMilli * aheadMillis);
    }

    /** The hacker with the level to expect when a batch lands that is opened now, while experience comes in steadily. */
    public static Hacker hackerAtLanding(Recipe recipe, Server server, Hacker hacker, double expPerMilli) {
        double[] leads = leadMillis(recipe, server, hacker, recipe.gapMillis());
        return hackerLater(hacker, expPerMilli, batchLead(leads, recipe.gapMillis()));
    }

    /** Time in ms until the next level where experience comes in steadily; a year where it takes longer. */
    public static double millisToNextLevel(Hacker hacker, double expPerMilli) {
        double mult = hacker.player().mults().hacking() * hacker.bitNode().hackingLevelMultiplier();
        double missing = SkillFormulas.calculateExp(hacker.level() + 1, mult)
                - hacker.player().exp().hacking();
        return Math.max(0, Math.min(31536000000.0, missing / expPerMilli));
    }

    /** Workers that a stream has at once on average. */
    public static double workersAtOnce(Recipe recipe, Server server, Hacker hacker, Flow flow) {
        if (flow.hackThreads() <= 0) {
            return 0;
        }
        double workers = 0;
        for (double lead : leadMillis(recipe, server, hacker, flow.gapMillis())) {
            workers += lead / flow.periodMillis();
        }
        return workers;
    }

    /** RAM in GB that a stream holds on average. */
    public static double steadyGb(Recipe recipe, Server server, Hacker hacker, Flow flow) {
        if (flow.hackThreads() <= 0) {
            return 0;
        }
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, flow.hackThreads());
        double[] leads = leadMillis(recipe, server, hacker, flow.gapMillis());
        double ramMillis = 0;
        for (int row = 0; row < leads.length; row++) {
            Op op = recipe.word().get(row);
            ramMillis += needs.get(row).oneCoreThreads() * Threads.workerRamGb(op) * leads[row];
        }
        return ramMillis / flow.periodMillis();
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
        double longest = batchLead(leads, gapMillis);
        for (int row = 0; row < leads.length && recipe.padded(); row++) {
            Op op = recipe.word().get(row);
            double waitMillis = op == Op.GROW ? recipe.slackMillis() : 0;
            if (op != Op.HACK) {
                leads[row] = Math.max(leads[row], longest + row * gapMillis - waitMillis);
            }
        }
        return leads;
    }

    /** How long in ms before the first landing of a batch its first operation is launched. */
    public static double batchLead(double[] leads, double gapMillis) {
        double longest = 0;
        for (int row = 0; row < leads.length; row++) {
            longest = Math.max(longest, leads[row] - row * gapMillis);
        }
        return longest;
    }

    /**
     * The gap in ms between the landings of a batch: as wide as its period allows, but no wider than the recipe's where a
     * weaken would not be launched well before what it makes good, even when that takes half as long by then; so dropping the
     * rest of a batch leaves nothing without its weaken. Padded weakens are launched first anyway.
     */
    static double gapMillis(Recipe recipe, double[] leads, double periodMillis) {
        double widest = periodMillis / leads.length;
        for (int row = 1; row < leads.length && !recipe.padded(); row++) {
            for (int before = 0; before < row; before++) {
                if (recipe.word().get(row) == Op.WEAKEN && recipe.word().get(before) != Op.WEAKEN) {
                    widest = Math.min(widest, (leads[row] - leads[before]) / (row - before) / 2);
                }
            }
        }
        return Math.max(recipe.gapMillis(), Math.floor(widest));
    }

    /**
     * Rows of a batch in the order in which they are launched: the longest lead first, where that is equal hack last, so
     * that no hack goes without its grow and weaken, and else the most RAM first.
     */
    public static List<Integer> launchOrder(Recipe recipe, double[] leads, int[][] threads) {
        List<Integer> order = Packing.largestFirst(recipe, threads);
        order.sort(Comparator.comparingDouble(row -> recipe.word().get(row) == Op.HACK ? 1 : 0));
        order.sort(Comparator.comparingDouble(row -> -leads[row]));
        return order;
    }

    /**
     * Rows of a batch in the order of their ranks, equal ones as they were, but no hack before the grow that restores what
     * it takes.
     */
    public static List<Integer> rankedRows(Recipe recipe, List<Integer> rows, double[] ranks) {
        List<Integer> order = new ArrayList<>(rows);
        order.sort(Comparator.comparingDouble(row -> Batches.comparable(ranks[row])));
        boolean[] launched = new boolean[ranks.length + 1];
        launched[ranks.length] = true; // for a hack without a grow
        List<Integer> safe = new ArrayList<>();
        for (int row : order) {
            if (recipe.word().get(row) != Op.HACK || launched[growAfter(recipe, row)]) {
                safe.add(row);
                launched[row] = true;
            }
        }
        for (int row : order) {
            if (!launched[row]) {
                safe.add(row);
            }
        }
        return safe;
    }

    /**
     * The latest moment in ms at which an operation launched now may begin: in time for its landing, and before the next
     * landing, since it lands as planned only with the security and the level by which it was planned.
     *
     * @param startMillis when it must start at the latest to land in time
     * @param calmUntilMillis when the next batch begins to land
     */
    public static double latestStartMillis(double startMillis, double calmUntilMillis, double nowMillis) {
        return Math.max(nowMillis, Math.min(startMillis, calmUntilMillis));
    }

    /** Whether a stream may begin, for want of a better prepared target. */
    public static boolean mayBegin(Server server) {
        return isOnTrack(server, 0.95);
    }

    /**
     * Whether a stream may go on hacking: the target's money and security are where a batch expects them.
     *
     * @param leastMoney share of its maximum above which the money is to stay
     */
    public static boolean isOnTrack(Server server, double leastMoney) {
        return server.hackDifficulty() <= server.minDifficulty() + 0.01
                && server.moneyAvailable() >= server.moneyMax() * leastMoney;
    }

    /** The needs with what the target lacks of its preparation added to the last grow and weaken. */
    public static List<Need> repairing(List<Need> needs, Recipe recipe, Server server, Hacker hacker) {
        double excess = Math.max(0, server.hackDifficulty() - server.minDifficulty());
        List<Need> repaired = new ArrayList<>();
        for (int row = 0; row < needs.size(); row++) {
            Need need = needs.get(row);
            double security = row == needs.size() - 1 ? need.security() + excess : need.security();
            double money = need.money() * server.moneyAvailable() / server.moneyMax();
            switch (need.op()) {
                case HACK -> repaired.add(need);
                case GROW -> repaired.add(Threads.growNeed(security, money, recipe, server, hacker));
                case WEAKEN -> repaired.add(Threads.weakenNeed(security, hacker));
            }
        }
        return repaired;
    }

    /** The row of the first grow after a row: the one that restores what a hack takes; the word's length where none follows. */
    public static int growAfter(Recipe recipe, int row) {
        int growRow = row;
        while (growRow < recipe.word().size() && recipe.word().get(growRow) != Op.GROW) {
            growRow++;
        }
        return growRow;
    }

    /** How many hacks in a word have the same grow after them. */
    public static int hacksBefore(Recipe recipe, int growRow) {
        int hacks = 0;
        for (int row = 0; row < Math.min(growRow, recipe.word().size()); row++) {
            hacks += recipe.word().get(row) == Op.HACK && growAfter(recipe, row) == growRow ? 1 : 0;
        }
        return hacks;
    }

    /**
     * Hack threads, at most those of the need and not always whole, whose take the given grow restores, on average where
     * the recipe reckons with that: the level may have risen since the grow was launched.
     *
     * @param need what the hack must achieve
     * @param growNeed what the grow that follows must achieve
     * @param growThreads threads of that grow, on a host with {@code growCores}
     * @param sharing how many hacks that grow makes up for, each of which may take the same share
     */
    public static double restorableHackThreads(
            Recipe recipe,
            Need need,
            Need growNeed,
            int growThreads,
            int growCores,
            int sharing,
            Server server,
            Hacker hacker) {
        double planned = Luck.keptShare(need.hackThreads(), sharing, server, hacker);
        double part = Luck.grownPart(recipe, sharing, planned, server, hacker);
        double growth = Hacking.growPercent(server, growNeed.security(), growThreads, hacker, growCores);
        double kept = StrictMath.pow(1 / growth, 1 / (sharing * part));
        double perThread = Hacking.hackPercent(server, server.minDifficulty(), hacker);
        double most = Math.floor((1 - kept) / perThread * 1000) / 1000;
        return Math.min(need.hackThreads(), most);
    }
}
