package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same faults in the simulation and in the mock game have the same effects, to the landing. */
final class LagModelTest {
    private static final World WORLD = WorldFiles.builtIn("benchmark");
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    static Stream<Arguments> everyPresetWithEveryFault() {
        return Stream.of("proto", "shotgun-hgw", "periodic", "jit", "fleet")
                .flatMap(preset -> Stream.of(
                                "jitter=5ms,pause=200ms/20s,kill=2/10s,level-ups=2/20s,money-taken=20%/30s,slow-launch=3ms",
                                "background=1s,refuse=2%,security-raised=3/20s,ram-lost=999GB/20s,ram-added=64GB/20s",
                                "slow-launch=50ms,jitter=20ms,pause=500ms/20s")
                        .map(chaos -> Arguments.of(preset, chaos)));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("everyPresetWithEveryFault")
    void agreesToTheLanding(String preset, String chaos) {
        VerifyOptions options = new VerifyOptions(
                        "benchmark",
                        WORLD,
                        Duration.ofSeconds(60),
                        1,
                        WORLD.version(),
                        preset.equals("fleet") ? "" : "n00dles")
                .with(Chaos.parse(chaos));

        Verification verification = PIPELINE.verify(Presets.named(preset).spec(), options, Progress.NONE);

        assertThat(times(verification.predicted().landings()))
                .as("times at which operations land")
                .isEqualTo(times(verification.shown().landings()));
        assertThat(verification.broken())
                .as(verification
                                .divergence()
                                .map(each -> DivergenceText.of(preset, each))
                                .orElse("") + " "
                        + verification.predicted().landings().size() + " landings")
                .isEmpty();
    }

    private static List<Double> times(List<Landing> landings) {
        return landings.stream().map(Landing::atMillis).toList();
    }
}
