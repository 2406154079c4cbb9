package io.github.batchsmith.pipeline;

import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.report.TextTable;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Simulations of several batchers from several seeds, side by side on all cores, in memory for what is under way. */
public final class Simulations {
    private static final double PERCENT = 100;

    private Simulations() {}

    /**
     * What each sound batcher is predicted to do in the same conditions from each seed, batcher by batcher.
     *
     * @throws io.github.batchsmith.diagnostic.InvalidInputException if no server can be hacked, or the target cannot
     */
    public static List<SimulationReport> of(List<BatcherSpec> specs, List<Long> seeds, VerifyOptions options) {
        List<Run> runs = new ArrayList<>();
        specs.forEach(spec -> seeds.forEach(seed -> runs.add(new Run(spec, options.from(seed)))));
        return runs.parallelStream().map(Run::report).toList();
    }

    private record Run(BatcherSpec spec, VerifyOptions options) {
        SimulationReport report() {
            return SimulationReport.of(
                    spec.name(),
                    options.worldName(),
                    options.duration(),
                    options.seed(),
                    Simulator.simulate(spec, options.world(), options.simulation(), SimulationListener.NONE));
        }
    }

    /** A row for each simulation, each line ended with a newline. */
    public static String table(List<SimulationReport> reports) {
        TextTable table = TextTable.of(
                TextTable.left("batcher"),
                TextTable.right("seed"),
                TextTable.left("target"),
                TextTable.right("money"),
                TextTable.right("income"),
                TextTable.right("of ceiling"),
                TextTable.right("batches"),
                TextTable.right("desyncs"),
                TextTable.right("level"));
        reports.forEach(each -> table.row(
                each.batcher(),
                String.valueOf(each.seed()),
                each.target(),
                Units.money(each.moneyMade()),
                Units.moneyRate(each.moneyPerSecond()),
                ofCeiling(each),
                Units.count(each.batches()),
                Units.count(each.desyncs()),
                Units.count(each.level())));
        return table.text();
    }

    private static String ofCeiling(SimulationReport report) {
        return report.ceilingPerSecond() > 0
                ? String.format(Locale.ROOT, "%.1f%%", report.moneyPerSecond() / report.ceilingPerSecond() * PERCENT)
                : "-";
    }
}
