package io.github.batchsmith.cli;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.Severity;
import io.github.batchsmith.sim.Simulator;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --chaos}: what goes wrong on purpose. */
final class ChaosOption {
    @Option(
            names = "--chaos",
            paramLabel = "SWITCH[,SWITCH]...",
            defaultValue = "",
            description =
                    "What goes wrong on purpose, such as jitter=20ms,pause=500ms/1m; run --help lists all. The same seed "
                            + "brings the same faults at the same times.")
    private String switches = "";

    Chaos chaos() {
        return switches.isEmpty() ? Chaos.NONE : Chaos.parse(switches);
    }

    boolean isCalm() {
        return switches.isEmpty();
    }

    /** Warnings of what a simulation does not follow. */
    List<Finding> ignored() {
        return Simulator.ignoredOf(chaos()).stream()
                .map(each -> new Finding(
                        "chaos-not-simulated",
                        Severity.WARNING,
                        "--chaos " + each.switchName(),
                        "the simulator does not follow it: it has neither ports nor modules, and no page to reload",
                        "run shows what it does in the mock game"))
                .toList();
    }
}
