package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** On which hosts the jobs of a stream are that are under way, by operation, and which of them has a seat for the next. */
final class Seating {
    private final SimGame game;
    private final double[][] onServers;
    private final double[][] onHosts;
    private SeatedHosts seats;
    private int[] places;

    /** For each operation, in its row, which of the hosts with seats, in its order, have one left: few are worth a look. */
    private final BitSet[] left;

    /** For each operation the place of each host among those with seats. */
    private final int[][] turns;

    /** Nothing under way, of so many operations, on these hosts. */
    Seating(SimGame game, int rows, SeatedHosts seats) {
        this.game = game;
        int servers = game.survey().size();
        onServers = new double[rows][servers];
        onHosts = new double[rows][0];
        places = new int[servers];
        left = new BitSet[rows];
        turns = new int[rows][0];
        this.seats = seats;
        seatBy(seats);
    }

    /** Counts by the hosts of these seats from now on, and places by them. */
    void seatBy(SeatedHosts others) {
        seats = others;
        List<Host> hosts = seats.hosts();
        places = new int[places.length];
        for (int place = 0; place < hosts.size(); place++) {
            places[game.server(hosts.get(place).hostname()).number()] = place + 1;
        }
        for (int row = 0; row < onHosts.length; row++) {
            onHosts[row] = onHosts(row, hosts.size());
            turns[row] = turns(row, hosts.size());
            left[row] = left(row);
        }
    }

    private double[] onHosts(int row, int hosts) {
        double[] seated = new double[hosts];
        for (int number = 0; number < places.length; number++) {
            if (places[number] > 0) {
                seated[places[number] - 1] = onServers[row][number];
            }
        }
        return seated;
    }

    private BitSet left(int row) {
        BitSet left = new BitSet();
        int[] order = seats.withSeats(row);
        for (int turn = 0; turn < order.length; turn++) {
            left.set(turn, !seats.isFull(row, order[turn], onHosts[row]));
        }
        return left;
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
            left[row].set(turns[row][place], !seats.isFull(row, place, onHosts[row]));
        }
    }

    /** The host that the next job of an operation takes, as its place, or -1. */
    int place(int row, double[] jobGb, double[] freeGb) {
        int[] order = seats.withSeats(row);
        for (int turn = left[row].nextSetBit(0); turn >= 0; turn = left[row].nextSetBit(turn + 1)) {
            int host = order[turn];
            if (jobGb[host] <= freeGb[host]) {
                return host;
            }
        }
        return seats.firstFit(row, jobGb, freeGb);
    }
}
