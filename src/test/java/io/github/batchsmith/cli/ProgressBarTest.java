package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

final class ProgressBarTest {
    private final AtomicLong nanos = new AtomicLong();
    private final StringWriter err = new StringWriter();

    @Test
    void showsNothingInTheFirstSecond() {
        try (ProgressBar bar = bar(true)) {
            nanos.set(999_999_999L);
            bar.at("simulating", 0.5);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsStepAndPercentAfterASecond() {
        try (ProgressBar bar = bar(true)) {
            nanos.set(1_000_000_000L);
            bar.at("simulating", 0.5);

            assertThat(err.toString()).endsWith("[###############...............] 50% simulating");
        }
    }

    @Test
    void drawsTenTimesASecondAtMost() {
        try (ProgressBar bar = bar(true)) {
            for (long now = 1_000_000_000L; now < 2_000_000_000L; now += 1_000_000L) {
                nanos.set(now);
                bar.at("simulating", 0.5);
            }
        }

        assertThat(err.toString().split("simulating", -1)).hasSize(11);
    }

    @Test
    void takesItselfAway() {
        try (ProgressBar bar = bar(true)) {
            nanos.set(1_000_000_000L);
            bar.at("simulating", 1);
        }

        assertThat(err.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void showsNothingWithoutTerminal() {
        try (ProgressBar bar = bar(false)) {
            nanos.set(5_000_000_000L);
            bar.at("simulating", 0.5);
        }

        assertThat(err.toString()).isEmpty();
    }

    private ProgressBar bar(boolean live) {
        PrintWriter out = new PrintWriter(new StringWriter());
        return new ProgressBar(new Console(out, new PrintWriter(err), Ansi.OFF, live, nanos::get));
    }
}
