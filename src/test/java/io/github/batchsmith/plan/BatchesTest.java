package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import io.github.batchsmith.testing.Target;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchesTest {
    private static final List<List<Op>> WORDS = List.of(
            List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.HACK, Op.WEAKEN, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN));

    static LongStream seeds() {
        return Seeds.first(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBatchLeavesTheTargetPrepared(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = situations.hosts();
        Recipe recipe = recipe(situations);
        int threads = hackThreads(situations, server, hacker);
        List<Job> jobs =
                Batches.packBatches(recipe, server, hacker, threads, hosts, Packing.freeRamGb(hosts), List.of(), 20);
        PlacedJobs.assertFit(jobs, hosts);
        PlacedJobs.assertOrdered(jobs, recipe.gapMillis());
        assertThat(jobs.size() % recipe.word().size()).isZero();
        Target target = new Target(server);
        for (int i = 0; i < jobs.size(); i++) {
            target.land(jobs.get(i), hosts, hacker);
            if ((i + 1) % recipe.word().size() == 0) {
                assertThat(Prep.isPrepared(target.server()))
                        .as("after job %d of %s", i, jobs)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void batchesSizedAheadStayPreparedThroughLevelUps(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = situations.hosts();
        Recipe recipe = recipe(situations);
        int threads = hackThreads(situations, server, hacker);
        List<Job> jobs = Batches.packBatchesAhead(
                recipe, server, hacker, threads, hosts, Packing.freeRamGb(hosts), List.of(), 50);
        PlacedJobs.assertFit(jobs, hosts);
        Target target = new Target(server);
        Hacker ahead = hacker;
        for (int i = 0; i < jobs.size(); i++) {
            if (i % recipe.word().size() == 0) {
                ahead = Batches.hackerAhead(hacker, hacker.player().exp().hacking() + target.exp());
            }
            target.land(jobs.get(i), hosts, ahead);
        }
        assertThat(target.server().hackDifficulty()).isLessThanOrEqualTo(server.minDifficulty() + 0.01);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noHostTakesLessThanTheNeedIsWorth(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations);
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads(situations, server, hacker));
        double[] worthGb = Threads.worthGb(needs, recipe);
        double[] unroundedGb = Threads.unroundedWorthGb(needs);
        for (int row = 0; row < worthGb.length; row++) {
            Need need = needs.get(row);
            for (int cores : List.of(1, 2, 3, 4, 5, 8, 12, 16, 64, 128)) {
                double takenGb =
                        Threads.threadsFor(need, recipe, server, hacker, cores) * Threads.workerRamGb(need.op());
                assertThat(takenGb * Hacking.coreBonus(cores))
                        .as("%s on %d cores", need, cores)
                        .isGreaterThanOrEqualTo(worthGb[row])
                        .isGreaterThanOrEqualTo(unroundedGb[row]);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noMoreBatchesFitThanTheRamIsWorth(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = situations.hosts();
        Recipe recipe = recipe(situations);
        int threads = hackThreads(situations, server, hacker);
        List<Job> jobs =
                Batches.packBatches(recipe, server, hacker, threads, hosts, Packing.freeRamGb(hosts), List.of(), 500);
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, threads);
        double batches = jobs.stream()
                        .filter(each -> each.op() == Op.HACK && each.threads() == threads)
                        .count()
                / (double) recipe.word().stream().filter(Op.HACK::equals).count();
        assertThat(batches).isLessThanOrEqualTo(Packing.batchesWithinWorth(Threads.worthGb(needs, recipe), hosts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aBatchIsPlacedWholeOrNotAtAll(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = situations.hosts();
        Recipe recipe = recipe(situations);
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads(situations, server, hacker));
        int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
        double[] freeGb = Packing.freeRamGb(hosts);
        double[] before = freeGb.clone();
        List<Job> placed = Packing.placeBatch(recipe, threads, hosts, freeGb, 0);
        if (placed.isEmpty()) {
            assertThat(freeGb).containsExactly(before);
        } else {
            assertThat(placed).extracting(Job::op).containsExactlyElementsOf(recipe.word());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyBatchIsSizedForTheExperienceOfAllJobsBeforeIt(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = List.of(new Host("huge", 1e12, 1));
        Recipe recipe = recipe(situations);
        int threads = hackThreads(situations, server, hacker);
        List<Job> before =
                List.of(new Job(Op.WEAKEN, "huge", situations.random().nextInt(1, 1_000_000), 0));

        List<Job> jobs =
                Batches.packBatchesAhead(recipe, server, hacker, threads, hosts, Packing.freeRamGb(hosts), before, 10);

        double exp = hacker.player().exp().hacking() + Batches.expectedExp(before, server, hacker);
        for (int from = 0; from < jobs.size(); from += recipe.word().size()) {
            Hacker ahead = Batches.hackerAhead(hacker, exp);
            List<Need> needs = Batches.batchNeeds(recipe, server, ahead, threads);
            List<Job> batch = jobs.subList(from, from + recipe.word().size());
            assertThat(batch)
                    .extracting(Job::threads)
                    .as("batch at %d", from)
                    .containsExactlyElementsOf(needs.stream()
                            .map(need -> Threads.threadsFor(need, recipe, server, ahead, 1))
                            .toList());
            exp += Batches.expectedExp(batch, server, ahead);
        }
        assertThat(jobs).hasSize(10 * recipe.word().size());
    }

    @Test
    void whatBatchesLeaveIsFilledWithSmallerOnes() {
        List<Job> jobs = roomForThreeAndMore(8, 5);

        assertThat(hackThreads(jobs)).startsWith(8, 8, 8).contains(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(jobs)
                .extracting(Job::landingMillis)
                .containsExactlyElementsOf(
                        IntStream.range(0, jobs.size()).mapToObj(i -> i * 5.0).toList());
    }

    @Test
    void noBatchIsSoSmallThatItIsNotWorthTheTimeOfItsLandings() {
        assertThat(hackThreads(roomForThreeAndMore(8, 5000))).contains(4).doesNotContain(1);
        assertThat(hackThreads(roomForThreeAndMore(8, 1_000_000))).containsExactly(8, 8, 8);
    }

    @Test
    void withoutRoomForOneBatchThereIsNoSmallerOneEither() {
        assertThat(pack(8, 5, 0.75)).isEmpty();
    }

    private static List<Job> roomForThreeAndMore(int hackThreads, double gapMillis) {
        return pack(hackThreads, gapMillis, 3.75);
    }

    /** Batches where there is RAM for so many of them. */
    private static List<Job> pack(int hackThreads, double gapMillis, double room) {
        Situations situations = new Situations(1);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), gapMillis, 0, 0, 100, false, false, false);
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, hackThreads);
        double[] batchGb = Threads.leastRamGb(needs, recipe, server, hacker, List.of(new Host("home", 1, 1)));
        List<Host> hosts = List.of(new Host("home", room * (batchGb[0] + batchGb[1] + batchGb[2]), 1));
        return Batches.packBatches(recipe, server, hacker, hackThreads, hosts, Packing.freeRamGb(hosts), List.of(), 20);
    }

    private static List<Integer> hackThreads(List<Job> jobs) {
        return jobs.stream()
                .filter(each -> each.op() == Op.HACK)
                .map(Job::threads)
                .toList();
    }

    @Test
    void jobsOfEqualRankAreLaunchedLastToLandFirst() {
        assertThat(Batches.rankedJobs(new double[] {0, 0, 0})).containsExactly(2, 1, 0);
        assertThat(Batches.rankedJobs(new double[] {2, 1, 3})).containsExactly(1, 0, 2);
    }

    @Test
    void aRankThatIsNoNumberCountsAsZero() {
        assertThat(Batches.rankedJobs(new double[] {Double.NaN, -1, 1, 0})).containsExactly(1, 3, 0, 2);
        assertThat(Batches.rankedJobs(new double[] {Double.POSITIVE_INFINITY, 1e299, Double.NEGATIVE_INFINITY}))
                .containsExactly(2, 1, 0);
    }

    private static Recipe recipe(Situations situations) {
        List<Op> word = WORDS.get(situations.random().nextInt(WORDS.size()));
        double margin = situations.random().nextBoolean() ? 0 : 0.05;
        return new Recipe(word, 5, margin, situations.random().nextBoolean() ? 0 : 1e9, 100, false, false, false);
    }

    private static int hackThreads(Situations situations, Server server, Hacker hacker) {
        return Threads.hackThreadsFor(situations.random().nextDouble(0.01, 0.95), server, hacker);
    }
}
