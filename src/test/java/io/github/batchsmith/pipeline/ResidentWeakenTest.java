package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.HWGW;
import static io.github.batchsmith.dsl.Dsl.INT;
import static io.github.batchsmith.dsl.Dsl.field;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.onControllerPid;
import static io.github.batchsmith.dsl.Dsl.oneShot;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.recalculate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.WorkersBuilder;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Weakens that stay when they have landed, and wait for their next order. */
class ResidentWeakenTest {
    private static final World MID = PreparedWorlds.of(WorldFiles.builtIn("mid"));
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(HGW, predict(), 1, GameVersion.V3, ""),
                Arguments.of(HWGW, recalculate(), 2, GameVersion.V2, "jitter=5ms,pause=300ms/1m"),
                Arguments.of(optimal(), predict(), 3, GameVersion.V3, "slow-launch=50ms,level-ups=3/1m"),
                Arguments.of(HGW, predict(), 4, GameVersion.V3, "kill=5/20s"),
                Arguments.of(HGW, predict(), 5, GameVersion.V2, "money-taken=30%/1m,security-raised=2/1m"),
                Arguments.of(HGW, predict(), 6, GameVersion.V3, "ram-lost=64GB/1m,refuse=1%"),
                Arguments.of(HGW, recalculate(), 7, GameVersion.V3, "background=1s"));
    }

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void landAsPredicted(Batch batch, LevelUpPolicy policy, long seed, GameVersion version, String chaos) {
        VerifyOptions options = new VerifyOptions("mid", MID, Duration.ofMinutes(5), seed, version, "joesguns");

        Verification run = PIPELINE.verify(
                batcher(oneShot().residentWeaken(), batch, policy).build(),
                chaos.isEmpty() ? options : options.with(Chaos.parse(chaos)),
                Progress.NONE);

        assertThat(run.broken()).isEmpty();
        assertThat(run.divergence()).isEmpty();
        assertThat(run.generated().controllerRamGb()).isLessThanOrEqualTo(6.5);
        assertThat(run.shown().landings()).hasSizeGreaterThan(1000);
    }

    @Test
    void areStartedOnceForManyWeakens() {
        RunResult oneShots = run(batcher(oneShot()).build(), "");
        RunResult residents = run(batcher(oneShot().residentWeaken()).build(), "");

        assertThat(residents.landings().size()).isCloseTo(oneShots.landings().size(), within(30));
        assertThat(oneShots.startedProcesses() - residents.startedProcesses())
                .isGreaterThan(residents.landings().size() / 4);
    }

    @Test
    void leaveWhenTheirControllerEnds() {
        RunResult run = run(
                batcher(oneShot().residentWeaken()).build(),
                "ns.kill(pid); await ns.sleep(60000); ns.tprint(ns.ps(\"home\").length + \" left at home\");");

        assertThat(run.errors()).isEmpty();
        assertThat(run.terminal()).last().asString().endsWith("1 left at home");
    }

    @Test
    void reportWithTheIdAloneToo() {
        BatcherSpec spec = batcher(oneShot().temporary().residentWeaken())
                .ports(onControllerPid().message("landed", field("id", INT)))
                .build();
        VerifyOptions options = new VerifyOptions("mid", MID, Duration.ofMinutes(3), 1, GameVersion.V3, "joesguns");

        Verification run = PIPELINE.verify(spec, options, Progress.NONE);

        assertThat(run.broken()).isEmpty();
        assertThat(run.divergence()).isEmpty();
    }

    private static Batcher batcher(WorkersBuilder workers) {
        return batcher(workers, HGW, predict());
    }

    private static Batcher batcher(WorkersBuilder workers, Batch batch, LevelUpPolicy policy) {
        return Batcher.named("staying")
                .schedule(jit().launchSlack(millis(500)))
                .batch(batch)
                .onLevelUp(policy)
                .workers(workers);
    }

    /** Runs the batcher for four minutes; something happens after three. */
    private static RunResult run(BatcherSpec spec, String event) {
        Map<String, String> files = new HashMap<>(new Renderer()
                .render(spec, RenderOptions.forVersion(MID.version()))
                .files());
        files.put("start.js", """
                export async function main(ns) {
                  const pid = ns.run("staying/controller.js", 1, "joesguns");
                  await ns.sleep(180000);
                  %s
                }
                """.formatted(event));
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(
                            new ScriptBundle("start.js", files), MID, new CountedRam(analyser, MID.version(), MID))
                    .duration(Duration.ofMinutes(event.isEmpty() ? 3 : 4))
                    .build());
        }
    }
}
