package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.allServers;
import static io.github.batchsmith.dsl.Dsl.best;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.gb;
import static io.github.batchsmith.dsl.Dsl.guideRanking;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.only;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.predict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.recipe.Candidates;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import io.github.batchsmith.tune.Tuner;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A definition that leaves its schedule open: what is chosen in the game, by the tuner and by the simulator. */
final class OpenScheduleTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());
    private static final BatcherSpec OPEN = open().build();

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @CsvSource({"fresh, V2", "early, V3", "mid, V2", "benchmark, V3", "late, V3"})
    void isChosenInTheGameAsByTheTuner(String worldName, GameVersion version) {
        World world = WorldFiles.builtIn(worldName);
        Generated generated = PIPELINE.generate(OPEN, version);

        RunResult run = Testbed.run(RunRequest.of(generated.bundle(), world, PIPELINE.scriptRam(version, world))
                .seed(1)
                .duration(Duration.ofSeconds(1))
                .version(version)
                .build());

        String chosen = Tuner.settle(OPEN, world).schedule().word();
        assertThat(run.terminal()).anySatisfy(line -> assertThat(line).contains("plays " + chosen + ";"));
    }

    @ParameterizedTest
    @CsvSource({"fresh", "early", "mid", "benchmark", "late"})
    void whatIsChosenEarnsAboutAsMuchAsTheBest(String worldName) {
        World world = WorldFiles.builtIn(worldName);
        double most = Candidates.of(OPEN).stream()
                .mapToDouble(each -> earned(each, world))
                .max()
                .orElseThrow();

        assertThat(earned(OPEN, world)).isGreaterThanOrEqualTo(most * 0.98);
    }

    static Stream<Arguments> openSchedules() {
        return Stream.of(
                Arguments.of("its own choice", open().build()),
                Arguments.of("one target", open().targets(only("n00dles")).build()),
                Arguments.of(
                        "the guide's target",
                        open().targets(best().by(guideRanking())).build()),
                Arguments.of("a fraction", open().take(fraction(0.1)).build()),
                Arguments.of(
                        "RAM left free",
                        open().ram(allServers().reserve("home", gb(32))).build()),
                Arguments.of(
                        "an open gap",
                        Batcher.named("open")
                                .schedule(jit().landingGap(optimal()))
                                .batch(HGW)
                                .lagBudget(millis(90))
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openSchedules")
    void landsAsPredicted(String name, BatcherSpec spec) {
        World world = WorldFiles.builtIn("early");
        VerifyOptions options = new VerifyOptions("early", world, Duration.ofMinutes(4), 1, GameVersion.V3);

        Verification verification = PIPELINE.verify(spec, options, Progress.NONE);

        assertThat(verification.broken()).isEmpty();
        assertThat(verification.shown().landings()).isNotEmpty();
        assertThat(verification.generated().ram())
                .allSatisfy(each -> assertThat(each.totalGb()).as(each.file()).isLessThanOrEqualTo(6.5));
    }

    @Test
    void aTargetGivenAtTheStartIsKept() {
        World world = WorldFiles.builtIn("early");
        VerifyOptions options = new VerifyOptions("early", world, Duration.ofMinutes(6), 1, GameVersion.V3, "n00dles");

        Verification verification = PIPELINE.verify(OPEN, options, Progress.NONE);

        assertThat(verification.broken()).isEmpty();
        assertThat(verification.choice().spec().schedule().word()).isNotEqualTo("fleet");
        assertThat(verification.shown().landings())
                .allSatisfy(each -> assertThat(each.target()).isEqualTo("n00dles"));
    }

    private static double earned(BatcherSpec spec, World world) {
        return Simulator.simulate(spec, world, SimulationOptions.of(Duration.ofHours(1), 1), SimulationListener.NONE)
                .moneyMade();
    }

    private static Batcher open() {
        return Batcher.named("open").schedule(optimal()).batch(optimal()).onLevelUp(predict());
    }
}
