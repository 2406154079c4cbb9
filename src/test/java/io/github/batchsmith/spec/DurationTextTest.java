package io.github.batchsmith.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "5ms, PT0.005S",
        "1.5s, PT1.5S",
        "2m, PT2M",
        "1h, PT1H",
        "0ms, PT0S",
        "0.000001ms, PT0.000000001S",
        "-5ms, PT-0.005S",
        "90s, PT90S",
        "0.5h, PT30M"
    })
    void readsANumberAndItsUnit(String text, Duration expected) {
        assertThat(DurationText.parse(text).duration()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.005S, 5ms",
        "PT1.5S, 1500ms",
        "PT90S, 90s",
        "PT120S, 2m",
        "PT60M, 1h",
        "PT0S, 0ms",
        "PT0.0025S, 2.5ms",
        "PT-1S, -1s",
        "PT0.000000001S, 0.000001ms"
    })
    void writesTheLargestUnitWithoutAFraction(Duration duration, String expected) {
        assertThat(new DurationText(duration)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "ms", "5 ms", "5d", "1e3ms", "+5ms", ".5s", "5.s", "--5ms", "5ms "})
    void rejectsOtherTexts(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be a number and a unit (ms, s, m, h) such as 5ms or 1.5s, was \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001ms", "99999999999999999999h", "-99999999999999999999s"})
    void rejectsWhatNoDurationCanBe(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be whole nanoseconds and less than 2^63 seconds, was \"" + text + "\"");
    }

    @Test
    void readsBackTheLongestDurations() {
        for (Duration extreme : new Duration[] {
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MIN_VALUE, 1)
        }) {
            assertThat(DurationText.parse(new DurationText(extreme).toString()).duration())
                    .isEqualTo(extreme);
        }
    }
}
