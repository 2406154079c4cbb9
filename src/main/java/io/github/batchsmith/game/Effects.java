package io.github.batchsmith.game;

/**
 * The effects of hack, grow and weaken on a server at the moment they land, as portable Java. Money and security are
 * passed beside the server, whose own are not looked at.
 */
public final class Effects {
    private static final double FAILED_HACK_EXP = 0.25;

    private Effects() {}

    /**
     * Effect of a hack. Security rises after the money was taken, for no more threads than emptying the server needs.
     *
     * @param roll random number from 0 to 1; the hack succeeds if it is below the chance
     */
    public static Effect hack(
            Server server, double money, double security, double threads, Hacker hacker, double roll) {
        return roll >= Hacking.hackChance(server, security, hacker)
                ? failedHack(server, money, security, threads, hacker)
                : successfulHack(
                        server, money, security, threads, hacker, Hacking.hackPercent(server, security, hacker));
    }

    /** Effect of a hack that fails. */
    public static Effect failedHack(Server server, double money, double security, double threads, Hacker hacker) {
        return new Effect(money, security, 0, Hacking.hackExp(server, hacker) * threads * FAILED_HACK_EXP);
    }

    /**
     * Effect of a hack that succeeds.
     *
     * @param percent fraction of the money that one thread takes
     */
    public static Effect successfulHack(
            Server server, double money, double security, double threads, Hacker hacker, double percent) {
        double exp = Hacking.hackExp(server, hacker) * threads;
        double wanted = Math.max(0, money * percent * threads);
        double taken = Math.min(wanted, money);
        double countedThreads = Math.min(threads, Math.ceil(1 / percent));
        return new Effect(
                Math.max(0, money - taken),
                clampSecurity(server, security + Hacking.HACK_SECURITY * countedThreads),
                taken * hacker.bitNode().scriptHackMoneyGain(),
                wanted > 0 ? exp : exp * FAILED_HACK_EXP);
    }

    /** Effect of a grow on a host with the given cores. Security rises only for the threads that were needed. */
    public static Effect grow(Server server, double money, double security, double threads, int cores, Hacker hacker) {
        double growthLog = Hacking.growthLog(server, security, hacker, cores);
        double factor = Hacking.growPercent(server, security, threads, hacker, cores);
        return growBy(server, money, security, threads, hacker, growthLog, factor);
    }

    /**
     * Effect of a grow of known strength.
     *
     * @param growthLog logarithm of the factor by which one thread multiplies the money
     * @param factor by which all of them do
     */
    public static Effect growBy(
            Server server,
            double money,
            double security,
            double threads,
            Hacker hacker,
            double growthLog,
            double factor) {
        double grown = Hacking.moneyGrownBy(server, money, threads, factor);
        double securityAfter = security;
        if (grown != money) {
            double needed = Hacking.growThreadsAt(server, money, grown, growthLog);
            double counted = Math.min(Math.max(0, needed), threads);
            securityAfter = clampSecurity(server, security + Hacking.GROW_SECURITY * counted);
        }
        return new Effect(
                grown, securityAfter, growResult(server, money, grown), Hacking.hackExp(server, hacker) * threads);
    }

    private static double growResult(Server server, double money, double grown) {
        if (server.moneyMax() == 0) {
            return 0;
        }
        return money == 0 ? grown : grown / money;
    }

    /** Effect of a weaken on a host with the given cores. */
    public static Effect weaken(
            Server server, double money, double security, double threads, int cores, Hacker hacker) {
        double removed = Hacking.weakenEffect(threads, cores, hacker.bitNode());
        double after = clampSecurity(server, security - removed);
        return new Effect(money, after, security - after, Hacking.hackExp(server, hacker) * threads);
    }

    /** Security kept between the server's minimum, at least 1, and 100. */
    public static double clampSecurity(Server server, double security) {
        return Math.min(100, Math.max(security, Math.max(1, server.minDifficulty())));
    }
}
