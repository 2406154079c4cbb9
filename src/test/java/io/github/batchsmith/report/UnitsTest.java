package io.github.batchsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, $0.000",
        "999.9994, $999.999",
        "999.9996, $1.000k",
        "1234567, $1.235m",
        "-9.2e6, -$9.200m",
        "1.39e11, $139.000b",
        "1e40, $1.000e+40",
        "NaN, $NaN",
    })
    void writesMoneyAsTheGameDoes(double dollars, String text) {
        assertThat(Units.money(dollars)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0ms",
        "PT0.25S, 250ms",
        "PT1.5S, 1.5s",
        "PT1M, 1m",
        "PT1M30S, 1m 30s",
        "PT1H, 1h",
        "PT26H5M, 26h 5m",
    })
    void writesDurationByItsTwoLargestUnits(Duration span, String text) {
        assertThat(Units.duration(span)).isEqualTo(text);
    }

    @Test
    void writesRamPercentAndCounts() {
        assertThat(Units.ram(6.5)).isEqualTo("6.50GB");
        assertThat(Units.percent(0.1234)).isEqualTo("12.3%");
        assertThat(Units.count(1234567)).isEqualTo("1,234,567");
    }
}
