package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.chaos.TurnsAtOnce;
import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Timing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The operations under way in a game, whoever launched them: begins them, and lets them land or be lost, in the game and in the books. */
final class Traffic {
    private final SimGame game;
    private final Ledger ledger;
    private final Announcer announcer;
    private final Disturbances disturbances;
    private final boolean calm;
    private final boolean sure;
    private final TurnsAtOnce triesAtOnce = new TurnsAtOnce();
    private final TurnsAtOnce startsAtOnce = new TurnsAtOnce();
    private final Set<Flight> alive = new LinkedHashSet<>();
    private final SpareFlights spares = new SpareFlights();
    private final Headcount workers = new Headcount();

    /**
     * A game in which nothing is under way.
     *
     * @param alone whether one controller plays in it, which knows what RAM is free where nothing goes wrong
     */
    Traffic(SimGame game, Ledger ledger, SimulationListener listener, FaultPlan faults, boolean alone) {
        this.game = game;
        this.ledger = ledger;
        announcer = new Announcer(listener);
        disturbances = new Disturbances(faults);
        calm = faults.faults().isEmpty();
        sure = calm && alone;
        tellLevel(0);
    }

    SimGame game() {
        return game;
    }

    /** Starts a worker; none where its host refuses. */
    Optional<Flight> launch(Tally tally, Job job, SimServer host, SimServer target, Purpose purpose, double nowMillis) {
        double ramGb = Flight.ramGb(job);
        if (isRefused(host, ramGb, nowMillis)) {
            return Optional.empty();
        }
        game.start(job, host);
        workers.add(ramGb);
        tally.workers().add(ramGb);
        double worthBefore = ledger.launch(ramGb, host, nowMillis);
        Flight flight = spares.of(tally, job, host, target, purpose, nowMillis, worthBefore);
        if (!calm) {
            alive.add(flight);
        }
        announcer.launched(flight);
        return Optional.of(flight);
    }

    /** A worker that has waited launches its next operation. */
    void relaunch(Flight flight, double nowMillis) {
        ledger.relaunch(flight, nowMillis);
        announcer.launched(flight);
    }

    /** Whether a script is not started now that needs so much RAM. */
    boolean isRefused(SimServer host, double ramGb, double nowMillis) {
        return !sure && (!host.fits(ramGb) || disturbances.refuses(nowMillis, triesAtOnce.next(nowMillis)));
    }

    /** How late in ms a script begins that is started now. */
    double delayMillis(double nowMillis) {
        return calm ? 0 : disturbances.launchDelayMillis(nowMillis, startsAtOnce.next(nowMillis));
    }

    /** A worker that knows its aim runs, in the state in which that was chosen; when it lands. */
    double begin(Flight flight, double nowMillis) {
        flight.begin();
        announcer.begun(flight, nowMillis);
        return flight.endMillis();
    }

    /** A worker runs that knows its aim since before; when it lands, by what the game is like now. */
    double beginLate(Flight flight, double nowMillis) {
        begin(flight, nowMillis);
        double waitMillis = Math.max(0, flight.endMillis() - flight.runMillis() - nowMillis + 0.5);
        SimServer target = flight.target();
        return nowMillis
                + Hacking.landingDelay(
                        target.facts(), target.security(), game.hacker(), Timing.timeRatio(flight.op()), waitMillis);
    }

    /** Lets an operation take effect, and frees its RAM unless its worker stays. */
    void land(Flight flight, double nowMillis) {
        double moneyBefore = flight.target().money();
        double securityBefore = flight.target().security();
        int level = game.level();
        Effect effect = game.land(flight);
        flight.tally().count(flight, effect);
        if (!flight.isResident()) {
            end(flight);
        }
        ledger.land(flight, effect, moneyBefore, securityBefore, nowMillis);
        followLevel(level, nowMillis);
        announcer.landed(flight, effect, nowMillis);
    }

    /** Nobody knows a flight any more that has landed. */
    void retire(Flight flight) {
        if (calm) { // where workers are killed and given up others may still know it
            spares.add(flight);
        }
    }

    /** A worker is killed: its RAM is free, and its operation never lands. */
    void lose(Flight flight, double nowMillis) {
        flight.lose();
        game.lose(flight);
        end(flight);
        if (!flight.isIdle()) {
            ledger.lose(flight, nowMillis);
        }
    }

    /** A worker that waits is told to leave, and frees its RAM. */
    void leave(Flight flight) {
        game.lose(flight);
        end(flight);
    }

    private void end(Flight flight) {
        workers.remove(flight.ramGb());
        flight.tally().workers().remove(flight.ramGb());
        if (!calm) {
            alive.remove(flight);
        }
    }

    /** Something changes how much RAM of a host can be used. */
    void changeRam(SimServer host, Runnable change, double nowMillis) {
        ledger.changeRam(host, change, nowMillis);
        tellLevel(nowMillis);
    }

    /** Gives so many levels at once. */
    void levelUp(int levels, double nowMillis) {
        int level = game.level();
        game.levelUp(levels);
        followLevel(level, nowMillis);
    }

    private void followLevel(int levelBefore, double nowMillis) {
        if (game.level() != levelBefore) {
            ledger.reprice(game.hacker(), nowMillis);
            tellLevel(nowMillis);
        }
    }

    private void tellLevel(double nowMillis) {
        announcer.levelled(nowMillis, game.level(), ledger.ceilingPerSecond());
    }

    /** Workers that run on a host, or on any where that is empty, the oldest first; none where nothing goes wrong. */
    List<Flight> underWay(String hostname) {
        return alive.isEmpty()
                ? List.of()
                : alive.stream()
                        .filter(each ->
                                hostname.isEmpty() || each.host().hostname().equals(hostname))
                        .toList();
    }

    /** How many workers there are, and were. */
    Headcount workers() {
        return workers;
    }

    Ledger ledger() {
        return ledger;
    }
}
