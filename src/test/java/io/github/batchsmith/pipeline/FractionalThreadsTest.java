package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.gb;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.oneShot;
import static io.github.batchsmith.dsl.Dsl.onlyServers;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.predict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.SchedulePart;
import io.github.batchsmith.dsl.WorkersBuilder;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hacks that use a part of their last thread. */
class FractionalThreadsTest {
    private static final World MID = PreparedWorlds.of(WorldFiles.builtIn("mid"));
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(jit(), HGW, 1, ""),
                Arguments.of(jit(), optimal(), 2, "jitter=5ms,pause=300ms/1m,level-ups=2/1m"),
                Arguments.of(jit(), HGW, 3, "slow-launch=50ms,kill=1/1m"),
                Arguments.of(periodic(), HGW, 4, "money-taken=30%/2m"),
                Arguments.of(fleet(jit()), HGW, 5, ""),
                Arguments.of(fleet(jit()), HGW, 6, "jitter=5ms,kill=1/1m,level-ups=2/1m"));
    }

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void landAsPredicted(SchedulePart schedule, Batch batch, long seed, String chaos) {
        VerifyOptions options = new VerifyOptions("mid", MID, Duration.ofMinutes(6), seed, GameVersion.V3, "joesguns");

        Verification run = PIPELINE.verify(
                spec(schedule, batch, 64, oneShot().fractionalThreads()),
                chaos.isEmpty() ? options : options.with(Chaos.parse(chaos)),
                Progress.NONE);

        assertThat(run.broken()).isEmpty();
        assertThat(run.divergence()).isEmpty();
        assertThat(run.shown().landings())
                .filteredOn(each -> each.op() == Op.HACK)
                .isNotEmpty()
                .anyMatch(each -> each.threads() > Math.floor(each.threads()));
    }

    @Test
    void earnMoreWhereThreadsAreFew() {
        double whole = money(spec(jit(), HGW, 32, oneShot()));
        double parts = money(spec(jit(), HGW, 32, oneShot().fractionalThreads()));

        assertThat(parts).isGreaterThan(1.05 * whole);
    }

    private static double money(BatcherSpec spec) {
        return Simulator.simulate(spec, MID, new SimulationOptions(Duration.ofHours(1), 1, "joesguns", 6.5))
                .moneyMade();
    }

    private static BatcherSpec spec(SchedulePart schedule, Batch batch, int usedGb, WorkersBuilder workers) {
        double reservedGb = MID.find("pserv-0").orElseThrow().server().maxRam() - usedGb;
        return Batcher.named("parts")
                .schedule(schedule)
                .batch(batch)
                .ram(onlyServers("pserv-0").reserve("pserv-0", gb(reservedGb)))
                .onLevelUp(predict())
                .workers(workers)
                .build();
    }
}
