package io.github.batchsmith.sim;

import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

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
        hostOrders = orders(ordered, (row, host) -> true);
        seatOrders = orders(ordered, (row, host) -> seats[row][host] > 0);
    }

    /** Hosts on which no operation has a seat of its own. */
    static SeatedHosts withoutSeats(OrderedHosts hosts) {
        return new SeatedHosts(
                hosts, new double[hosts.orders().size()][hosts.hosts().size()]);
    }

    private static int[][] orders(OrderedHosts hosts, BiPredicate<Integer, Integer> keeps) {
        return IntStream.range(0, hosts.orders().size())
                .mapToObj(row -> hosts.orders().get(row).stream()
                        .filter(host -> keeps.test(row, host))
                        .mapToInt(host -> host)
                        .toArray())
                .toArray(int[][]::new);
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

    /** The host that an operation takes, as its place, or -1, where so many of its kind sit on each host. */
    int place(int row, double[] jobGb, double[] freeGb, double[] seated) {
        int seat = Packing.freeSeat(seatOrders[row], jobGb, freeGb, seats[row], seated);
        return seat < 0 ? Packing.firstFit(hostOrders[row], jobGb, freeGb) : seat;
    }
}
