package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import java.util.Arrays;
import java.util.List;

/** Which hosts the operations of a stream take: those with seats for their kind first, else any in the order of the kind. */
final class SeatedHosts {
    private final List<Host> hosts;
    private final int[][] hostOrders;
    private final double[][] seats;
    private final int[][] seatOrders;

    /**
     * Hosts on which operations have seats.
     *
     * @param seats how many each operation, in its row, has on each host, in its column
     */
    SeatedHosts(OrderedHosts ordered, double[][] seats) {
        this.seats = seats;
        hosts = ordered.hosts();
        hostOrders = new int[seats.length][];
        seatOrders = new int[seats.length][];
        for (int row = 0; row < seats.length; row++) {
            hostOrders[row] = order(ordered, row);
            seatOrders[row] = withSeats(hostOrders[row], seats[row]);
        }
    }

    private static int[] order(OrderedHosts hosts, int row) {
        List<Integer> places = hosts.orders().get(row);
        int[] order = new int[places.size()];
        for (int turn = 0; turn < order.length; turn++) {
            order[turn] = places.get(turn);
        }
        return order;
    }

    private static int[] withSeats(int[] order, double[] seats) {
        int[] seated = new int[order.length];
        int count = 0;
        for (int host : order) {
            if (seats[host] > 0) {
                seated[count] = host;
                count++;
            }
        }
        return Arrays.copyOf(seated, count);
    }

    /** Hosts on which no operation has a seat of its own. */
    static SeatedHosts withoutSeats(OrderedHosts hosts) {
        return new SeatedHosts(
                hosts, new double[hosts.orders().size()][hosts.hosts().size()]);
    }

    List<Host> hosts() {
        return hosts;
    }

    /** The few hosts that have any seats for an operation, in the order in which it takes them. */
    int[] withSeats(int row) {
        return seatOrders[row];
    }

    /** Whether a host has no seat left for an operation of which so many sit on each host. */
    boolean isFull(int row, int host, double[] seated) {
        return seated[host] >= seats[row][host];
    }

    /** The first host in the order of an operation on which it fits, whatever seats it has, as its place, or -1. */
    int firstFit(int row, double[] jobGb, double[] freeGb) {
        return Packing.firstFit(hostOrders[row], jobGb, freeGb);
    }
}
