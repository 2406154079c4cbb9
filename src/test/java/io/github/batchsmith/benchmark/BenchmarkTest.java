package io.github.batchsmith.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.pipeline.Progress;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BenchmarkTest {
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration TWENTY = Duration.ofMinutes(20);

    @Test
    void countsWhatTheScriptsEarnedInEachTenMinutes() {
        Race race = new Race("proto", "early", "n00dles", List.of(TEN, TWENTY));

        List<Finish> finishes = Benchmark.run(List.of(race), List.of(1L, 2L), Progress.NONE);

        assertThat(finishes).extracting(Finish::seed).containsExactly(1L, 2L);
        assertThat(finishes).allMatch(Finish::kept);
        Finish first = finishes.get(0);
        assertThat(first.moneyMade(TEN)).isPositive();
        assertThat(first.slices()).hasSize(2);
        assertThat(first.moneyMade(TWENTY) - first.moneyMade(TEN))
                .isEqualTo(first.slices().get(1));
    }

    @Test
    void comparesWholeBlastsWhereNothingIsMadeBetweenThem() {
        List<Landing> landings = IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(blast -> Stream.of(hack(blast * 270_000 - 5, 100), hack(blast * 270_000, 170)))
                .toList();
        Finish finish = new Finish(
                new Race("shotgun", "mid", "", List.of(Duration.ofMinutes(40))),
                1,
                List.of(540.0, 540.0, 540.0, 540.0),
                Blasts.of(landings, Duration.ofMinutes(40)),
                250,
                40,
                0,
                true);

        assertThat(finish.blasts().all()).hasSize(8);
        assertThat(finish.lastTenMinutes(Duration.ofMinutes(40))).isCloseTo(60, within(1e-9));
        assertThat(finish.tenMinutesBefore(Duration.ofMinutes(40))).isCloseTo(60, within(1e-9));
        assertThat(finish.tenMinutesBefore(Duration.ofMinutes(10))).isZero();
    }

    @Test
    void leavesABlastOutThatTheEndOfTheRunMayHaveCut() {
        List<Landing> landings = List.of(hack(100_000, 1), hack(599_500, 1));

        assertThat(Blasts.of(landings, TEN).all()).hasSize(1);
    }

    private static Landing hack(double atMillis, double dollars) {
        return new Landing(atMillis, Op.HACK, "n00dles", 1, dollars, 0, 1);
    }

    @Test
    void everyRaceIsOfAPresetAndCanBeNamed() {
        assertThat(Race.all())
                .allSatisfy(race -> assertThat(Presets.find(race.preset()))
                        .as(race.preset())
                        .isPresent());
    }

    @Test
    void showsTheMedianOfTheSeedsAndHowFarTheyLieApart() {
        Race race = new Race("jit", "mid", "", List.of(TEN, TWENTY));
        List<Finish> finishes = List.of(
                new Finish(race, 1, List.of(1e6, 2e6), Blasts.none(), 250, 40, 0, true),
                new Finish(race, 2, List.of(1e6, 5e6), Blasts.none(), 260, 50, 0, true),
                new Finish(race, 3, List.of(1e6, 3e6), Blasts.none(), 255, 45, 0, true));

        assertThat(BenchmarkTable.of(finishes).lines().skip(2))
                .containsExactly(
                        "| mid | its own choice | jit | 10m | $1.000m | $100.000k | $100.000k | $0.000 |  |  | yes |",
                        "| mid | its own choice | jit | 20m | $4.000m ($3.000m to $6.000m) | $200.000k ($150.000k to"
                                + " $300.000k) | $300.000k ($200.000k to $500.000k) | $100.000k | 255 | 50 | yes |");
    }

    @Test
    void writesOnlyBetweenItsMarks() {
        String text = "# Us\n<!-- table -->\nold\n<!-- end table -->\nThe end.\n";

        assertThat(MarkedSection.in("README.md", text, "table").with("new\n"))
                .isEqualTo("# Us\n<!-- table -->\nnew\n<!-- end table -->\nThe end.\n");
        assertThatThrownBy(() -> MarkedSection.in("README.md", text, "tables"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("README.md");
    }
}
