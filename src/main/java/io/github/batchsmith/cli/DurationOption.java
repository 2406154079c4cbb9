package io.github.batchsmith.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** {@code --for}: how long to play. */
final class DurationOption {
    @Option(
            names = "--for",
            paramLabel = "D",
            defaultValue = "1h",
            description = "Game time to play, such as 90s, 10m or 2h; default ${DEFAULT-VALUE}.")
    private Duration duration = Duration.ofHours(1);

    Duration value() {
        return duration;
    }
}
