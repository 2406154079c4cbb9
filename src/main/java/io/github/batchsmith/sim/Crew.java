package io.github.batchsmith.sim;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Threads;
import java.util.Arrays;
import java.util.List;

/** The hosts, and the workers that a controller has on them. */
final class Crew {
    private final SimGame game;
    private final Choices choices;
    private final Flights flights;
    private final double[] usedGb;
    private final int[] places;
    private List<Host> hosts = List.of();
    private double[] freeGb = {};

    Crew(Stage stage) {
        game = stage.game();
        choices = stage.choices();
        flights = stage.flights();
        usedGb = new double[game.survey().size()];
        places = new int[usedGb.length];
        Arrays.fill(places, -1);
    }

    /** Measures the hosts: the RAM of the controller's own workers counts as free, that of others does not. */
    void measure() {
        List<Server> withoutUs = game.survey().stream()
                .map(each -> each.withState(
                        each.hasAdminRights(),
                        each.ramUsed() - usedGb(each.hostname()),
                        each.hackDifficulty(),
                        each.moneyAvailable()))
                .toList();
        hosts = choices.hosts(withoutUs);
        freeGb = hosts.stream()
                .mapToDouble(host -> host.freeRamGb() - usedGb(host.hostname()))
                .toArray();
        Arrays.fill(places, -1);
        for (int place = 0; place < freeGb.length; place++) {
            places[game.server(hosts.get(place).hostname()).number()] = place;
        }
    }

    private double usedGb(String hostname) {
        return usedGb[game.server(hostname).number()];
    }

    List<Host> hosts() {
        return hosts;
    }

    /** RAM in GB that is free on each host now. */
    double[] freeGb() {
        return freeGb;
    }

    /** Starts a worker, whose operation takes so many ms. */
    Flight start(Job job, String target, Purpose purpose, double nowMillis, double runMillis) {
        Flight flight = flights.launch(job, target, purpose, nowMillis, runMillis);
        change(flight, 1);
        return flight;
    }

    /** A worker's operation takes effect with some of its threads, and the worker ends. */
    void land(Flight flight, double threads, double nowMillis) {
        flights.land(flight, threads, nowMillis);
        change(flight, -1);
    }

    private void change(Flight flight, int sign) {
        double ramGb =
                sign * flight.job().threads() * Threads.workerRamGb(flight.job().op());
        int host = flight.host().number();
        usedGb[host] = Math.round((usedGb[host] + ramGb) * 100) / 100.0; // as the game counts RAM
        if (places[host] >= 0) {
            freeGb[places[host]] -= ramGb;
        }
    }
}
