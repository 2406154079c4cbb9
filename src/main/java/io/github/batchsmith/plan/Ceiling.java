package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * The income that no batcher can exceed with given hosts and level, on one target or on several.
 *
 * <p>On a target with at most M dollars, one thread of hack takes the fraction p in t seconds, one thread of grow on one
 * core adds k to the logarithm of the money, and one thread of weaken on one core removes w. On c cores grow and weaken
 * count b = 1 + (c - 1)/16 times; B is the largest b of all hosts.
 *
 * <ul>
 *   <li>A second of a GB of hack takes V = pMg/(1.7 t) dollars at most, where g is the BitNode's share of them: every hack
 *       succeeds.
 *   <li>x threads of grow bring back M(1 - e^(-kbx)) + x dollars at most, which is less than b(kM + 1)x. So each thread of
 *       hack needs a = pM/(kM + 1) threads of grow on one core, or a/b, which raise security by at least 0.004 a/B.
 *   <li>Each second of a GB of hack thus needs A = 1.75 (3.2 a + 4 (0.002 + 0.004 a/B)/w)/1.7 seconds of a GB of grow and
 *       weaken on one core.
 * </ul>
 *
 * <p>All of this is at the lowest security, where everything is at its best. For any b, prices of bV/(b + A) dollars a GB
 * and second of hack, and V/(b + A) of grow and weaken on one core, pay for whatever is done. A host is worth the larger of
 * the first and its own b times the second. So no b gives less than what can be earned, and the ceiling is the least of
 * them, where b is that of one of the hosts:
 *
 * <p>ceiling = min over b of the sum over hosts j of GB(j) max(b, b(j)) V/(b + A).
 */
public final class Ceiling {
    private Ceiling() {}

    /** Ceiling of one target in dollars per second. */
    public static double incomePerSecond(Server server, Hacker hacker, List<Host> hosts) {
        return worthPerSecond(prices(List.of(server), hacker, hosts), hosts);
    }

    /** What a second of all the hosts' RAM is worth, in dollars. */
    public static double worthPerSecond(Prices prices, List<Host> hosts) {
        double worth = 0;
        for (Host host : hosts) {
            worth += host.freeRamGb() * price(prices, host.cores());
        }
        return worth;
    }

    /** What a GB of a host with the given cores is worth, in dollars per second. */
    public static double price(Prices prices, int cores) {
        return Math.max(prices.hacking(), prices.helping() * Hacking.coreBonus(cores));
    }

    /** The hosts, those with equally many cores as one: the ceiling asks for no more, and is sooner worked out for few. */
    public static List<Host> pooled(List<Host> hosts) {
        List<Host> pools = new ArrayList<>();
        for (Host host : hosts) {
            int place = poolOf(pools, host.cores());
            if (place < 0) {
                pools.add(host);
            } else {
                Host pool = pools.get(place);
                pools.set(place, new Host(pool.hostname(), pool.freeRamGb() + host.freeRamGb(), pool.cores()));
            }
        }
        return pools;
    }

    private static int poolOf(List<Host> pools, int cores) {
        for (int i = 0; i < pools.size(); i++) {
            if (pools.get(i).cores() == cores) {
                return i;
            }
        }
        return -1;
    }

    /** The lowest prices that still pay for whatever can be done to the targets. */
    public static Prices prices(List<Server> targets, Hacker hacker, List<Host> hosts) {
        double[] takenPerGb = new double[targets.size()];
        double[] helpPerGb = new double[targets.size()];
        double mostBonus = mostBonus(hosts);
        for (int i = 0; i < takenPerGb.length; i++) {
            takenPerGb[i] = takenPerHackGb(targets.get(i), hacker);
            helpPerGb[i] = helpPerHackGb(targets.get(i), hacker, mostBonus);
        }
        Prices lowest = new Prices(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < hosts.size(); column++) {
            int cores = hosts.get(column).cores();
            if (Threads.firstWithCores(hosts, cores) == column) {
                Prices prices = pricesFor(Hacking.coreBonus(cores), takenPerGb, helpPerGb);
                double worth = worthPerSecond(prices, hosts);
                if (worth < least) {
                    least = worth;
                    lowest = prices;
                }
            }
        }
        return lowest;
    }

    private static double mostBonus(List<Host> hosts) {
        double most = 1;
        for (Host host : hosts) {
            most = Math.max(most, Hacking.coreBonus(host.cores()));
        }
        return most;
    }

    /**
     * The prices that a bonus of cores gives.
     *
     * @param takenPerGb dollars that a second of a GB of hack takes at most on each target
     * @param helpPerGb seconds of a GB of grow and weaken on one core that go with it
     */
    private static Prices pricesFor(double bonus, double[] takenPerGb, double[] helpPerGb) {
        double helping = 0;
        for (int i = 0; i < takenPerGb.length; i++) {
            helping = Math.max(helping, takenPerGb[i] / (bonus + helpPerGb[i]));
        }
        return new Prices(bonus * helping, helping);
    }

    /** Dollars that a second of a GB of hack takes at most. */
    private static double takenPerHackGb(Server server, Hacker hacker) {
        double security = server.minDifficulty();
        double taken = server.moneyMax() * Hacking.hackPercent(server, security, hacker);
        double hackSeconds = Hacking.hackTime(server, security, hacker) / 1000;
        return taken * hacker.bitNode().scriptHackMoneyGain() / (hackSeconds * Threads.workerRamGb(Op.HACK));
    }

    /** Seconds of a GB of grow and weaken on one core that go with each second of a GB of hack. */
    private static double helpPerHackGb(Server server, Hacker hacker, double mostBonus) {
        double security = server.minDifficulty();
        double growLog = Math.max(0, Hacking.growthLog(server, security, hacker, 1));
        double grows = Hacking.hackPercent(server, security, hacker) / (growLog + 1 / server.moneyMax());
        double raised = Hacking.HACK_SECURITY + grows * Hacking.GROW_SECURITY / mostBonus;
        double weakens = raised / Hacking.weakenEffect(1, 1, hacker.bitNode());
        double helpGb = grows * Threads.workerRamGb(Op.GROW) * Timing.timeRatio(Op.GROW)
                + weakens * Threads.workerRamGb(Op.WEAKEN) * Timing.timeRatio(Op.WEAKEN);
        return helpGb / Threads.workerRamGb(Op.HACK);
    }
}
