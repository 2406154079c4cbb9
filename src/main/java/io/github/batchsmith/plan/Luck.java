package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;

/**
 * What a stream saves because some hacks fail: its grows bring back what hacks take on average, and a little more, so that
 * the money sways below its maximum, but not far.
 *
 * <p>Let j hacks between two grows take e^-h of the money if all succeed, which each does with the chance c, and let the
 * grow bring back the part c + x of h. The money then drifts up by xh from grow to grow, with the variance c (1 - c) h^2 /
 * j, and is short of its maximum by a/x on average, where a = c (1 - c) h / 2j. If the hacks take r times the RAM of the
 * grows that would make up for all of them, the income from the RAM is proportional to (1 - a/x) / (r + c + x), which is
 * greatest for x = a + sqrt(a^2 + a (r + c)).
 */
public final class Luck {
    /** Share of its maximum below which luck alone takes no target's money: what is left where it sways furthest, e^-0.5. */
    public static final double LOWEST_MONEY = 0.6;

    /** Share of its maximum that the money is short of on average at most. */
    static final double MOST_SHORTFALL = 0.05;

    /** How many times further than on average the money may sway before something else must be the cause: e^-10 of the time. */
    private static final double FURTHEST = 10;

    /** Share of its maximum that the money of a target stays above whose hacks never fail. */
    private static final double STEADY = 0.95;

    private Luck() {}

    /**
     * The part of what hacks take if all of them succeed that the grow after them brings back, from 0 to 1.
     *
     * @param hacks how many they are
     * @param kept share of the money, above 0, that is left after all of them
     */
    public static double grownPart(Recipe recipe, int hacks, double kept, Server server, Hacker hacker) {
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        if (!recipe.onAverage() || hacks < 1 || kept <= 0) {
            return 1;
        }
        double a = spread(hacks, kept, chance);
        double best = a + StrictMath.sqrt(a * a + a * (hackCost(recipe, server, hacker) + chance));
        return Math.min(1, chance + Math.max(best, a / MOST_SHORTFALL));
    }

    /** Share of its maximum that the money is short of on average where grows bring back only that part. */
    public static double shortfall(Recipe recipe, int hacks, double kept, Server server, Hacker hacker) {
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        double part = grownPart(recipe, hacks, kept, server, hacker);
        return part < 1 ? spread(hacks, kept, chance) / (part - chance) : 0;
    }

    /**
     * Share of its maximum above which a stream's money stays, unless something else goes wrong.
     *
     * @param hackThreads threads of each of its hacks
     */
    public static double leastMoney(Recipe recipe, Server server, Hacker hacker, double hackThreads) {
        int hacks = Streams.hacksBefore(
                recipe, Streams.growAfter(recipe, recipe.word().indexOf(Op.HACK)));
        double kept = keptShare(hackThreads, hacks, server, hacker);
        return Math.min(STEADY, StrictMath.exp(-FURTHEST * shortfall(recipe, hacks, kept, server, hacker)));
    }

    /** Share of the money that is left if hacks with so many threads each succeed. */
    static double keptShare(double hackThreads, int hacks, Server server, Hacker hacker) {
        double each = 1 - Hacking.hackPercent(server, server.minDifficulty(), hacker) * hackThreads;
        return hacks == 1 ? Math.max(0, each) : StrictMath.pow(Math.max(0, each), hacks);
    }

    private static double spread(int hacks, double kept, double chance) {
        return chance * (1 - chance) * -StrictMath.log(kept) / (2 * hacks);
    }

    /** RAM and time of hacks, as a part of those of the grows that make up for all of them; both with their weakens. */
    private static double hackCost(Recipe recipe, Server server, Hacker hacker) {
        double perHack = cost(recipe, Op.HACK, Hacking.HACK_SECURITY, hacker)
                / Hacking.hackPercent(server, server.minDifficulty(), hacker);
        double perGrow = cost(recipe, Op.GROW, Hacking.GROW_SECURITY, hacker)
                / Hacking.growthLog(server, server.minDifficulty(), hacker, 1);
        return perHack / perGrow;
    }

    private static double cost(Recipe recipe, Op op, double security, Hacker hacker) {
        double weakens = security / Hacking.weakenEffect(1, 1, hacker.bitNode());
        double ratio = Timing.timeRatio(recipe.padded() ? Op.WEAKEN : op);
        return Threads.workerRamGb(op) * ratio + weakens * Threads.workerRamGb(Op.WEAKEN) * Timing.timeRatio(Op.WEAKEN);
    }
}
