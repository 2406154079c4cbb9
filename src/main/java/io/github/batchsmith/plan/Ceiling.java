package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The income that no batcher can exceed on one target with given hosts and level.
 *
 * <p>Every GB is busy all the time, each operation runs no longer than it must, threads are divisible, hack runs on the
 * hosts with fewest cores. The grow threads that undo a hack of h threads, -ln(1 - fh)/k, are convex in h, so money per
 * RAM-second is highest in the limit of small h, where they are h f/k.
 */
public final class Ceiling {
    private Ceiling() {}

    /** Ceiling in dollars per second. */
    public static double incomePerSecond(Server server, Hacker hacker, List<Host> hosts) {
        double security = server.minDifficulty();
        double fraction = Hacking.hackPercent(server, security, hacker);
        double growLog = Hacking.growthLog(server, security, hacker, 1);
        double chance = Hacking.hackChance(server, security, hacker);
        if (fraction <= 0 || growLog <= 0 || chance <= 0) {
            return 0;
        }
        double hackSeconds = Hacking.hackTime(server, security, hacker) / 1000;
        double growThreads = fraction / growLog;
        double raised = Hacking.HACK_SECURITY + growThreads * Hacking.GROW_SECURITY;
        double weakenThreads = raised / Hacking.weakenEffect(1, 1, hacker.bitNode());
        double helpedGb = growThreads * Threads.workerRamGb(Op.GROW) * Timing.timeRatio(Op.GROW)
                + weakenThreads * Threads.workerRamGb(Op.WEAKEN) * Timing.timeRatio(Op.WEAKEN);
        double money = server.moneyMax() * fraction * chance * hacker.bitNode().scriptHackMoneyGain();
        double hackGb = Threads.workerRamGb(Op.HACK);
        return money / hackSeconds * hackThreadsAtOnce(hackGb, helpedGb, hosts);
    }

    /**
     * Hack threads that can always be running, each of which takes {@code hackGb} on any core and {@code helpedGb} on one
     * core, of which a host with more cores needs less.
     */
    private static double hackThreadsAtOnce(double hackGb, double helpedGb, List<Host> hosts) {
        List<Host> byCores = new ArrayList<>(hosts);
        byCores.sort(Comparator.comparingDouble(host -> host.cores()));
        double helpLeftGb = 0;
        for (Host host : byCores) {
            helpLeftGb += host.freeRamGb() * Hacking.coreBonus(host.cores());
        }
        double hackersGb = 0;
        for (Host host : byCores) {
            double bonus = Hacking.coreBonus(host.cores());
            double partGb = (helpLeftGb - hackersGb * helpedGb / hackGb) / (bonus + helpedGb / hackGb);
            if (partGb <= host.freeRamGb()) {
                return (hackersGb + Math.max(0, partGb)) / hackGb;
            }
            hackersGb += host.freeRamGb();
            helpLeftGb -= host.freeRamGb() * bonus;
        }
        return hackersGb / hackGb;
    }
}
