package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The hosts, and the workers that a controller has on them. */
final class Crew {
    private final SimGame game;
    private final Choices choices;
    private final Flights flights;
    private final Timeline timeline;
    private final double[] usedGb;
    private final int[] places;
    private int alive;
    private List<Host> hosts = List.of();
    private List<SimServer> servers = List.of();
    private double[] freeGb = {};

    Crew(Stage stage) {
        game = stage.game();
        choices = stage.choices();
        flights = stage.flights();
        timeline = stage.timeline();
        usedGb = new double[game.survey().size()];
        places = new int[usedGb.length];
        Arrays.fill(places, -1);
    }

    /** Measures the hosts: the RAM of the controller's own workers counts as free, that of others does not. */
    void measure() {
        hosts = choices.hosts(game.surveyWithout(each -> usedGb[each.number()]));
        servers = hosts.stream().map(host -> game.server(host.hostname())).toList();
        freeGb = new double[hosts.size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < freeGb.length; place++) {
            int number = server(place).number();
            places[number] = place;
            freeGb[place] = hosts.get(place).freeRamGb() - usedGb[number];
        }
    }

    List<Host> hosts() {
        return hosts;
    }

    /** The host in a place of the list. */
    SimServer server(int place) {
        return servers.get(place);
    }

    /** RAM in GB that is free on each host now. */
    double[] freeGb() {
        return freeGb;
    }

    /**
     * Starts a worker that is told later what to do; none where its host refuses.
     *
     * @param atOnce takes it where its script begins at once
     */
    Optional<Flight> start(Job job, SimServer host, SimServer target, Purpose purpose, List<Flight> atOnce) {
        double nowMillis = timeline.nowMillis();
        Optional<Flight> started = flights.launch(job, host, target, purpose, nowMillis);
        if (started.isPresent()) {
            change(started.get(), 1);
            timeline.start(started.get(), flights.delayMillis(nowMillis), atOnce);
        }
        return started;
    }

    /** How many more workers may be alive at once. */
    int room() {
        return Math.max(0, Flows.MOST_ALIVE - alive);
    }

    /** A worker's operation takes effect, and the worker ends unless it stays; whether it was still waited for. */
    boolean land(Flight flight) {
        flights.land(flight, timeline.nowMillis());
        return flight.isResident() || release(flight);
    }

    /** A worker that has landed and does not stay is known to nobody any more. */
    void retire(Flight flight) {
        flights.retire(flight);
    }

    /** A worker that has waited launches its next operation. */
    void relaunch(Flight flight) {
        flights.relaunch(flight, timeline.nowMillis());
    }

    /** A worker that waits is told to leave. */
    void sendAway(Flight flight) {
        flights.leave(flight);
        change(flight, -1);
    }

    /** Place of a host in the list, or -1. */
    int place(SimServer host) {
        return places[host.number()];
    }

    /** A worker is no more; whether it was still waited for. */
    boolean release(Flight flight) {
        if (!flight.isGivenUp()) {
            change(flight, -1);
        }
        return !flight.isGivenUp();
    }

    /** Gives up the workers of batches on a target that should have landed before a moment; these are they. */
    List<Flight> giveUp(SimServer target, double beforeMillis) {
        List<Flight> lost = new ArrayList<>();
        for (Flight flight : flights.underWay()) {
            if (flight.target() == target
                    && flight.purpose() == Purpose.EARN
                    && flight.endMillis() < beforeMillis
                    && release(flight)) {
                flight.giveUp();
                lost.add(flight);
            }
        }
        return lost;
    }

    private void change(Flight flight, int sign) {
        alive += sign;
        double ramGb = sign * flight.ramGb();
        int host = flight.host().number();
        usedGb[host] = CountedRam.sumGb(usedGb[host], ramGb);
        if (places[host] >= 0) {
            freeGb[places[host]] -= ramGb;
        }
    }
}
