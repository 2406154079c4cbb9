package io.github.batchsmith.game;

/**
 * The game's hacking formulas (Bitburner 2.7 to 3.0), as portable Java. Security is passed beside the server, so that a
 * future state needs no copy of it; times are in seconds or milliseconds as named.
 *
 * <p>Source: the game's formulas as stated in its documentation and checked against recordings of the game.
 */
public final class Hacking {
    /** Security added by one thread of a successful hack. */
    public static final double HACK_SECURITY = 0.002;

    /** Security added by one thread of grow that was needed. */
    public static final double GROW_SECURITY = 0.004;

    /** Security removed by one thread of weaken on one core, before the BitNode's factor. */
    public static final double WEAKEN_SECURITY = 0.05;

    /** Grow takes this many times as long as hack. */
    public static final double GROW_TIME_RATIO = 3.2;

    /** Weaken takes this many times as long as hack. */
    public static final double WEAKEN_TIME_RATIO = 4;

    private static final double MAX_GROWTH_LOG = 0.00349388925425578;

    private Hacking() {}

    /** Factor by which intelligence helps: 1 without intelligence. */
    public static double intelligenceBonus(int intelligence, double weight) {
        return intelligence == 0 ? 1 : 1 + (weight * StrictMath.pow(intelligence, 0.8)) / 600;
    }

    /** Factor by which the cores of the host help grow and weaken: 1 for one core, 1/16 more for each further one. */
    public static double coreBonus(int cores) {
        return 1 + (cores - 1) / 16.0;
    }

    /** Chance from 0 to 1 that a hack succeeds; 0 without root. */
    public static double hackChance(Server server, double security, Hacker hacker) {
        if (!server.hasAdminRights() || security >= 100) {
            return 0;
        }
        double skill = Math.max(1, 1.75 * hacker.level());
        double skillChance = (skill - server.requiredHackingSkill()) / skill;
        double chance = skillChance
                * ((100 - security) / 100)
                * hacker.player().mults().hacking_chance()
                * intelligenceBonus(hacker.player().skills().intelligence(), 1);
        return Math.max(0, Math.min(1, chance));
    }

    /** Fraction from 0 to 1 of the server's money that one thread of hack takes. */
    public static double hackPercent(Server server, double security, Hacker hacker) {
        if (security >= 100) {
            return 0;
        }
        double skill = (hacker.level() - (server.requiredHackingSkill() - 1.0)) / hacker.level();
        double percent = ((100 - security) / 100)
                * skill
                * hacker.player().mults().hacking_money()
                * hacker.bitNode().scriptHackMoney()
                / 240;
        return Math.max(0, Math.min(1, percent));
    }

    /** Experience that one thread of any operation gives; a failed hack gives a quarter. */
    public static double hackExp(Server server, Hacker hacker) {
        if (server.baseDifficulty() == 0) {
            return 0;
        }
        return (3 + 0.3 * server.baseDifficulty())
                * hacker.player().mults().hacking_exp()
                * hacker.bitNode().hackExpGain();
    }

    /** Duration of hack in milliseconds. */
    public static double hackTime(Server server, double security, Hacker hacker) {
        return hackSeconds(server, security, hacker) * 1000;
    }

    /** Duration of grow in milliseconds. */
    public static double growTime(Server server, double security, Hacker hacker) {
        return GROW_TIME_RATIO * hackSeconds(server, security, hacker) * 1000;
    }

    /** Duration of weaken in milliseconds. */
    public static double weakenTime(Server server, double security, Hacker hacker) {
        return WEAKEN_TIME_RATIO * hackSeconds(server, security, hacker) * 1000;
    }

    /**
     * Whole milliseconds after which an operation lands that is started now, rounded as the game and the browser's timer
     * do it.
     *
     * @param timeRatio 1 for hack, {@link #GROW_TIME_RATIO} or {@link #WEAKEN_TIME_RATIO}
     * @param additionalMillis the operation's {@code additionalMsec}
     */
    public static double landingDelay(
            Server server, double security, Hacker hacker, double timeRatio, double additionalMillis) {
        double seconds = timeRatio * hackSeconds(server, security, hacker) + additionalMillis / 1000;
        return Math.floor(seconds * 1000);
    }

