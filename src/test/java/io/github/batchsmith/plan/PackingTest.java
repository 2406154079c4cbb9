package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackingTest {
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);

    static LongStream seeds() {
        return Seeds.first(400);
    }

    @Test
    void aHostIsUsableFromOneThreadOfHackOn() {
        assertThat(usable(1.7, 0, true)).isTrue();
        assertThat(usable(1.69, 0, true)).isFalse();
        assertThat(usable(2.7, 1, true)).isTrue();
        assertThat(usable(2.6, 1, true)).isFalse();
        assertThat(usable(1024, 0, false)).isFalse();
    }

    @Test
    void theReserveIsLeftFree() {
        Host home = Packing.usableHosts(List.of(server(100, 0, true)), new double[] {32})
                .get(0);

        assertThat(home.freeRamGb()).isEqualTo(68);
    }

    @Test
    void aJobThatFillsAHostToTheLastFits() {
        List<Host> hosts = List.of(new Host("a", 1.7, 1), new Host("b", 3.5, 1), new Host("c", 1.75, 1));

        List<Job> jobs = place(new int[][] {{1, 1, 1}, {2, 2, 2}, {1, 1, 1}}, hosts);

        assertThat(jobs).extracting(Job::hostname).containsExactly("a", "b", "c");
    }

    @Test
    void ofEquallySnugHostsTheFirstIsTaken() {
        List<Host> hosts = List.of(new Host("wide", 64, 1), new Host("first", 8, 1), new Host("second", 8, 1));

        List<Job> jobs = place(new int[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}, hosts);

        assertThat(jobs).extracting(Job::hostname).containsOnly("first");
    }

    @Test
    void growAndWeakenArePulledToCoresAndHackIsKeptAway() {
        Recipe pulled = new Recipe(HGW.word(), 5, 0, 1e9, 100, false, false, false);
        List<Host> hosts = List.of(new Host("plain", 8, 1), new Host("cores", 4096, 4));

        List<Job> jobs =
                Packing.placeBatch(pulled, new int[][] {{1, 1}, {1, 1}, {1, 1}}, hosts, Packing.freeRamGb(hosts), 0);

        assertThat(jobs).extracting(Job::hostname).containsExactly("plain", "cores", "cores");
        assertThat(Packing.hostOrders(pulled, hosts)).containsExactly(List.of(0, 1), List.of(1, 0), List.of(1, 0));
    }

    @Test
    void jobsOfABatchLandAGapApart() {
        List<Host> hosts = List.of(new Host("home", 64, 1));

        List<Job> jobs = Packing.placeBatch(HGW, new int[][] {{1}, {1}, {1}}, hosts, Packing.freeRamGb(hosts), 100);

        assertThat(jobs).extracting(Job::landingMillis).containsExactly(100.0, 105.0, 110.0);
    }

    @Test
    void aSeatIsTakenBeforeRoomWithoutOne() {
        int[] order = {0, 1};
        double[] jobGb = {4, 4};

        assertThat(Packing.seatOf(order, jobGb, new double[] {8, 8}, new double[] {0, 1}, new double[] {0, 0}))
                .isEqualTo(1);
        assertThat(Packing.seatOf(order, jobGb, new double[] {8, 4}, new double[] {0, 1}, new double[] {0, 0}))
                .isEqualTo(1);
        assertThat(Packing.seatOf(order, jobGb, new double[] {8, 3}, new double[] {0, 1}, new double[] {0, 0}))
                .isZero();
        assertThat(Packing.seatOf(order, jobGb, new double[] {4, 8}, new double[] {1, 1}, new double[] {1, 1}))
                .isZero();
        assertThat(Packing.seatOf(order, jobGb, new double[] {3, 3}, new double[] {1, 1}, new double[] {0, 0}))
                .isEqualTo(-1);
    }

    @Test
    void theFirstHostInTheOrderWithRoomIsTaken() {
        double[] jobGb = {4, 4, 4};

        assertThat(Packing.firstFit(new int[] {2, 1, 0}, jobGb, new double[] {8, 4, 3.9}))
                .isEqualTo(1);
        assertThat(Packing.firstFit(new int[] {0, 1, 2}, jobGb, new double[] {3, 3, 8}))
                .isEqualTo(2);
        assertThat(Packing.firstFit(new int[] {0, 1, 2}, jobGb, new double[] {3, 3, 3}))
                .isEqualTo(-1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asManyBatchesFitAsFindSeatsOneByOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Host> hosts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> new Host("host-" + i, random.nextInt(1, 200), 1 + random.nextInt(2)))
                .toList();
        int[][] threads = threads(random, hosts);
        List<List<Integer>> orders = Packing.hostOrders(HGW, hosts);
        int most = random.nextInt(1, 40);

        int fitting = fitting(threads, hosts, orders, 0, most);

        assertThat(fitting).isEqualTo(fittingOneByOne(threads, hosts, orders, most));
        assertThat(fitting(threads, hosts, orders, fitting, most)).isLessThanOrEqualTo(fitting);
        if (fitting > 0) {
            assertThat(fitting(threads, hosts, orders, fitting - 1, most)).isEqualTo(fitting);
            assertThat(fitting(threads, hosts, orders, 0, fitting)).isEqualTo(fitting);
            assertThat(fitting(threads, hosts, orders, 0, fitting - 1)).isEqualTo(fitting - 1);
        }
    }

    private static int fitting(int[][] threads, List<Host> hosts, List<List<Integer>> orders, double tooFew, int most) {
        double[][] jobGb = Packing.jobRamGb(HGW, threads);
        double[] leastGb = Arrays.stream(jobGb)
                .mapToDouble(row -> Arrays.stream(row).min().orElseThrow())
                .toArray();
        double withinRam = Packing.batchesWithinRam(leastGb, hosts);
        return Packing.batchesThatFit(HGW, threads, hosts, orders, tooFew, withinRam, most);
    }

    /** The most batches whose jobs all find room, operation by operation, counted up from one. */
    private static int fittingOneByOne(int[][] threads, List<Host> hosts, List<List<Integer>> orders, int most) {
        int batches = 1;
        while (batches <= most && allFit(batches, threads, hosts, orders)) {
            batches++;
        }
        return batches - 1;
    }

    private static boolean allFit(int batches, int[][] threads, List<Host> hosts, List<List<Integer>> orders) {
        double[][] jobGb = Packing.jobRamGb(HGW, threads);
        double[] freeGb = Packing.freeRamGb(hosts);
        for (int row : Packing.largestFirst(HGW, threads)) {
            int left = batches;
            for (int host : orders.get(row)) {
                int here = 0;
                while (here < left && (here + 1) * jobGb[row][host] <= freeGb[host]) {
                    here++;
                }
                left -= here;
                freeGb[host] -= here * jobGb[row][host];
            }
            if (left > 0) {
                return false;
            }
        }
        return true;
    }

    /** As many threads for each operation everywhere, or one less of grow and weaken on the hosts with two cores. */
    private static int[][] threads(SplittableRandom random, List<Host> hosts) {
        int[][] threads = new int[3][hosts.size()];
        for (int row = 0; row < threads.length; row++) {
            int onOneCore = random.nextInt(2, 12);
            for (int host = 0; host < hosts.size(); host++) {
                threads[row][host] = row > 0 && hosts.get(host).cores() > 1 ? onOneCore - 1 : onOneCore;
            }
        }
        return threads;
    }

    private static List<Job> place(int[][] threads, List<Host> hosts) {
        return Packing.placeBatch(HGW, threads, hosts, Packing.freeRamGb(hosts), 0);
    }

    private static boolean usable(double maxRamGb, double usedGb, boolean rooted) {
        return !Packing.allHosts(List.of(server(maxRamGb, usedGb, rooted))).isEmpty();
    }

    private static Server server(double maxRamGb, double usedGb, boolean rooted) {
        Server home = WorldFiles.builtIn("mid").find("home").orElseThrow().server();
        return home.withMaxRam(maxRamGb).withState(rooted, usedGb, home.hackDifficulty(), home.moneyAvailable());
    }
}
