package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Situations;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final double[] LEADS_MILLIS = {400, 100};

    @Test
    void anOperationHasOneJobMoreUnderWayThanPeriodsBeginInItsLead() {
        assertThat(Periods.atOnce(new double[] {100, 350}, 100)).containsExactly(2, 5);
        assertThat(Periods.atOnce(LEADS_MILLIS, 1000)).containsExactly(2, 2);
    }

    @Test
    void theLongestLeadFillsFirst() {
        assertThat(Periods.filledMillis(LEADS_MILLIS, 0)).containsExactly(0, 0);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 250)).containsExactly(250, 0);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 350)).containsExactly(350, 50);
        assertThat(Periods.filledMillis(LEADS_MILLIS, 9000)).containsExactly(400, 100);
        assertThat(Periods.filledMillis(new double[] {100, 400}, 350)).containsExactly(50, 350);
    }

    @Test
    void aStreamHasAsManySeatsAsJobsUnderWayAndKeepsToItsGap() {
        Recipe recipe = new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, true, false);
        List<Host> hosts = List.of(new Host("home", 262144, 4), new Host("pserv-0", 65536, 1));
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        int earning = 0;
        for (long seed = 1; seed <= 20; seed++) {
            Situations situations = new Situations(seed);
            Hacker hacker = situations.hacker();
            Server server = situations.preparedTarget(hacker);
            Flow flow = Flows.flowOf(recipe, server, hacker, 1, hosts, orders);
            if (flow.incomePerSecond() > 0) {
                earning++;
                double[] leads = Streams.leadMillis(recipe, server, hacker, recipe.gapMillis());
                List<Need> needs = Batches.batchNeeds(recipe, server, hacker, 1);
                int[][] threads = Threads.threadTable(needs, recipe, server, hacker, hosts);
                double[][] seats = Periods.seats(recipe, leads, flow.periodMillis(), threads, hosts, orders);
                double[] jobs = Periods.atOnce(leads, flow.periodMillis());

                assertThat(flow.gapMillis()).as("seed %d", seed).isEqualTo(Math.floor(flow.periodMillis() / 3));
                for (int row = 0; row < jobs.length; row++) {
                    assertThat(seats[row][0] + seats[row][1])
                            .as("seed %d", seed)
                            .isEqualTo(jobs[row]);
                }
            }
        }
        assertThat(earning).isGreaterThan(10);
    }

    @Test
    void aStreamHasSeatsForItsJobsAlsoWhereHacksEarnNothing() {
        World world = WorldFiles.builtIn("mid");
        Hacker hacker = new Hacker(
                world.player(),
                BitNodes.load().hacking(8, 1),
                world.player().skills().hacking());
        Server found = world.find("phantasy").orElseThrow().server();
        Server server = found.withState(true, 0, found.minDifficulty(), found.moneyMax());
        Recipe recipe = new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);
        List<Host> hosts = List.of(new Host("home", 256, 1), new Host("a", 29, 1), new Host("b", 29, 1));

        Flow flow = Flows.flowOf(recipe, server, hacker, 10, hosts, Packing.hostOrders(recipe, hosts));

        assertThat(flow.incomePerSecond()).isZero();
        double[] leads = Streams.leadMillis(recipe, server, hacker, recipe.gapMillis());
        int[][] threads =
                Threads.threadTable(Batches.batchNeeds(recipe, server, hacker, 10), recipe, server, hacker, hosts);
        double[][] seats =
                Periods.seats(recipe, leads, flow.periodMillis(), threads, hosts, Packing.hostOrders(recipe, hosts));
        double[] jobs = Periods.atOnce(leads, flow.periodMillis());
        for (int row = 0; row < jobs.length; row++) {
            assertThat(seats[row][0] + seats[row][1] + seats[row][2]).isEqualTo(jobs[row]);
        }
    }
}
