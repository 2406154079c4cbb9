package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.plan.Job;
import java.util.Optional;

/** Launches operations and lets them land: in the game, and in the books. */
final class Flights {
    private final SimGame game;
    private final Ledger ledger;
    private final Tally tally;
    private final SimulationListener listener;
    private final Takings takings = new Takings();
    private int underWay;
    private double usedGb;

    Flights(SimGame game, Ledger ledger, Tally tally, SimulationListener listener) {
        this.game = game;
        this.ledger = ledger;
        this.tally = tally;
        this.listener = listener;
        tellLevel(0);
    }

    /** Launches an operation, which the game takes so many ms for. */
    Flight launch(Job job, String target, Purpose purpose, double nowMillis, double runMillis) {
        SimServer host = game.server(job.hostname());
        game.start(job, host);
        underWay++;
        usedGb += Flight.ramGb(job);
        tally.countWorkers(underWay, usedGb);
        Flight flight = ledger.launch(job, host, game.server(target), purpose, nowMillis, runMillis);
        listener.launched(flight.launch());
        return flight;
    }

    /** Lets an operation take effect with some of its threads and frees its RAM. */
    void land(Flight flight, double threads, double nowMillis) {
        double moneyBefore = game.moneyMade();
        int level = game.level();
        Landing landing = game.land(flight, threads, nowMillis);
        takings.count(landing);
        underWay--;
        usedGb -= Flight.ramGb(flight.job());
        ledger.land(flight, threads, game.moneyMade() - moneyBefore, nowMillis);
        if (game.level() != level) {
            ledger.reprice(game.hacker(), nowMillis);
            tellLevel(nowMillis);
        }
        listener.landed(landing, flight.launch());
    }

    private void tellLevel(double nowMillis) {
        listener.levelled(nowMillis, game.level(), ledger.ceilingPerSecond());
    }

    /** The target from which most was taken; none where nothing was hacked. */
    Optional<String> richestTarget() {
        return takings.mostFrom();
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
