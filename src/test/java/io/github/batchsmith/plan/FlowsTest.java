package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Situations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);
    private static final List<Host> HOSTS = List.of(new Host("home", 4096, 1));
    private static final List<List<Integer>> ORDERS = Packing.hostOrders(HGW, HOSTS);

    @Test
    void keepsTheSizeOfTheBatchesWhereItIsTheBest() {
        Flow best = Flows.bestFlow(HGW, phantasy(), HACKER, HOSTS, ORDERS);

        assertThat(next(best.hackThreads())).isEqualTo(best);
    }

    @Test
    void everyOtherSizeComesOneThreadCloserToWhatEarnsMore() {
        for (int threads = 1; threads < 200; threads++) {
            Flow same = flowOf(threads);
            Flow next = next(threads);
            assertThat(Math.abs(next.hackThreads() - threads))
                    .as("threads %d", threads)
                    .isLessThanOrEqualTo(1);
            assertThat(next.equals(same) || next.incomePerSecond() > 1.04 * same.incomePerSecond())
                    .as("threads %d: %s after %s", threads, next, same)
                    .isTrue();
        }
    }

    @Test
    void aHackerIsAheadByWhatComesInUntilABatchLands() {
        double lead = Streams.leadMillis(HGW, phantasy(), HACKER, 5)[2] - 2 * 5;

        Hacker ahead = Streams.hackerAtLanding(HGW, phantasy(), HACKER, 1);

        assertThat(ahead).isEqualTo(Streams.hackerLater(HACKER, 1, lead));
        assertThat(ahead.level()).isGreaterThan(HACKER.level());
        assertThat(Streams.hackerAtLanding(HGW, phantasy(), HACKER, 0).level()).isEqualTo(HACKER.level());
    }

    @Test
    void noOtherSizeEarnsAHundredthMore() {
        int most = Income.mostHackThreads(phantasy(), HACKER);
        double[] incomes = IntStream.rangeClosed(0, most)
                .mapToDouble(threads -> threads == 0 ? 0 : flowOf(threads).incomePerSecond())
                .toArray();
        double highest = Arrays.stream(incomes).max().orElseThrow();

        Flow best = Flows.bestFlow(HGW, phantasy(), HACKER, HOSTS, ORDERS);

        assertThat(best.incomePerSecond()).isGreaterThan(0.98 * highest);
        for (int threads = 1; threads < best.hackThreads(); threads++) {
            assertThat(incomes[threads]).as("%d threads", threads).isLessThan(0.99 * highest);
        }
    }

    @Test
    void theRoughStreamIsTheFirstThatEarnsMostOfSizesAnEighthApart() {
        int earning = 0;
        for (long seed = 1; seed <= 30; seed++) {
            Situations situations = new Situations(seed);
            Hacker hacker = situations.hacker();
            Server server = situations.preparedTarget(hacker);
            List<Host> hosts = situations.hosts();
            List<List<Integer>> orders = Packing.hostOrders(HGW, hosts);
            Flow first = new Flow(0, 0, 0, 0);
            for (int threads : Flows.eighthsApart(Income.mostHackThreadsOn(hosts, server, hacker))) {
                Flow flow = Flows.flowOf(HGW, server, hacker, threads, hosts, orders);
                first = flow.incomePerSecond() > first.incomePerSecond() ? flow : first;
            }
            earning += first.incomePerSecond() > 0 ? 1 : 0;

            assertThat(Flows.roughFlow(HGW, server, hacker, hosts, orders))
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }
        assertThat(earning).isGreaterThan(15);
    }

    @Test
    void aStreamIsOutgrownByATenthMoreLevelOrATenthMoreOrLessRam() {
        assertThat(Flows.isOutgrown(11, 100, 10, 100)).isFalse();
        assertThat(Flows.isOutgrown(12, 100, 10, 100)).isTrue();
        assertThat(Flows.isOutgrown(10, 11, 10, 10)).isFalse();
        assertThat(Flows.isOutgrown(10, 11.1, 10, 10)).isTrue();
        assertThat(Flows.isOutgrown(10, 9, 10, 10)).isFalse();
        assertThat(Flows.isOutgrown(10, 8.9, 10, 10)).isTrue();
    }

    @Test
    void aSizeOfOneHasNoSmallerOneNextToIt() {
        assertThat(Sizes.near(HGW, phantasy(), HACKER, 1)).containsExactly(2.0);
        assertThat(Sizes.near(HGW, phantasy(), HACKER, 2)).containsExactly(1.0, 3.0);
    }

    private static Flow flowOf(int threads) {
        return Flows.flowOf(HGW, phantasy(), HACKER, threads, HOSTS, ORDERS);
    }

    private static Flow next(double threads) {
        return Flows.nextFlow(HGW, phantasy(), HACKER, threads, HOSTS, ORDERS);
    }

    private static Server phantasy() {
        Server server = MID.find("phantasy").orElseThrow().server();
        return server.withState(true, server.ramUsed(), server.minDifficulty(), server.moneyMax());
    }
}
