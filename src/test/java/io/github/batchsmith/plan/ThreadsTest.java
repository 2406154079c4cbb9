package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodeFactors;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadsTest {
    private static final int BILLION = 1_000_000_000;

    static LongStream seeds() {
        return Seeds.first(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWholeNumberOfWeakensNeedsNoThreadMore(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        int threads = situations.random().nextInt(1, 5000);
        double security = Hacking.weakenEffect(threads, 3, hacker.bitNode());

        assertThat(Threads.weakenThreads(security, hacker, 3)).isEqualTo(threads);
        assertThat(Threads.weakenThreads(security * 1.001, hacker, 3)).isGreaterThan(threads);
        assertThat(Threads.weakenThreads(0, hacker, 3)).isZero();
        assertThat(Threads.weakenThreads(-5, hacker, 3)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growsReachTheMaximumAndOneThreadLessDoesNot(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        double security = server.minDifficulty();
        double money = server.moneyMax() * situations.random().nextDouble(0, 0.999);
        int cores = situations.random().nextInt(1, 9);

        int threads = Threads.growThreadsNeeded(money, server, security, hacker, cores);

        assertThat(Hacking.moneyAfterGrow(server, security, money, threads, hacker, cores))
                .isEqualTo(server.moneyMax());
        assertThat(Hacking.moneyAfterGrow(server, security, money, threads - 1, hacker, cores))
                .isLessThan(server.moneyMax());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFullServerNeedsNoGrowsAndADrainedOneAsManyAsAnEmptyOne(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        double security = server.minDifficulty();

        assertThat(Threads.growThreadsNeeded(server.moneyMax(), server, security, hacker, 1))
                .isZero();
        assertThat(Threads.growThreadsNeeded(2 * server.moneyMax(), server, security, hacker, 1))
                .isZero();
        assertThat(Threads.growThreadsNeeded(-1, server, security, hacker, 1))
                .isEqualTo(Threads.growThreadsNeeded(0, server, security, hacker, 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noGrowsAreEnoughWhereServersDoNotGrow(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Hacker barren = new Hacker(hacker.player(), new BitNodeFactors(1, 1, 1, 1, 1, 0, 1), hacker.level());

        assertThat(Threads.growThreadsNeeded(0, server, server.minDifficulty(), barren, 1))
                .isEqualTo(BILLION);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hacksTakeTheFractionAndOneThreadMoreTakesMore(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        double perThread = Hacking.hackPercent(server, server.minDifficulty(), hacker);
        double fraction = situations.random().nextDouble();

        int threads = Threads.hackThreadsFor(fraction, server, hacker);

        assertThat(threads).isBetween(1, BILLION);
        assertThat(threads == 1 || threads == BILLION || threads * perThread <= fraction * 1.00001)
                .isTrue();
        assertThat(threads == BILLION || (threads + 1) * perThread > fraction).isTrue();
        assertThat(Threads.hackThreadsFor(7 * perThread, server, hacker)).isEqualTo(7);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFractionThatIsNoneTakesOneThread(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);

        for (double fraction : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertThat(Threads.hackThreadsTaking(fraction, server, hacker))
                    .as("%s", fraction)
                    .isEqualTo(1);
        }
        assertThat(Threads.hackThreadsTaking(5, server, hacker))
                .isEqualTo(Threads.hackThreadsFor(0.99, server, hacker));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyHostHasTheThreadsThatItsCoresNeed(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0.05, 0, 100, false, false, false);
        List<Host> hosts = situations.hosts();
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, Threads.hackThreadsFor(0.3, server, hacker));

        int[][] table = Threads.threadTable(needs, recipe, server, hacker, hosts);
        double[] leastGb = Threads.leastRamGb(needs, recipe, server, hacker, hosts);

        for (int row = 0; row < table.length; row++) {
            double least = Double.POSITIVE_INFINITY;
            for (int host = 0; host < hosts.size(); host++) {
                int cores = hosts.get(host).cores();
                assertThat(table[row][host])
                        .isEqualTo(Threads.threadsFor(needs.get(row), recipe, server, hacker, cores));
                least = Math.min(
                        least,
                        table[row][host] * Threads.workerRamGb(needs.get(row).op()));
            }
            assertThat(leastGb[row]).isEqualTo(least);
        }
    }
}
