package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import io.github.batchsmith.testing.Seeds;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ceiling holds for whatever is simulated, and the losses are what is missing of it. */
final class LossesTest {
    private static final List<String> WORLDS = List.of("fresh", "early", "mid", "late", "benchmark");

    static Stream<Arguments> everyPresetInEveryWorld() {
        return Presets.all().stream()
                .flatMap(preset -> WORLDS.stream().map(world -> Arguments.of(preset.name(), world)));
    }

    static LongStream seeds() {
        return Seeds.first(100);
    }

    @ParameterizedTest
    @MethodSource("everyPresetInEveryWorld")
    void areWhatIsMissingOfTheCeiling(String preset, String world) {
        assertAddUpWhereItRuns(Presets.named(preset).spec(), world, Duration.ofMinutes(30), 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWhatIsMissingOfTheCeilingForRandomSpecs(long seed) {
        String world = WORLDS.get((int) (seed % WORLDS.size()));
        Duration duration = Duration.ofSeconds(20 + seed * seed % 1200);
        assertAddUpWhereItRuns(RandomSpecs.sound(seed), world, duration, seed);
    }

    @Test
    void tellWhatShotgunsAndStreamsDoNot() {
        Losses shotgun = simulate(Presets.named("shotgun").spec(), "late", Duration.ofHours(1), 1)
                .losses();
        Losses jit = simulate(Presets.named("jit").spec(), "late", Duration.ofHours(1), 1)
                .losses();

        assertThat(shotgun.desync() + jit.padding()).isLessThan(shotgun.padding() / 10);
    }

    private static void assertAddUpWhereItRuns(BatcherSpec spec, String world, Duration duration, long seed) {
        try {
            assertAddUp(simulate(spec, world, duration, seed));
        } catch (InvalidInputException cannotRun) {
            assertThat(cannotRun.findings()).extracting("code").containsAnyOf("no-target", "no-ram-for-batch");
        }
    }

    private static void assertAddUp(SimulationResult result) {
        double ceiling = result.ceilingPerSecond() * result.elapsedMillis() / 1000;
        Losses losses = result.losses();

        assertThat(result.moneyMade()).isLessThanOrEqualTo(ceiling);
        assertThat(losses.total() + result.moneyMade()).isCloseTo(ceiling, within(ceiling * 1e-12));
        assertThat(List.of(
                        losses.levelDrift(),
                        losses.prep(),
                        losses.idleRam(),
                        losses.packing(),
                        losses.padding(),
                        losses.unfinished(),
                        losses.integerThreads(),
                        losses.greed(),
                        losses.failedHacks()))
                .allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(ceiling * -1e-9));
    }

    private static SimulationResult simulate(BatcherSpec spec, String worldName, Duration duration, long seed) {
        World world = WorldFiles.builtIn(worldName);
        return Simulator.simulate(spec, world, SimulationOptions.of(duration, seed));
    }
}
