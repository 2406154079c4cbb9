package io.github.batchsmith.report;

import io.github.batchsmith.sim.ControllerResult;
import io.github.batchsmith.sim.TogetherResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures of controllers that played in one world.
 *
 * @param together all of them
 * @param controllers each of them, in the order in which they were started
 */
public record TogetherReport(SimulationReport together, List<ControllerResult> controllers) {
    public TogetherReport {
        controllers = List.copyOf(controllers);
    }

    /** The figures of a result. */
    public static TogetherReport of(String world, Duration duration, long seed, TogetherResult result) {
        String names =
                result.controllers().stream().map(ControllerResult::batcher).collect(Collectors.joining(" + "));
        return new TogetherReport(
                SimulationReport.of(names, world, duration, seed, result.whole()), result.controllers());
    }

    /** A row for each controller, and the figures of all together, each line ended with a newline. */
    public String text() {
        TextTable table = TextTable.of(
                TextTable.left("controller"),
                TextTable.left("target"),
                TextTable.right("money"),
                TextTable.right("income"),
                TextTable.right("batches"),
                TextTable.right("desyncs"),
                TextTable.right("workers"),
                TextTable.right("RAM"),
                TextTable.left("note"));
        controllers.forEach(each -> table.row(
                each.batcher(),
                each.target(),
                Units.money(each.moneyMade()),
                Units.moneyRate(perSecond(each)),
                Units.count(each.batches()),
                Units.count(each.desyncs()),
                Units.count(each.mostWorkers()),
                Units.ram(each.mostRamGb()),
                note(each)));
        return table.text() + "\n" + together.text();
    }

    private double perSecond(ControllerResult each) {
        return together.elapsedMillis() > 0 ? each.moneyMade() * 1000 / together.elapsedMillis() : 0;
    }

    private String note(ControllerResult each) {
        if (each.elapsedMillis() >= together.durationMillis()) {
            return "";
        }
        String when = "ended after " + Units.duration(Duration.ofMillis((long) each.elapsedMillis()));
        return each.ended().isEmpty() ? when : when + ": " + each.ended();
    }
}
