package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Recipe HGW = new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false);
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
            Flow same = Flows.flowOf(HGW, phantasy(), HACKER, threads, HOSTS, ORDERS);
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
        double lead = Flows.leadMillis(HGW, phantasy(), HACKER, 5)[2] - 2 * 5;

        Hacker ahead = Streams.hackerAtLanding(HGW, phantasy(), HACKER, 1);

        assertThat(ahead).isEqualTo(Streams.hackerLater(HACKER, 1, lead));
        assertThat(ahead.level()).isGreaterThan(HACKER.level());
        assertThat(Streams.hackerAtLanding(HGW, phantasy(), HACKER, 0).level()).isEqualTo(HACKER.level());
    }

    private static Flow next(int threads) {
        return Flows.nextFlow(HGW, phantasy(), HACKER, threads, HOSTS, ORDERS);
    }

    private static Server phantasy() {
        Server server = MID.find("phantasy").orElseThrow().server();
        return server.withState(true, server.ramUsed(), server.minDifficulty(), server.moneyMax());
    }
}
