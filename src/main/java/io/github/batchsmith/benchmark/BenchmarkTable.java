package io.github.batchsmith.benchmark;

import io.github.batchsmith.report.Units;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finishes as a Markdown table, a row for each race and horizon; each figure is the median over the seeds. */
public final class BenchmarkTable {
    private BenchmarkTable() {}

    /** The table, each line ended with a newline. */
    public static String of(List<Finish> finishes) {
        return Stream.concat(
                        Stream.of(
                                "| world | target | batcher | time | money made | a minute | in the last ten minutes"
                                        + " | in the ten before | level | scripts | agrees |",
                                "|---|---|---|--:|--:|--:|--:|--:|--:|--:|---|"),
                        byRace(finishes).stream()
                                .flatMap(race ->
                                        race.get(0).race().horizons().stream().map(horizon -> row(race, horizon))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Collection<List<Finish>> byRace(List<Finish> finishes) {
        Map<Race, List<Finish>> races =
                finishes.stream().collect(Collectors.groupingBy(Finish::race, LinkedHashMap::new, Collectors.toList()));
        return races.values();
    }

    private static String row(List<Finish> finishes, Duration horizon) {
        Race race = finishes.get(0).race();
        boolean whole = horizon.equals(race.duration());
        return Stream.of(
                        race.world(),
                        race.target().isEmpty() ? "its own choice" : race.target(),
                        race.preset(),
                        Units.duration(horizon),
                        money(finishes, each -> each.moneyMade(horizon)),
                        money(finishes, each -> each.moneyMade(horizon) / horizon.toMinutes()),
                        money(finishes, each -> each.lastTenMinutes(horizon)),
                        money(finishes, each -> each.tenMinutesBefore(horizon)),
                        whole ? Units.count((long) median(finishes, Finish::level)) : "",
                        whole ? Units.count(mostScripts(finishes)) : "",
                        finishes.stream().allMatch(Finish::kept) ? "yes" : "no")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static long mostScripts(List<Finish> finishes) {
        return finishes.stream().mapToInt(Finish::mostScripts).max().orElse(0);
    }

    /** The median, and where the seeds differ visibly the least and the most. */
    private static String money(List<Finish> finishes, ToDoubleFunction<Finish> figure) {
        String least = Units.money(finishes.stream().mapToDouble(figure).min().orElse(0));
        String most = Units.money(finishes.stream().mapToDouble(figure).max().orElse(0));
        String median = Units.money(median(finishes, figure));
        return least.equals(most) ? median : median + " (" + least + " to " + most + ")";
    }

    private static double median(List<Finish> finishes, ToDoubleFunction<Finish> figure) {
        double[] sorted = finishes.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
