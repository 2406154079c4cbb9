package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Threads;

/** Launches operations and lets them land: in the game, and in the books. */
final class Flights {
    private final SimGame game;
    private final Ledger ledger;
    private final Tally tally;
    private int underWay;
    private double usedGb;

    Flights(SimGame game, Ledger ledger, Tally tally) {
        this.game = game;
        this.ledger = ledger;
        this.tally = tally;
    }

    /** Launches an operation, which the game takes so many ms for. */
    Flight launch(Job job, String target, Purpose purpose, double nowMillis, double runMillis) {
        SimServer host = game.server(job.hostname());
        game.start(job, host);
        underWay++;
        usedGb += ramGb(job);
        tally.countWorkers(underWay, usedGb);
        return ledger.launch(job, host, game.server(target), purpose, nowMillis, runMillis);
    }

    /** Lets an operation take effect with some of its threads and frees its RAM. */
    void land(Flight flight, double threads, double nowMillis) {
        double moneyBefore = game.moneyMade();
        int level = game.level();
        game.land(flight, threads, nowMillis);
        underWay--;
        usedGb -= ramGb(flight.job());
        ledger.land(flight, threads, game.moneyMade() - moneyBefore, nowMillis);
        if (game.level() != level) {
            ledger.reprice(game.hacker(), nowMillis);
        }
    }

    private static double ramGb(Job job) {
        return job.threads() * Threads.workerRamGb(job.op());
    }

    /** Idle RAM from now on waits for this. */
    void waitFor(Purpose purpose, double nowMillis) {
        ledger.waitFor(purpose, nowMillis);
    }

    /** Idle RAM from now on has room for another operation where a host has so many GB. */
    void countAsRoom(double largestGb, double nowMillis) {
        ledger.countAsRoom(largestGb, nowMillis);
    }
}
