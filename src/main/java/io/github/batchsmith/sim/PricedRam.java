package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Prices;
import java.util.ArrayList;
import java.util.List;

/** The RAM of hosts, with its price and with what of it is free. */
final class PricedRam {
    /** RAM in GB that is none, but for rounding. */
    private static final double NOTHING = 1e-6;

    private final List<SimServer> servers;
    private final double[] totalGb;
    private final double[] freeGb;
    private final double[] pricePerMilli;
    private final double[] worthBefore;
    private final double[] missingGbMillis;
    private List<Host> hosts;
    private double pricedAtMillis;
    private double roomGb;
    private double idlePerMilli;
    private double packingPerMilli;

    /** The hosts, whose RAM is all free, among the servers of a game. */
    PricedRam(List<Host> hosts, SimGame game) {
        this.hosts = List.copyOf(hosts);
        servers =
                game.survey().stream().map(each -> game.server(each.hostname())).toList();
        totalGb = new double[servers.size()];
        freeGb = new double[servers.size()];
        pricePerMilli = new double[servers.size()];
        worthBefore = new double[servers.size()];
        missingGbMillis = new double[servers.size()];
        for (Host host : hosts) {
            int place = game.server(host.hostname()).number();
            totalGb[place] = host.freeRamGb();
            freeGb[place] = host.freeRamGb();
        }
    }

    /** The hosts, each with all of its RAM. */
    List<Host> hosts() {
        return hosts;
    }

    double pricePerMilli(SimServer host) {
        return pricePerMilli[host.number()];
    }

    /** What a GB of the host has been worth since the start, in dollars. */
    double worthOfGb(SimServer host, double nowMillis) {
        return worthOfGb(host.number(), nowMillis);
    }

    private double worthOfGb(int place, double nowMillis) {
        return worthBefore[place] + pricePerMilli[place] * (nowMillis - pricedAtMillis);
    }

    void reprice(Prices prices, double nowMillis) {
        for (int place = 0; place < freeGb.length; place++) {
            worthBefore[place] = worthOfGb(place, nowMillis);
            pricePerMilli[place] = Ceiling.price(prices, servers.get(place).cores()) / 1000;
        }
        pricedAtMillis = nowMillis;
        sumUp();
    }

    /** Free RAM on a host of at least this counts as idle, less as what packing left over. */
    void countAsRoom(double largestGb) {
        if (largestGb != roomGb) {
            roomGb = largestGb;
            sumUp();
        }
    }

    /** So much RAM of a host is free again. */
    void release(SimServer host, double gb) {
        int place = host.number();
        add(place, -1);
        freeGb[place] += gb;
        add(place, 1);
    }

    /** So much RAM of a host is taken; what of it nobody knew was there, in GB. */
    double take(SimServer host, double gb, double nowMillis) {
        double unknownGb = gb - freeGb[host.number()];
        boolean known = unknownGb <= NOTHING;
        if (!known) {
            resize(host, unknownGb, nowMillis);
        }
        release(host, -gb);
        return known ? 0 : unknownGb;
    }

    /** A host has so much more RAM from now on, or less where that is below 0. */
    void resize(SimServer host, double gb, double nowMillis) {
        int place = host.number();
        release(host, gb);
        totalGb[place] += gb;
        missingGbMillis[place] += gb * nowMillis;
        hosts = resized();
    }

    private List<Host> resized() {
        List<Host> all = new ArrayList<>();
        for (SimServer server : servers) {
            if (totalGb[server.number()] > 0) {
                all.add(new Host(server.hostname(), totalGb[server.number()], server.cores()));
            }
        }
        return List.copyOf(all);
    }

    double freeGb(SimServer host) {
        return freeGb[host.number()];
    }

    /** Worth in dollars, by the prices of now, of what RAM was not there yet, less that of RAM that is not there any more. */
    double worthOfMissing() {
        double worth = 0;
        for (int place = 0; place < freeGb.length; place++) {
            worth += missingGbMillis[place] * pricePerMilli[place];
        }
        return worth;
    }

    /** Worth in dollars per ms of what lies idle in pieces large enough for another operation. */
    double idlePerMilli() {
        return idlePerMilli;
    }

    /** Worth in dollars per ms of what lies idle in smaller pieces. */
    double packingPerMilli() {
        return packingPerMilli;
    }

    private void sumUp() {
        idlePerMilli = 0;
        packingPerMilli = 0;
        for (int place = 0; place < freeGb.length; place++) {
            add(place, 1);
        }
    }

    private void add(int place, int sign) {
        double worth = sign * freeGb[place] * pricePerMilli[place];
        if (freeGb[place] >= roomGb) {
            idlePerMilli += worth;
        } else {
            packingPerMilli += worth;
        }
    }
}
