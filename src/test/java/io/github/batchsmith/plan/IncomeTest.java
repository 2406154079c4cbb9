package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.SkillFormulas;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeTest {
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 20, 0, 0, 100, false, false, false);
    private static final Recipe HWGW =
            new Recipe(List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN), 20, 0, 0, 100, false, false, false);
    private static final int LIMIT = 300;
    private static final List<Host> POOL = Collections.nCopies(8, new Host("pserv", 2048, 1));

    static LongStream seeds() {
        return Seeds.first(40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOtherNumberOfHackThreadsEarnsMore(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = List.of(new Host("a", 256, 1), new Host("b", 64 * (1 + seed % 7), 2));

        int best = Income.optimalHackThreads(HGW, server, hacker, hosts, LIMIT);

        double bestIncome = Income.estimatedIncome(HGW, server, hacker, best, hosts, LIMIT);
        assertThat(mostByTryingAll(server, hacker, hosts, 512 / 1.7))
                .as("against %d threads", best)
                .isLessThanOrEqualTo(1.02 * bestIncome); // numbers are left out as if fewer threads never packed worse
        int rough = Income.roughHackThreads(HGW, server, hacker, hosts, LIMIT);
        assertThat(Income.estimatedIncome(HGW, server, hacker, rough, hosts, LIMIT))
                .isBetween(0.8 * bestIncome, bestIncome);
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 9000, 16384})
    void noNumberBetweenTheStepsEarnsMoreWhereThereAreTooManyToTryEach(int ramGb) {
        World mid = WorldFiles.builtIn("mid");
        Server server = mid.find("phantasy").orElseThrow().server();
        Hacker beginner = new Hacker(mid.player(), BitNodes.load().hacking(mid), server.requiredHackingSkill());
        List<Host> hosts = List.of(new Host("a", ramGb, 1));
        assertThat(Income.mostHackThreads(server, beginner)).isGreaterThan(2 * Threads.MOST_TRIED);

        int best = Income.optimalHackThreads(HGW, server, beginner, hosts, LIMIT);

        assertThat(mostByTryingAll(server, beginner, hosts, ramGb / 1.7))
                .as("against %d threads", best)
                .isLessThanOrEqualTo(1.01 * Income.estimatedIncome(HGW, server, beginner, best, hosts, LIMIT));
    }

    @Test
    void blastsSizedForTheLevelWhenTheLastBatchLandsMakeMoreOnTheWayUp() {
        World benchmark = WorldFiles.builtIn("benchmark");
        Server server = benchmark.find("rho-construction").orElseThrow().server();
        double ahead = 0;
        double now = 0;
        for (int level = 850; level < 900; level += 2) {
            double exp = SkillFormulas.calculateExp(level, 1);
            Hacker hacker = new Hacker(
                    benchmark.player().withHackingExp(exp), BitNodes.load().hacking(benchmark), level);
            ahead += blastIncome(server, hacker, Income.optimalHackThreadsAhead(HGW, server, hacker, POOL, LIMIT));
            now += blastIncome(server, hacker, Income.optimalHackThreads(HGW, server, hacker, POOL, LIMIT));
        }

        assertThat(ahead).isGreaterThan(now);
    }

    /** Dollars a second of a blast as it is really packed. */
    private static double blastIncome(Server server, Hacker hacker, int threads) {
        List<Job> jobs =
                Batches.packBatchesAhead(HGW, server, hacker, threads, POOL, Packing.freeRamGb(POOL), List.of(), LIMIT);
        double hackThreads = jobs.stream()
                .filter(each -> each.op() == Op.HACK)
                .mapToInt(Job::threads)
                .sum();
        double millis = Hacking.weakenTime(server, server.minDifficulty(), hacker) + jobs.size() * HGW.gapMillis();
        return hackThreads * Hacking.hackPercent(server, server.minDifficulty(), hacker) / millis;
    }

    private static double mostByTryingAll(Server server, Hacker hacker, List<Host> hosts, double mostThreads) {
        return IntStream.rangeClosed(1, (int) Math.min(mostThreads, Income.mostHackThreads(server, hacker)))
                .mapToDouble(threads -> Income.estimatedIncome(HGW, server, hacker, threads, hosts, LIMIT))
                .max()
                .orElse(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestTargetEarnsMostInAnHour(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        List<Host> hosts = List.of(new Host("a", 1024, 1), new Host("b", 256, 4));
        List<Server> servers = Stream.generate(() -> situations.spoilt(situations.preparedTarget(hacker)))
                .limit(5)
                .toList();
        double[] blasts = servers.stream()
                .mapToDouble(each -> blastIncome(each, hacker, hosts))
                .toArray();
        double[] streams = servers.stream()
                .mapToDouble(each -> streamIncome(each, hacker, hosts))
                .toArray();

        int byIncome = Income.bestByIncome(List.of(HGW), servers, hacker, hosts, LIMIT);
        int byFlow = Flows.bestByFlow(List.of(HGW), servers, hacker, hosts);

        assertThat(byIncome < 0 ? 0 : blasts[byIncome])
                .isEqualTo(
                        IntStream.range(0, 5).mapToDouble(i -> blasts[i]).max().orElseThrow());
        assertThat(byFlow < 0 ? 0 : streams[byFlow])
                .isEqualTo(
                        IntStream.range(0, 5).mapToDouble(i -> streams[i]).max().orElseThrow());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestRecipeIsTheFirstOfThoseThatEarnMost(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = List.of(new Host("a", 1024, 1));

        double hgw = blastIncome(HGW, server, hacker, hosts);
        double hwgw = blastIncome(HWGW, server, hacker, hosts);

        assertThat(Income.bestRecipeByIncome(List.of(HWGW, HGW, HGW), server, hacker, hosts, LIMIT))
                .isEqualTo(hgw > hwgw ? 1 : 0);
        assertThat(Income.bestRecipeByIncome(List.of(HGW, HGW, HWGW), server, hacker, hosts, LIMIT))
                .isEqualTo(hwgw > hgw ? 2 : 0);
        assertThat(Flows.bestRecipeByFlow(List.of(HGW, HGW), server, hacker, hosts))
                .isZero();
    }

    @Test
    void aTargetNeedsMoneyRootAndNoMoreThanTheLevel() {
        Server server = new Situations(1).preparedTarget(new Situations(1).hacker());
        int level = server.requiredHackingSkill();

        assertThat(Income.isTarget(server, level)).isTrue();
        assertThat(Income.isTarget(server, level - 1)).isFalse();
        assertThat(Income.isTarget(server.withState(false, 0, server.minDifficulty(), 1), level))
                .isFalse();
    }

    @Test
    void theHighestScoreIsTheFirstOfThoseAboveZero() {
        assertThat(Income.highest(new double[] {1, 3, 3, 2})).isEqualTo(1);
        assertThat(Income.highest(new double[] {0, -1, Double.NaN})).isEqualTo(-1);
        assertThat(Income.highest(new double[0])).isEqualTo(-1);
    }

    private static double blastIncome(Server server, Hacker hacker, List<Host> hosts) {
        return blastIncome(HGW, server, hacker, hosts) * Income.earningShare(server, hacker, hosts);
    }

    private static double blastIncome(Recipe recipe, Server server, Hacker hacker, List<Host> hosts) {
        int threads = Income.roughHackThreads(recipe, server, hacker, hosts, LIMIT);
        return Income.estimatedIncome(recipe, server, hacker, threads, hosts, LIMIT);
    }

    private static double streamIncome(Server server, Hacker hacker, List<Host> hosts) {
        Flow flow = Flows.roughFlow(HGW, server, hacker, hosts, Packing.hostOrders(HGW, hosts));
        return flow.incomePerSecond() * Income.earningShare(server, hacker, hosts);
    }
}