    private static double hackSeconds(Server server, double security, Hacker hacker) {
        double difficulty = server.requiredHackingSkill() * security;
        return 5
                * ((2.5 * difficulty + 500) / (hacker.level() + 50))
                / (hacker.player().mults().hacking_speed()
                        * hacker.bitNode().hackingSpeedMultiplier()
                        * intelligenceBonus(hacker.player().skills().intelligence(), 1));
    }

    /** Security that the given threads of weaken remove. */
    public static double weakenEffect(double threads, int cores, BitNodeFactors bitNode) {
        return WEAKEN_SECURITY * threads * coreBonus(cores) * bitNode.serverWeakenRate();
    }

    /** Natural logarithm of the factor by which one thread of grow multiplies money. */
    public static double growthLog(Server server, double security, Hacker hacker, int cores) {
        if (server.serverGrowth() == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double perThread = Math.min(StrictMath.log1p(0.03 / security), MAX_GROWTH_LOG);
        return perThread
                * (server.serverGrowth() / 100 * hacker.bitNode().serverGrowthRate())
                * hacker.player().mults().hacking_grow()
                * coreBonus(cores);
    }

    /** Factor by which the given threads of grow multiply money, without the dollar a thread that grow adds first. */
    public static double growPercent(Server server, double security, double threads, Hacker hacker, int cores) {
        if (server.serverGrowth() == 0) {
            return 0;
        }
        return StrictMath.exp(growthLog(server, security, hacker, cores) * threads);
    }

    /** Grow threads, a real number, that multiply money by the factor, without the dollar a thread. */
    public static double threadsForGrowth(Server server, double security, double factor, Hacker hacker, int cores) {
        if (server.serverGrowth() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return StrictMath.log(factor) / growthLog(server, security, hacker, cores);
    }

    /** Money on the server after grow, which adds a dollar a thread and then multiplies. */
    public static double moneyAfterGrow(
            Server server, double security, double money, double threads, Hacker hacker, int cores) {
        return moneyGrownBy(server, money, threads, growPercent(server, security, threads, hacker, cores));
    }

    /**
     * Money on the server after grow, which adds a dollar a thread.
     *
     * @param factor by which all its threads multiply money; it never makes it less
     */
    public static double moneyGrownBy(Server server, double money, double threads, double factor) {
        double grown = (money + threads) * Math.max(1, factor);
        if (Double.isNaN(grown)) {
            return server.moneyMax();
        }
        return Math.min(server.moneyMax(), grown);
    }

    /**
     * Smallest whole number of grow threads that takes the money from {@code from} to {@code to}, found as the game finds
     * it: the root of (from + x) e^(kx) = to by Newton's method, then rounded with two checks.
     */
    public static double growThreads(Server server, double security, double from, double to, Hacker hacker, int cores) {
        return growThreadsAt(server, from, to, growthLog(server, security, hacker, cores));
    }

    /**
     * The same where the strength of grow is known.
     *
     * @param k natural logarithm of the factor by which one thread multiplies money
     */
    public static double growThreadsAt(Server server, double from, double to, double k) {
        double start = Math.max(0, from);
        double target = Math.min(to, server.moneyMax());
        if (target <= start) {
            return 0;
        }
        if (k <= 0 || server.serverGrowth() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double x = (target - start) / (1 + (target * (1 / 16.0) + start * (15 / 16.0)) * k);
        double change;
        do {
            double next = (x - (start + x) * StrictMath.log((start + x) / target)) / (1 + (start + x) * k);
            change = next - x;
            x = next;
        } while (change < -1 || change > 1);
        return roundGrowThreads(x, change, start, target, k);
    }

    private static double roundGrowThreads(double x, double change, double start, double target, double k) {
        double up = Math.ceil(x);
        if (up - x > 0.999999 && (start + up - 1) * StrictMath.exp(k * (up - 1)) >= target) {
            return up - 1;
        }
        if (up >= x + Math.abs(change) + 0.000001) {
            return up;
        }
        return (start + up) * StrictMath.exp(k * up) >= target ? up : up + 1;
    }
}
