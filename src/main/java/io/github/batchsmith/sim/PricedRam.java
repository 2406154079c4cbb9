package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Prices;
import java.util.Arrays;
import java.util.List;

/** The RAM of hosts, with its price and with what of it is free. */
final class PricedRam {
    private final List<Host> hosts;
    private final int[] places;
    private final double[] freeGb;
    private final double[] pricePerMilli;
    private final double[] worthBefore;
    private double pricedAtMillis;
    private double roomGb;
    private double idlePerMilli;
    private double packingPerMilli;

    PricedRam(List<Host> hosts, SimGame game) {
        this.hosts = hosts;
        places = new int[game.survey().size()];
        Arrays.fill(places, -1);
        freeGb = new double[hosts.size()];
        pricePerMilli = new double[hosts.size()];
        worthBefore = new double[hosts.size()];
        for (int place = 0; place < freeGb.length; place++) {
            places[game.server(hosts.get(place).hostname()).number()] = place;
            freeGb[place] = hosts.get(place).freeRamGb();
        }
    }

    /** Place of a host, or -1 where the ledger does not know it. */
    int place(SimServer host) {
        return places[host.number()];
    }

    double pricePerMilli(int place) {
        return place < 0 ? 0 : pricePerMilli[place];
    }

    /** What a GB of the host has been worth since the start, in dollars. */
    double worthOfGb(int place, double nowMillis) {
        return place < 0 ? 0 : worthBefore[place] + pricePerMilli[place] * (nowMillis - pricedAtMillis);
    }

    void reprice(Prices prices, double nowMillis) {
        for (int place = 0; place < freeGb.length; place++) {
            worthBefore[place] = worthOfGb(place, nowMillis);
            pricePerMilli[place] = Ceiling.price(prices, hosts.get(place).cores()) / 1000;
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

    void change(int place, double gb) {
        if (place >= 0) {
            add(place, -1);
            freeGb[place] += gb;
            add(place, 1);
        }
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
