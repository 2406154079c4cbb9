package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.plan.Threads;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.sim.SimulationOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The RAM that the scripts of a bundle may take: a controller 6.5 GB, workers what plans reckon with. */
final class RamBudget {
    private static final double CONTROLLER_GB = SimulationOptions.MOST_CONTROLLER_RAM_GB;

    private RamBudget() {}

    /** The scripts that take more than they may. */
    static List<Finding> breaches(ScriptBundle bundle, List<RamReport> reports) {
        return reports.stream()
                .flatMap(report -> breach(bundle, report).stream())
                .toList();
    }

    private static Optional<Finding> breach(ScriptBundle bundle, RamReport report) {
        double mostGb = mostGb(bundle, report.file());
        if (report.totalGb() <= mostGb) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                "ram-over-budget",
                report.file(),
                String.format(Locale.ROOT, "takes %.2f GB, may take %.2f GB", report.totalGb(), mostGb),
                "choose fewer features; batchsmith ram shows the lines that cost"));
    }

    private static double mostGb(ScriptBundle bundle, String file) {
        return file.equals(bundle.main())
                ? CONTROLLER_GB
                : Arrays.stream(Op.values())
                        .filter(op -> file.endsWith("/" + op.functionName() + ".js"))
                        .mapToDouble(Threads::workerRamGb)
                        .findFirst()
                        .orElse(CONTROLLER_GB);
    }
}
