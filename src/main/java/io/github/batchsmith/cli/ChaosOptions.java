package io.github.batchsmith.cli;

import io.github.batchsmith.chaos.Chaos;
import java.time.Duration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What goes wrong on purpose during a run, and what is made of it. */
final class ChaosOptions {
    @Mixin
    private ChaosOption chaos = new ChaosOption();

    @Option(
            names = "--until-broken",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Try N seeds, from --seed on, until an invariant breaks that holds without the faults: landings in "
                            + "order, targets prepared, RAM freed, ports drained, no unhandled rejection, controller alive. "
                            + "Then shrink the faults to those that matter and print the command that replays them; exit code 4.")
    private int untilBroken;

    @Option(
            names = "--recovery",
            paramLabel = "D",
            defaultValue = "5m",
            description =
                    "How long a target may be off its prepared state, a port hold values, or a script idle, before "
                            + "that counts as broken; default ${DEFAULT-VALUE}.")
    private Duration recovery = Duration.ofMinutes(5);

    Chaos chaos() {
        return chaos.chaos();
    }

    boolean isCalm() {
        return chaos.isCalm();
    }

    int untilBroken() {
        return untilBroken;
    }

    Duration recovery() {
        return recovery;
    }
}
