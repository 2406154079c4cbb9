package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralFormatTest {
    @Test
    void nFormatFollowsItsPatterns() {
        assertThat(Play.of("""
                        for (const [n, format] of [[1234567, "$0.000a"], [-1234567, "$0.00a"], [999999, "0.0a"], [950, "0a"],
                          [1e15, "0.0a"], [1234567.891, "0,0.00"], [1234567.891, "$0,0"], [0.256, "0.0%"], [1.5, "0.[000]"],
                          [2, "0[.]00"], [1536, "0.0 ib"], [2.5e9, "0.00b"], [7, "000"], [0, "$0.00"], [12e6, "$0.0 a"],
                          [Infinity, "0.0a"]])
                          ns.tprint(ns.nFormat(n, format));
                        """).lines())
                .containsExactly(
                        ("$1.235m|-$1.23m|1.0m|950|1000.0t|1,234,567.89|$1,234,568|25.6%|1.5|2|1.5 KiB|2.50GB|007|$0.00|"
                                        + "$12.0 m|Infinity")
                                .split("\\|"));
    }
}
