package io.github.batchsmith.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.pipeline.Progress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChaosTableTest {
    private static final Race RACE = new Race("jit", "mid", "", List.of(Duration.ofMinutes(30)));

    @Test
    void comparesEachSeedWithItsOwnCalmAndShowsTheWorst() {
        List<Passage> passages = List.of(
                new Passage(RACE, Weather.CALM, 1, 100, 0, 0, 40),
                new Passage(RACE, Weather.CALM, 2, 200, 0, 0, 41),
                new Passage(RACE, Weather.LAGGING, 1, 95, 1, 0, 42),
                new Passage(RACE, Weather.LAGGING, 2, 184, 2, 1, 43),
                new Passage(RACE, Weather.BACKGROUND, 1, 50, 7, 0, 44),
                new Passage(RACE, Weather.BACKGROUND, 2, 90, 3, 0, 39));

        assertThat(ChaosTable.of(passages).lines().skip(2))
                .containsExactly("| mid | its own choice | jit | 92.0% | 2 | 1 | 45.0% | 7 | 0 | 44 |");
        assertThat(ChaosTable.isKept(passages)).isTrue();
    }

    @Test
    void aTenthLessOrThreeBatchesOffTrackBreakThePromise() {
        Passage calm = new Passage(RACE, Weather.CALM, 1, 100, 0, 0, 40);

        assertThat(ChaosTable.isKept(List.of(calm, new Passage(RACE, Weather.LAGGING, 1, 89, 0, 0, 40))))
                .isFalse();
        assertThat(ChaosTable.isKept(List.of(calm, new Passage(RACE, Weather.LAGGING, 1, 100, 3, 0, 40))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proto", "fleet(shotgun)"})
    void playsABatcherInEveryWeather(String batcher) {
        Race race = new Race(batcher, "early", "n00dles", List.of(Duration.ofMinutes(10)));

        List<Passage> passages = ChaosBenchmark.run(List.of(race), List.of(1L), Progress.NONE);

        assertThat(passages).extracting(Passage::weather).containsExactly(Weather.values());
        assertThat(passages).allMatch(each -> each.moneyMade() > 0 && each.mostScripts() > 1);
        assertThat(ChaosTable.isKept(passages)).isTrue();
    }
}
