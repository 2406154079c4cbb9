package io.github.batchsmith.cli;

import io.github.batchsmith.testbed.state.TimerMode;
import picocli.CommandLine.Option;

/** {@code --timers}: how soon timers fire in the mock game. */
final class TimersOption {
    @Option(
            names = "--timers",
            paramLabel = "exact|browser",
            defaultValue = "exact",
            description =
                    "exact: timers fire after their delay, and a script that loops at one instant for ever is stopped; "
                            + "browser: timers nested five deep wait at least 4 ms, as in Chrome. Default ${DEFAULT-VALUE}.")
    private TimerMode mode = TimerMode.EXACT;

    TimerMode mode() {
        return mode;
    }
}
