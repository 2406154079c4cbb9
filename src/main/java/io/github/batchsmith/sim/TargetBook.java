package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Luck;

/**
 * The books of a target: what was done to it and is still to be brought back, and for each operation of a batch how much of
 * its RAM's worth went into that. None of what it posts is below 0, see {@link Restoring}.
 */
final class TargetBook {
    /** Security below which none is owed, but for rounding. */
    private static final double NOTHING = 1e-9;

    private final Server server;
    private final LossAccounts losses;
    private final boolean onAverage;
    private Restoring costs;
    private double owedMoney;
    private double owedSecurity;
    private double sparedMoney;
    private double sparedSecurity;
    private double moneyShare = 1;

    /** @param onAverage whether grows are to bring back what hacks take on average, so that the money sways */
    TargetBook(Server server, LossAccounts losses, boolean onAverage, Restoring costs) {
        this.server = server;
        this.losses = losses;
        this.onAverage = onAverage;
        this.costs = costs;
    }

    /** Follows a new level, by which what is owed weighs more. */
    void follow(Restoring now) {
        double before = owed();
        costs = now;
        losses.drift(owed() - before);
    }

    Server server() {
        return server;
    }

    /** What it takes to bring back what is owed. */
    Restoring costs() {
        return costs;
    }

    /** What it costs to bring back what is owed, in dollars. */
    double owed() {
        return costs.perDollar() * owedMoney + costs.perSecurity() * owedSecurity;
    }

    /** A hack with so many threads has landed whose RAM is worth so much. */
    void hack(double worth, double threads, Effect effect, double moneyBefore, double securityBefore) {
        double wanted = Math.min(1, costs.percent() * threads);
        if (effect.result() > 0) {
            take(worth, wanted, moneyBefore, moneyBefore - effect.money(), effect.security() - securityBefore);
        } else if (moneyBefore > 0) {
            losses.failHack(worth);
            sparedMoney += server.moneyMax() * moneyShare * wanted;
            sparedSecurity += Hacking.HACK_SECURITY * threads;
        } else {
            losses.desync(worth);
        }
    }

    private void take(double worth, double wanted, double moneyBefore, double taken, double raised) {
        boolean pays = costs.worthOfDollar() > 0;
        double regular = pays ? Math.min(taken, server.moneyMax() * wanted) : taken;
        double planned = pays ? Math.max(regular, server.moneyMax() * moneyShare * wanted) : taken;
        losses.greed(worth + costs.perSecurity() * raised - planned * costs.worthOfDollar());
        double missing = (planned - regular) * costs.worthOfDollar();
        if (onAverage && regular >= planned * Luck.LOWEST_MONEY) {
            losses.failHack(missing);
        } else {
            losses.desync(missing);
        }
        losses.gain((taken - regular) * costs.worthOfDollar());
        moneyShare *= 1 - taken / moneyBefore;
        owedMoney += taken;
        owedSecurity += raised;
    }

    /** A grow with so many threads has landed whose RAM is worth so much. */
    void grow(double worth, double threads, Effect effect, double moneyBefore, double securityBefore) {
        double grown = Math.max(0, effect.money() - moneyBefore);
        double raised = effect.security() - securityBefore;
        double used = effect.security() < 100 ? Math.min(threads, raised / Hacking.GROW_SECURITY) : threads;
        double owedBefore = owedMoney;
        double back = Math.min(grown, owedMoney);
        double share = grown > 0 ? back / grown : 0;
        double worthOfSecurity = costs.perSecurity() * raised;
        losses.greed(share * (worth * used / threads + worthOfSecurity) - costs.perDollar() * back);
        losses.desync((1 - share) * (worth * used / threads + worthOfSecurity));
        double spare = worth * (1 - used / threads);
        double failed = spare(spare, owedBefore > 0, costs.perDollar() * sparedMoney);
        sparedSecurity += worth > 0 ? Hacking.GROW_SECURITY * threads * failed / worth : 0;
        sparedMoney = 0;
        moneyShare = 1;
        owedMoney -= back;
        owedSecurity += raised;
    }

    /** A weaken that could remove so much security has landed whose RAM is worth so much. */
    void weaken(double worth, double strength, Effect effect, double securityBefore) {
        double removed = Math.max(0, securityBefore - effect.security());
        double owedBefore = owedSecurity;
        double back = Math.min(removed, owedSecurity);
        losses.greed(worth * back / strength - costs.perSecurity() * back);
        losses.desync(worth * (removed - back) / strength);
        double spare = worth * Math.max(0, 1 - removed / strength);
        spare(spare, owedBefore > NOTHING, costs.perSecurity() * sparedSecurity);
        owedSecurity -= back;
        if (spare > 0) {
            sparedSecurity = 0;
        }
    }

    /** RAM was worth so much that brought nothing back, of that so much because hacks had failed; how much that was. */
    private double spare(double worth, boolean owed, double spared) {
        double failed = owed ? Math.min(worth, spared) : spared > 0 ? worth : 0;
        losses.failHack(failed);
        if (owed || failed > 0) {
            losses.spareThreads(worth - failed);
        } else {
            losses.desync(worth);
        }
        return failed;
    }

    /** An operation has landed that prepares the target; what of its worth went into what was owed. */
    double prepare(Effect effect, double moneyBefore, double securityBefore) {
        double money = Math.min(owedMoney, Math.max(0, effect.money() - moneyBefore));
        double security = Math.min(owedSecurity, Math.max(0, securityBefore - effect.security()));
        owedMoney -= money;
        owedSecurity -= security;
        sparedMoney = 0;
        sparedSecurity = 0;
        moneyShare = 1;
        return costs.perDollar() * money + costs.perSecurity() * security;
    }
}
