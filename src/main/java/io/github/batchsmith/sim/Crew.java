package io.github.batchsmith.sim;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Job;
import io.github.batchsmith.plan.Threads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hosts, and the workers that a controller has on them. */
final class Crew {
    private final SimGame game;
    private final Choices choices;
    private final Flights flights;
    private final Map<String, Double> usedGb = new HashMap<>();
    private List<Host> hosts = List.of();
    private double[] freeGb = {};

    Crew(SimGame game, Choices choices, Flights flights) {
        this.game = game;
        this.choices = choices;
        this.flights = flights;
    }

    /** Measures the hosts: the RAM of the controller's own workers counts as free, that of others does not. */
    void measure() {
        List<Server> withoutUs = game.survey().stream()
                .map(each -> each.withState(
                        each.hasAdminRights(),
                        each.ramUsed() - usedGb.getOrDefault(each.hostname(), 0.0),
                        each.hackDifficulty(),
                        each.moneyAvailable()))
                .toList();
        hosts = choices.hosts(withoutUs);
        freeGb = hosts.stream()
                .mapToDouble(host -> host.freeRamGb() - usedGb.getOrDefault(host.hostname(), 0.0))
                .toArray();
    }

    List<Host> hosts() {
        return hosts;
    }

    /** RAM in GB that is free on each host now. */
    double[] freeGb() {
        return freeGb;
    }

    /** Starts a worker of a batch, whose operation takes so many ms. */
    Flight start(Job job, String target, double nowMillis, double runMillis) {
        change(job, 1);
        return flights.launch(job, target, Purpose.EARN, nowMillis, runMillis);
    }

    /** A worker's operation takes effect with some of its threads, and the worker ends. */
    void land(Flight flight, double threads, double nowMillis) {
        flights.land(flight, threads, nowMillis);
        change(flight.job(), -1);
    }

    private void change(Job job, int sign) {
        double ramGb = sign * job.threads() * Threads.workerRamGb(job.op());
        usedGb.merge(job.hostname(), ramGb, Double::sum);
        for (int i = 0; i < hosts.size(); i++) {
            if (hosts.get(i).hostname().equals(job.hostname())) {
                freeGb[i] -= ramGb;
            }
        }
    }
}
