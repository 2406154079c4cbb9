package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Job;
import java.util.List;
import java.util.Optional;

/** The operations that a controller launches, among all that are under way in its game. */
final class Flights {
    private final Traffic traffic;
    private final Tally tally;

    Flights(Traffic traffic, Tally tally) {
        this.traffic = traffic;
        this.tally = tally;
    }

    SimGame game() {
        return traffic.game();
    }

    /** Starts a worker; none where its host refuses. */
    Optional<Flight> launch(Job job, SimServer host, SimServer target, Purpose purpose, double nowMillis) {
        return traffic.launch(tally, job, host, target, purpose, nowMillis);
    }

    /** Whether a script is not started now that needs so much RAM. */
    boolean isRefused(SimServer host, double ramGb, double nowMillis) {
        return traffic.isRefused(host, ramGb, nowMillis);
    }

    /** How late in ms a script begins that is started now. */
    double delayMillis(double nowMillis) {
        return traffic.delayMillis(nowMillis);
    }

    /** Lets an operation take effect and frees its RAM. */
    void land(Flight flight, double nowMillis) {
        traffic.land(flight, nowMillis);
    }

    /** Nobody knows a flight any more that has landed. */
    void retire(Flight flight) {
        traffic.retire(flight);
    }

    /** A worker that has waited launches its next operation. */
    void relaunch(Flight flight, double nowMillis) {
        traffic.relaunch(flight, nowMillis);
    }

    /** A worker that waits is told to leave, and frees its RAM. */
    void leave(Flight flight) {
        traffic.leave(flight);
    }

    /** Its workers that run, the oldest first; none where nothing goes wrong. */
    List<Flight> underWay() {
        return traffic.underWay("").stream()
                .filter(each -> each.tally() == tally)
                .toList();
    }

    /** A controller has ended, whose RAM of so many GB at home others can use from now on. */
    void end(double ramGb, double nowMillis) {
        SimServer home = game().server("home");
        traffic.changeRam(home, () -> home.release(ramGb), nowMillis);
    }

    /** Idle RAM from now on waits for this, as far as this controller knows. */
    void waitFor(Purpose purpose, double nowMillis) {
        traffic.ledger().waitFor(tally, purpose, nowMillis);
    }

    /** Idle RAM from now on has room for another operation of this controller where a host has so many GB. */
    void countAsRoom(double largestGb, double nowMillis) {
        traffic.ledger().countAsRoom(tally, largestGb, nowMillis);
    }
}
