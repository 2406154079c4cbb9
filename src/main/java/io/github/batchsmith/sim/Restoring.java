package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Prices;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.plan.Timing;

/**
 * What it takes at least to bring back what a hack does to a target, by the prices of the {@link Ceiling} and at one level.
 *
 * <p>With these costs no operation is worth more than its RAM: a hack takes no more than the worth of its RAM and the cost of
 * what it leaves to be brought back, and grows and weakens bring back no more than their RAM and the security that they
 * raise are worth.
 *
 * @param hackMillis duration of a hack at the lowest security
 * @param percent share of the money that one thread of hack takes at the lowest security
 * @param gain dollars that the player gains of each that is taken
 * @param perDollar worth in dollars of the RAM that brings back a dollar, and removes the security that this raises
 * @param perSecurity worth in dollars of the RAM that removes a point of security
 */
record Restoring(double hackMillis, double percent, double gain, double perDollar, double perSecurity) {
    /** The costs for a target, where cores help grow and weaken so many times at most. */
    static Restoring of(Server server, Hacker hacker, Prices prices, double mostBonus) {
        double security = server.minDifficulty();
        double hackMillis = Hacking.hackTime(server, security, hacker);
        double worthPerGb = prices.helping() * hackMillis / 1000;
        double perWeaken = worthPerGb * Threads.workerRamGb(Op.WEAKEN) * Timing.timeRatio(Op.WEAKEN);
        double perSecurity = perWeaken / Hacking.weakenEffect(1, 1, hacker.bitNode());
        double perGrow = worthPerGb * Threads.workerRamGb(Op.GROW) * Timing.timeRatio(Op.GROW)
                + perSecurity * Hacking.GROW_SECURITY / mostBonus;
        double grown = Math.max(0, Hacking.growthLog(server, security, hacker, 1)) * server.moneyMax() + 1;
        return new Restoring(
                hackMillis,
                Hacking.hackPercent(server, security, hacker),
                hacker.bitNode().scriptHackMoneyGain(),
                perGrow / grown,
                perSecurity);
    }

    /** Duration of an operation in ms at the lowest security. */
    double leastMillis(Op op) {
        return hackMillis * Timing.timeRatio(op);
    }

    /** What a dollar more that is taken is worth beyond what it costs to bring it back. */
    double worthOfDollar() {
        return gain - perDollar;
    }
}
