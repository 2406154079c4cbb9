package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatorTest {
    private static final Duration HOUR = Duration.ofHours(1);

    static Stream<Arguments> everyRun() {
        return Stream.of("early", "mid", "late", "benchmark")
                .flatMap(world -> Stream.of(Specs.SINGLE, Specs.PROTO, Specs.SHOTGUN)
                        .flatMap(schedule -> Stream.of(BatchWord.HWGW, BatchWord.HGW)
                                .map(word -> Arguments.of(world, schedule, word))));
    }

    @ParameterizedTest
    @MethodSource("everyRun")
    void neverEarnsMoreThanTheCeiling(String world, Schedule schedule, BatchWord word) {
        SimulationResult result = simulate(Specs.of(schedule, word), world, 1);
        assertThat(result.moneyPerSecond()).isLessThanOrEqualTo(result.ceilingPerSecond());
    }

    @ParameterizedTest
    @MethodSource("everyRun")
    void hacksOnlyAtMinimumSecurity(String world, Schedule schedule, BatchWord word) {
        SimulationResult result = simulate(Specs.of(schedule, word), world, 1);
        double minimum = WorldFiles.builtIn(world)
                .find(result.target())
                .orElseThrow()
                .server()
                .minDifficulty();
        List<Landing> landings = result.landings();
        for (int i = 1; i < landings.size(); i++) {
            if (landings.get(i).op() == Op.HACK) {
                assertThat(landings.get(i - 1).securityAfter())
                        .as("before landing %d", i)
                        .isLessThan(minimum + 1e-6);
            }
        }
        assertThat(result.desyncs()).isZero();
    }

    @Test
    void sameSeedGivesTheSameRun() {
        BatcherSpec spec = Specs.of(Specs.SHOTGUN, BatchWord.HGW);
        assertThat(simulate(spec, "mid", 7)).isEqualTo(simulate(spec, "mid", 7)).isNotEqualTo(simulate(spec, "mid", 8));
    }

    @Test
    void singleLandsOneBatchAndEnds() {
        SimulationResult result = simulate(Specs.of(Specs.SINGLE, BatchWord.HWGW), "mid", 1);
        assertThat(result.batches()).isOne();
        assertThat(result.elapsedMillis()).isLessThan((double) HOUR.toMillis());
    }

    @Test
    void refusesATargetThatCannotBeHacked() {
        BatcherSpec spec = Specs.of(Specs.PROTO, BatchWord.HWGW);
        World world = WorldFiles.builtIn("early");
        SimulationOptions options = new SimulationOptions(HOUR, 1, "ecorp", 6.5);
        assertThatThrownBy(() -> Simulator.simulate(spec, world, options))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ecorp cannot be hacked at level 8");
    }

    private static SimulationResult simulate(BatcherSpec spec, String world, long seed) {
        return Simulator.simulate(spec, WorldFiles.builtIn(world), SimulationOptions.of(HOUR, seed));
    }
}
