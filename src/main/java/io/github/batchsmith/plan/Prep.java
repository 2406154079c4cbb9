package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/** Preparation: security to its minimum and money to its maximum, from any state, with all RAM. */
public final class Prep {
    private Prep() {}

    /** Whether security is at its minimum and money at its maximum, but for rounding. */
    public static boolean isPrepared(Server server) {
        return server.hackDifficulty() <= server.minDifficulty() + 0.000001
                && server.moneyAvailable() >= server.moneyMax() * 0.999999999;
    }

    /**
     * The jobs of one wave in landing order: first what weakens to the minimum, then grows, each followed by the weakens
     * that undo its security. It does all that the RAM allows, and takes that RAM from {@code freeGb}.
     */
    public static Wave prepWave(Server server, Hacker hacker, List<Host> hosts, double[] freeGb, double gapMillis) {
        if (hosts.isEmpty()) {
            return new Wave(List.of(), isPrepared(server));
        }
        List<Job> jobs = new ArrayList<>();
        double excess = server.hackDifficulty() - server.minDifficulty();
        double left = addWeakens(jobs, excess, hacker, hosts, freeGb, gapMillis);
        double money = server.moneyAvailable();
        while (left <= 0.000001 && money < server.moneyMax() * 0.999999999) {
            int host = roomiestHost(freeGb);
            int cores = hosts.get(host).cores();
            int threads = growThreadsThatFit(money, server, hacker, cores, freeGb[host], totalGb(freeGb));
            if (threads < 1) {
                return new Wave(jobs, false);
            }
            jobs.add(new Job(Op.GROW, hosts.get(host).hostname(), threads, jobs.size() * gapMillis));
            freeGb[host] -= threads * Threads.workerRamGb(Op.GROW);
            money = Hacking.moneyAfterGrow(server, server.minDifficulty(), money, threads, hacker, cores);
            left = addWeakens(jobs, threads * Hacking.GROW_SECURITY, hacker, hosts, freeGb, gapMillis);
        }
        return new Wave(jobs, left <= 0.000001);
    }

    /**
     * About how long preparation takes in ms: weakens at the present security, then grows with their weakens at the lowest,
     * in as many waves as the RAM needs.
     */
    public static double estimatedMillis(Server server, Hacker hacker, List<Host> hosts) {
        double minimum = server.minDifficulty();
        double threadsAtOnce = Math.max(1, Packing.totalFreeGb(hosts) / 1.75);
        double weakens = Threads.weakenThreads(server.hackDifficulty() - minimum, hacker, 1);
        double grows = Threads.growThreadsNeeded(server.moneyAvailable(), server, minimum, hacker, 1);
        double growsAndWeakens = grows * (1 + Hacking.GROW_SECURITY / Hacking.weakenEffect(1, 1, hacker.bitNode()));
        double weakenWaves = Math.ceil(weakens / threadsAtOnce);
        double left = growsAndWeakens - (weakenWaves * threadsAtOnce - weakens);
        double growWaves = Math.max(0, Math.ceil(left / threadsAtOnce));
        return weakenWaves * Hacking.weakenTime(server, server.hackDifficulty(), hacker)
                + growWaves * Hacking.weakenTime(server, minimum, hacker);
    }

    /** About how much RAM in GB for how many ms preparation takes, if all of it is launched at the present security. */
    public static double gbMillis(Server server, Hacker hacker) {
        double minimum = server.minDifficulty();
        double grows = Threads.growThreadsNeeded(server.moneyAvailable(), server, minimum, hacker, 1);
        double security = server.hackDifficulty() - minimum + grows * Hacking.GROW_SECURITY;
        double weakens = Threads.weakenThreads(security, hacker, 1);
        return (grows + weakens)
                * Threads.workerRamGb(Op.WEAKEN)
                * Hacking.weakenTime(server, server.hackDifficulty(), hacker);
    }

    /** Adds weakens, split over hosts as need be, and returns the security that found no RAM. */
    private static double addWeakens(
            List<Job> jobs, double security, Hacker hacker, List<Host> hosts, double[] freeGb, double gapMillis) {
        double left = security;
        while (left > 0.000001) {
            int host = roomiestHost(freeGb);
            int cores = hosts.get(host).cores();
            int fit = threadsThatFit(freeGb[host]);
            int threads = Math.min(fit, Threads.weakenThreads(left, hacker, cores));
            if (threads < 1) {
                return left;
            }
            jobs.add(new Job(Op.WEAKEN, hosts.get(host).hostname(), threads, jobs.size() * gapMillis));
            freeGb[host] -= threads * Threads.workerRamGb(Op.WEAKEN);
            left -= Hacking.weakenEffect(threads, cores, hacker.bitNode());
        }
        return 0;
    }

    /** Grow threads for a host, so many that the weakens after it find room on all hosts together. */
    private static int growThreadsThatFit(
            double money, Server server, Hacker hacker, int cores, double freeGb, double totalFreeGb) {
        double weakensPerGrow = Hacking.GROW_SECURITY / Hacking.weakenEffect(1, 1, hacker.bitNode());
        int withWeakens = (int) Math.floor((totalFreeGb - 1.75) / (1.75 * (1 + weakensPerGrow)));
        int wanted = Threads.growThreadsNeeded(money, server, server.minDifficulty(), hacker, cores);
        return Math.min(wanted, Math.min(threadsThatFit(freeGb), withWeakens));
    }

    /** Threads of grow or weaken for which the RAM suffices. */
    static int threadsThatFit(double freeGb) {
        return (int) Math.floor(freeGb / 1.75 + 0.000000001);
    }

    private static int roomiestHost(double[] freeGb) {
        int best = 0;
        for (int i = 1; i < freeGb.length; i++) {
            if (freeGb[i] > freeGb[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double totalGb(double[] freeGb) {
        double totalGb = 0;
        for (double each : freeGb) {
            totalGb += each;
        }
        return totalGb;
    }
}
