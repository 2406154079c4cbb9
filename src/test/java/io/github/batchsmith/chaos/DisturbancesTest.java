package io.github.batchsmith.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DisturbancesTest {
    @Test
    void nothingIsLateInACalmRun() {
        Disturbances calm = new Disturbances(FaultPlan.CALM);

        assertThat(calm.arePunctual()).isTrue();
        assertThat(calm.firingMillis(17)).isEqualTo(17);
        assertThat(calm.refuses(17, 0)).isFalse();
    }

    @Test
    void jitterIsSpreadEvenlyUpToItsAmount() {
        Disturbances late = of("jitter=20ms");

        List<Double> delays = IntStream.range(0, 10_000)
                .mapToObj(due -> late.firingMillis(due) - due)
                .toList();

        assertThat(delays).contains(0.0, 20.0).allMatch(each -> each >= 0 && each <= 20);
        assertThat(delays.stream().mapToDouble(each -> each).average().orElse(0))
                .isBetween(9.5, 10.5);
    }

    @Test
    void whatIsDueInAPauseFiresAtItsEnd() {
        Disturbances late = of("pause=500ms@10s");

        assertThat(List.of(9_999.0, 10_000.0, 10_250.0, 10_500.0).stream().map(late::firingMillis))
                .containsExactly(9_999.0, 10_500.0, 10_500.0, 10_500.0);
    }

    @Test
    void pausesThatOverlapAreOne() {
        Disturbances late = of("pause=2s@10s,pause=500ms@11s,pause=1s@11900ms");

        assertThat(late.firingMillis(10_001)).isEqualTo(12_900);
        assertThat(late.firingMillis(12_901)).isEqualTo(12_901);
    }

    @Test
    void aTabInTheBackgroundFiresOnceASecond() {
        Disturbances late = of("background=1s@10s+5s");

        assertThat(List.of(9_001.0, 10_000.0, 10_001.0, 15_001.0).stream().map(late::firingMillis))
                .containsExactly(9_001.0, 10_000.0, 11_000.0, 15_001.0);
    }

    @Test
    void refusesAsOftenAsItIsTold() {
        Disturbances grudging = of("refuse=10%");

        assertThat(IntStream.range(0, 10_000)
                        .filter(each -> grudging.refuses(each, 0))
                        .count())
                .isBetween(900L, 1100L);
    }

    @Test
    void whatIsDrawnForATimeStaysWhenTheSpanIsCut() {
        Disturbances whole = of("jitter=20ms");
        Disturbances cut = of("jitter=20ms@30s+10s");

        assertThat(cut.firingMillis(33_333)).isEqualTo(whole.firingMillis(33_333));
        assertThat(cut.firingMillis(29_999)).isEqualTo(29_999);
    }

    private static Disturbances of(String switches) {
        return new Disturbances(Chaos.parse(switches).plan(7, Duration.ofMinutes(1)));
    }
}
