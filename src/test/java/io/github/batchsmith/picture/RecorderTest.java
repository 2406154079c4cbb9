package io.github.batchsmith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.picture.Recording.Excerpt;
import io.github.batchsmith.picture.Recording.TargetSeries;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private static final World WORLD = WorldFiles.builtIn("early");

    @Test
    void addsUpToWhatWasSimulated() {
        Recorder recorder = new Recorder(WORLD);
        List<String> lines = new ArrayList<>();
        SimulationResult result = Simulator.simulate(
                Presets.named("periodic").spec(),
                WORLD,
                SimulationOptions.of(Duration.ofMinutes(20), 1),
                recorder.and(new LandingLines(lines::add)));

        Recording recording = recorder.recording(result.elapsedMillis());

        assertThat(last(recording.moneyMade())).isCloseTo(result.moneyMade(), within(1e-6 * result.moneyMade()));
        assertThat(sum(recording.hacks()) + sum(recording.grows()) + sum(recording.weakens()))
                .isEqualTo(result.operations());
        assertThat(lines).hasSize(result.operations() + 1);
        assertThat(last(recording.ceilingPerSecond()))
                .isCloseTo(result.ceilingPerSecond(), within(0.01 * result.ceilingPerSecond()));
        assertThat(last(recording.level())).isEqualTo(result.level());
        double mostGb = 0;
        for (int i = 0; i < recording.hacks().size(); i++) {
            int column = i;
            mostGb = Math.max(
                    mostGb,
                    recording.hosts().stream()
                            .mapToDouble(each -> each.usedGb().get(column))
                            .sum());
        }
        assertThat(mostGb).isCloseTo(result.mostRamGb(), within(0.02 * result.mostRamGb()));
        assertThat(recording.hosts())
                .allSatisfy(each -> assertThat(Collections.max(each.usedGb())).isLessThanOrEqualTo(each.maxRamGb()));
    }

    @Test
    void keepsSumsAndExtremesOfAMillionLandingsInFewColumns() {
        Recorder recorder = new Recorder(WORLD);
        for (int i = 0; i < 1_000_000; i++) {
            double money = i == 654_321 ? 7 : i == 123_456 ? 1e9 : 1000 + i % 10;
            recorder.landed(landing(i % 3 == 0 ? Op.HACK : i % 3 == 1 ? Op.GROW : Op.WEAKEN, 5.0 * i, money), i);
        }

        Recording recording = recorder.recording(5_000_000);

        assertThat(recording.landings()).isEqualTo(1_000_000);
        assertThat(recording.hacks()).hasSizeBetween(TimeColumns.MOST / 2, TimeColumns.MOST);
        assertThat(sum(recording.hacks())).isEqualTo(333_334);
        assertThat(sum(recording.weakens())).isEqualTo(333_333);
        assertThat(last(recording.moneyMade())).isEqualTo(3_333_340);
        TargetSeries target = recording.targets().get(0);
        assertThat(Collections.min(target.moneyLow())).isEqualTo(7);
        assertThat(target.moneyLow().get((int) (5 * 654_321 / recording.stepMillis())))
                .isEqualTo(7);
        assertThat(target.moneyHigh().get((int) (5 * 123_456 / recording.stepMillis())))
                .isEqualTo(1e9);
        assertThat(recording.excerpts()).hasSizeBetween(8, 17);
        Excerpt latest = last(recording.excerpts());
        assertThat(last(latest.landMillis())).isEqualTo(4_999_995);
        assertThat(last(latest.batches())).isEqualTo(333_334);
    }

    @Test
    void keepsEveryLandingOfAShortTime() {
        Recorder recorder = new Recorder(WORLD);
        for (int i = 0; i < 1000; i++) {
            recorder.landed(landing(Op.GROW, i, i), 0);
        }

        assertThat(recorder.recording(1000).excerpts().stream()
                        .flatMap(each -> each.landMillis().stream())
                        .toList())
                .hasSize(1000)
                .isSorted();
    }

    @Test
    void countsHowLateLandingsCame() {
        Recorder recorder = new Recorder(WORLD);
        List.of(0.0, 7.0, 0.0).forEach(recorder::late);

        var lags = recorder.recording(100).lags();

        assertThat(lags.measured()).isEqualTo(3);
        assertThat(lags.worstMillis()).isEqualTo(7);
        assertThat(lags.bins().stream().map(each -> each.count())).containsExactly(2L, 0L, 0L, 0L, 1L);
    }

    private static Landing landing(Op op, double atMillis, double money) {
        return new Landing(atMillis, op, "n00dles", 1, op == Op.HACK ? 10 : 0, money, 1);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(each -> each).sum();
    }

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
