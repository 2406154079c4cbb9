package io.github.batchsmith.tune;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.only;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TunerTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final BatcherSpec BASE = Presets.named("jit").spec();

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "early", "mid", "late", "benchmark"})
    void findsNothingWorseThanThePresets(String worldName) {
        World world = WorldFiles.builtIn(worldName);
        Tuning tuning = Tuner.tune(BASE, world, HOUR, 1);

        double jit =
                Simulator.simulate(BASE, world, SimulationOptions.of(HOUR, 1)).moneyMade();
        assertThat(tuning.best().result().moneyMade()).isGreaterThanOrEqualTo(jit * 0.99);
    }

    @Test
    void comparesEveryTargetThatCanBeHacked() {
        Tuning tuning = Tuner.tune(BASE, WorldFiles.builtIn("mid"), HOUR, 1);

        assertThat(tuning.outlooks())
                .hasSizeGreaterThan(10)
                .allSatisfy(each ->
                        assertThat(each.estimatedPerSecond()).isPositive().isLessThan(each.ceilingPerSecond()));
    }

    @Test
    void keepsOnTheFrontWhatNothingBeats() {
        Tuning tuning = Tuner.tune(BASE, WorldFiles.builtIn("mid"), HOUR, 1);

        assertThat(tuning.front())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(tuning.trials()).noneMatch(other -> other.dominates(each)));
        assertThat(tuning.trials())
                .filteredOn(each -> !tuning.front().contains(each))
                .allSatisfy(each -> assertThat(tuning.front()).anyMatch(other -> other.dominates(each)));
    }

    @Test
    void trialsShowWhatTheirSpecEarns() {
        World world = WorldFiles.builtIn("mid");
        Trial best = Tuner.tune(BASE, world, HOUR, 7).best();

        assertThat(Simulator.simulate(best.spec(), world, SimulationOptions.of(HOUR, 7))
                        .moneyMade())
                .isCloseTo(best.result().moneyMade(), within(0.0));
    }

    @Test
    void prefersTargetsThatAreSoonPreparedWhereTimeIsShort() {
        World world = WorldFiles.builtIn("late");
        Outlook soon =
                Tuner.tune(BASE, world, Duration.ofMinutes(15), 1).outlooks().get(0);
        Outlook inTheLongRun =
                Tuner.tune(BASE, world, Duration.ofHours(8), 1).outlooks().get(0);

        assertThat(soon.waitMillis()).isLessThan(inTheLongRun.waitMillis());
        assertThat(soon.ceilingPerSecond()).isLessThan(inTheLongRun.ceilingPerSecond());
    }

    @Test
    void proposesNothingThatKeepsMoreThanTenThousandScriptsAlive() {
        Tuning tuning = Tuner.tune(BASE, WorldFiles.builtIn("late"), HOUR, 1);

        assertThat(tuning.trials())
                .allSatisfy(each -> assertThat(each.result().mostWorkers()).isLessThanOrEqualTo(10_000));
        assertThat(tuning.best().spec().schedule()).isInstanceOf(Schedule.Fleet.class);
    }

    @Test
    void triesAFleetBesides() {
        Tuning tuning = Tuner.tune(BASE, WorldFiles.builtIn("early"), HOUR, 1);

        assertThat(tuning.trials()).extracting(each -> each.choice().schedule()).contains("fleet", "jit", "shotgun");
    }

    @Test
    void settlesWhatASpecLeavesOpenAndNothingElse() {
        BatcherSpec open = Batcher.named("open")
                .schedule(optimal())
                .batch(HGW)
                .targets(only("n00dles"))
                .take(fraction(0.1))
                .build();

        BatcherSpec settled = Tuner.settle(open, WorldFiles.builtIn("early"));

        assertThat(settled.schedule().isOpen()).isFalse();
        assertThat(settled)
                .isEqualTo(Batcher.named("open")
                        .schedule(jit().launchSlack(millis(500)))
                        .batch(HGW)
                        .targets(only("n00dles"))
                        .take(fraction(0.1))
                        .build());
    }

    @Test
    void settlesAGapForTheScheduleGiven() {
        BatcherSpec open = Batcher.named("open")
                .schedule(periodic().landingGap(optimal()))
                .batch(optimal())
                .targets(optimal())
                .build();

        BatcherSpec settled = Tuner.settle(open, WorldFiles.builtIn("early"));

        assertThat(settled)
                .isEqualTo(Batcher.named("open")
                        .schedule(periodic())
                        .batch(optimal())
                        .targets(optimal())
                        .build());
    }

    @Test
    void refusesATimeInWhichNothingLands() {
        World world = WorldFiles.builtIn("late");
        assertThatThrownBy(() -> Tuner.tune(BASE, world, Duration.ofSeconds(1), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none would land within the time");
    }
}
