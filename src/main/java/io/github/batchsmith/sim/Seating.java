package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import java.util.Arrays;
import java.util.List;

/** On which hosts the jobs of a stream are that are under way, by operation, and which of them has a seat for the next. */
final class Seating {
    private final SimGame game;
    private final double[][] onServers;
    private final double[][] onHosts;
    private SeatedHosts seats;
    private int[] places;

    /** For each operation, in its row, how many hosts, the first in its order, have no seat left: few are worth a look. */
    private int[] full;

    /** For each operation the place of each host among those with seats. */
    private int[][] turns;

    /** Nothing under way, of so many operations, on these hosts. */
    Seating(SimGame game, int rows, SeatedHosts seats) {
        this.game = game;
        int servers = game.survey().size();
        onServers = new double[rows][servers];
        onHosts = new double[rows][0];
        places = new int[servers];
        full = new int[rows];
        turns = new int[rows][0];
        this.seats = seats;
        seatBy(seats);
    }

    /** Counts by the hosts of these seats from now on, and places by them. */
    void seatBy(SeatedHosts others) {
        seats = others;
        List<Host> hosts = seats.hosts();
        places = new int[places.length];
        full = new int[full.length];
        for (int row = 0; row < onHosts.length; row++) {
            onHosts[row] = new double[hosts.size() + 1];
            turns[row] = turns(row, hosts.size());
        }
        for (int place = 0; place < hosts.size(); place++) {
            int number = game.server(hosts.get(place).hostname()).number();
            places[number] = place + 1;
            for (int row = 0; row < onHosts.length; row++) {
                onHosts[row][place] = onServers[row][number];
            }
        }
    }

    private int[] turns(int row, int hosts) {
        int[] turns = new int[hosts];
        int[] order = seats.withSeats(row);
        Arrays.fill(turns, order.length);
        for (int turn = 0; turn < order.length; turn++) {
            turns[order[turn]] = turn;
        }
        return turns;
    }

    /** A job of the operation in that row begins or ends on a host. */
    void change(int row, SimServer host, int by) {
        onServers[row][host.number()] += by;
        int place = places[host.number()] - 1;
        if (place >= 0) {
            onHosts[row][place] += by;
            if (by < 0) {
                full[row] = Math.min(full[row], turns[row][place]);
            }
        }
    }

    /** The host that the next job of an operation takes, as its place, or -1. */
    int place(int row, double[] jobGb, double[] freeGb) {
        int[] order = seats.withSeats(row);
        while (full[row] < order.length && seats.isFull(row, order[full[row]], onHosts[row])) {
            full[row]++;
        }
        boolean fits = full[row] < order.length && jobGb[order[full[row]]] <= freeGb[order[full[row]]];
        // where it fits, the plan would find the same after a look at all those that are full
        return fits ? order[full[row]] : seats.place(row, jobGb, freeGb, onHosts[row]);
    }
}
