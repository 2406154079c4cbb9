package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Packing;
import java.util.List;
import java.util.stream.IntStream;

/** Which hosts the operations of a stream take: those with seats for their kind first, else any in the order of the kind. */
final class SeatedHosts {
    private final List<List<Integer>> hostOrders;
    private final double[][] seats;
    private final List<List<Integer>> seatOrders;

    /**
     * Hosts on which operations have seats.
     *
     * @param seats how many each operation, in its row, has on each host, in its column
     */
    SeatedHosts(OrderedHosts hosts, double[][] seats) {
        hostOrders = hosts.orders();
        this.seats = seats;
        seatOrders = withSeats(hostOrders, seats);
    }

    /** Hosts on which no operation has a seat of its own. */
    static SeatedHosts withoutSeats(OrderedHosts hosts) {
        return new SeatedHosts(
                hosts, new double[hosts.orders().size()][hosts.hosts().size()]);
    }

    /** The few hosts of each order that have any seats for its operation. */
    private static List<List<Integer>> withSeats(List<List<Integer>> orders, double[][] seats) {
        return IntStream.range(0, orders.size())
                .mapToObj(row -> orders.get(row).stream()
                        .filter(host -> seats[row][host] > 0)
                        .toList())
                .toList();
    }

    /** The host that an operation takes, as its place, or -1, where so many of its kind sit on each host. */
    int place(int row, double[] jobGb, double[] freeGb, double[] seated) {
        int seat = Packing.freeSeat(seatOrders.get(row), jobGb, freeGb, seats[row], seated);
        return seat < 0 ? Packing.firstFit(hostOrders.get(row), jobGb, freeGb) : seat;
    }
}
