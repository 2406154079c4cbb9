package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunResultTest {
    private static final String WEAKEN_FOR_EVER = "while (true) await ns.weaken('joesguns');";

    @Test
    void listsLandingsInOrderWithTheirTimes() {
        RunResult result = Play.of("await ns.hack('n00dles'); await ns.grow('n00dles'); await ns.weaken('n00dles');")
                .run();

        assertThat(result.landings()).extracting(each -> each.op()).containsExactly(Op.HACK, Op.GROW, Op.WEAKEN);
        assertThat(result.landings().get(0).target()).isEqualTo("n00dles");
        assertThat(result.elapsedMillis()).isEqualTo(result.landings().get(2).atMillis());
    }

    @Test
    void endsWhenTheTimeHasPassed() {
        RunResult result = Play.of(WEAKEN_FOR_EVER).during(Duration.ofHours(2)).run();

        assertThat(result.elapsedMillis()).isEqualTo(7_200_000);
        assertThat(result.aliveProcesses()).isEqualTo(1);
        assertThat(result.ramUsedGb()).isEqualTo(1.75);
        assertThat(result.world().nowMillis()).isEqualTo(1_700_000_008_000.0 + 7_200_000);
    }

    @Test
    void countsTimeUntilTheLastScriptEndedAndNotUntilItsTimersFired() {
        RunResult result = Play.of("""
                        ns.asleep(5000);
                        setTimeout(() => {}, 7000);
                        ns.run("heir.js");
                        await ns.sleep(1000);
                        """)
                .with("heir.js", "export async function main(ns) { await ns.sleep(2000); }")
                .run();

        assertThat(result.elapsedMillis()).isEqualTo(2000);
        assertThat(result.world().nowMillis()).as("timers fire all the same").isEqualTo(1_700_000_008_000.0 + 7000);
    }

    @Test
    void givesAWorldThatLoadsAgainAndGoesOn() {
        World after = Play.of(WEAKEN_FOR_EVER).during(Duration.ofHours(2)).run().world();

        World loaded = WorldFiles.parse(WorldFiles.write(after), "saved");

        assertThat(loaded).isEqualTo(after);
        assertThat(Play.of("""
                        ns.tprint([ns.getServerSecurityLevel("joesguns") < 15, Date.now() > 1700007200000]);
                        ns.tprint(ns.getServerUsedRam("home"));
                        """).in(loaded).lines()).containsExactly("[true,true]", "1.75");
    }

    @Test
    void samplesTheGameAtRegularTimes() {
        RunRequest request = RunRequest.of(
                        new ScriptBundle(
                                "main.js",
                                Map.of("main.js", "export async function main(ns) {" + WEAKEN_FOR_EVER + "}")),
                        WorldFiles.builtIn("early"),
                        new CountedNames(GameVersion.V2))
                .duration(Duration.ofMinutes(10))
                .sampling(new Sampling(Duration.ofMinutes(5), "joesguns"))
                .build();
        List<Double> progress = new ArrayList<>();

        RunResult result = Testbed.run(request, (done, total) -> progress.add(done / total));

        assertThat(result.samples()).extracting(Sample::t).containsExactly(0.0, 300_000.0, 600_000.0);
        assertThat(result.samples()).extracting(Sample::scripts).containsOnly(1);
        assertThat(result.samples().get(0).targetSecurity()).isEqualTo(15);
        assertThat(result.samples().get(2).targetSecurity()).isLessThan(15);
        assertThat(result.samples().get(2).exp())
                .isGreaterThan(result.samples().get(0).exp());
        assertThat(progress).isSorted().endsWith(1.0);
    }

    @Test
    void refusesAMainScriptThatDoesNotFitOnHome() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> Play.of("ns.singularity.connect('home'); ns.getServer(); ns.getBitNodeMultipliers();")
                        .in(WorldFiles.builtIn("fresh"))
                        .run());

        assertThat(thrown.findings()).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("main.js");
            assertThat(each.message()).contains("8.0 GB");
        });
    }
}
