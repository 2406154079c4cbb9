package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Timing;

/** What batches are meant to do to a target, whether or not they do it: which threads they need for it. */
final class BatchTrack {
    private final Server server;
    private final boolean onAverage;
    private Hacker hacker;
    private double hackMillis;
    private double moneyShare = 1;
    private double raised;
    private double loggedSecurity = Double.NaN;
    private int loggedCores;
    private double growLog;

    /** @param onAverage whether grows are to bring back what hacks take on average, so that they may be short of threads */
    BatchTrack(Server server, Hacker hacker, boolean onAverage) {
        this.server = server;
        this.onAverage = onAverage;
        this.hacker = hacker;
        follow(hacker);
    }

    /** Follows a new level. */
    void follow(Hacker hacker) {
        this.hacker = hacker;
        hackMillis = Hacking.hackTime(server, server.minDifficulty(), hacker);
    }

    /** The target was prepared. */
    void restart() {
        moneyShare = 1;
        raised = 0;
    }

    /** Duration of an operation in ms at the lowest security. */
    double leastMillis(Op op) {
        return hackMillis * Timing.timeRatio(op);
    }

    /** Dollars that a hack gains if it succeeds. */
    double hack(double threads) {
        double percent = Hacking.hackPercent(server, server.minDifficulty() + raised, hacker);
        double fraction = Math.min(1, percent * threads);
        double taken = server.moneyMax() * moneyShare * fraction;
        moneyShare *= 1 - fraction;
        raised += Hacking.HACK_SECURITY * Math.min(threads, Math.ceil(1 / percent));
        return taken * hacker.bitNode().scriptHackMoneyGain();
    }

    /** Threads, a real number, that a grow needs to bring all the money back; 0 where none was taken. */
    double grow(int threads, int cores) {
        if (moneyShare == 1) {
            return 0;
        }
        double growLog = growLog(server.minDifficulty() + raised, cores);
        double needed = growLog > 0 ? -StrictMath.log(moneyShare) / growLog : threads;
        if (!onAverage) {
            needed = Math.min(threads, needed);
        }
        moneyShare = onAverage || needed < threads ? 1 : Math.min(1, moneyShare * StrictMath.exp(growLog * needed));
        raised += Hacking.GROW_SECURITY * needed;
        return needed;
    }

    private double growLog(double security, int cores) {
        if (security != loggedSecurity || cores != loggedCores) {
            loggedSecurity = security;
            loggedCores = cores;
            growLog = Hacking.growthLog(server, security, hacker, cores);
        }
        return growLog;
    }

    /** Threads, a real number, that a weaken needs to undo the security; 0 where none was added. */
    double weaken(int threads, int cores) {
        double needed = raised / Hacking.weakenEffect(1, cores, hacker.bitNode());
        if (!onAverage) {
            needed = Math.min(threads, needed);
        }
        raised = Math.max(0, raised - Hacking.weakenEffect(needed, cores, hacker.bitNode()));
        return needed;
    }
}
