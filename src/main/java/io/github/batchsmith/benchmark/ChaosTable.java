package io.github.batchsmith.benchmark;

import io.github.batchsmith.report.Units;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What chaos costs as a Markdown table, a row for each race; each figure is the worst of all seeds. */
public final class ChaosTable {
    private ChaosTable() {}

    /** The table, each line ended with a newline. */
    public static String of(List<Passage> passages) {
        return Stream.concat(
                        Stream.of(
                                "| world | target | batcher | lagging: of the calm income | hacks in a row off track |"
                                        + " desyncs told | background: of the calm income | hacks in a row off track |"
                                        + " desyncs told | scripts |",
                                "|---|---|---|--:|--:|--:|--:|--:|--:|--:|"),
                        byRace(passages).stream().map(ChaosTable::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether a race lagging keeps to what is promised: 90 % of the calm income, no desync longer than two batches. */
    public static boolean isKept(List<Passage> passages) {
        return byRace(passages).stream()
                .allMatch(race -> leastPart(race, Weather.LAGGING) >= 0.9
                        && in(race, Weather.LAGGING).allMatch(each -> each.offTrack() <= 2)
                        && in(race, Weather.BACKGROUND).allMatch(each -> each.desyncs() == 0));
    }

    private static Collection<List<Passage>> byRace(List<Passage> passages) {
        Map<Race, List<Passage>> races = passages.stream()
                .collect(Collectors.groupingBy(Passage::race, LinkedHashMap::new, Collectors.toList()));
        return races.values();
    }

    private static String row(List<Passage> passages) {
        Race race = passages.get(0).race();
        return Stream.concat(
                        Stream.of(
                                race.world(),
                                race.target().isEmpty() ? "its own choice" : race.target(),
                                race.preset()),
                        Stream.concat(
                                Stream.of(Weather.LAGGING, Weather.BACKGROUND)
                                        .flatMap(weather -> Stream.of(
                                                Units.percent(leastPart(passages, weather)),
                                                Units.count(in(passages, weather)
                                                        .mapToInt(Passage::offTrack)
                                                        .max()
                                                        .orElse(0)),
                                                Units.count(in(passages, weather)
                                                        .mapToInt(Passage::desyncs)
                                                        .max()
                                                        .orElse(0)))),
                                Stream.of(Units.count(passages.stream()
                                        .mapToInt(Passage::mostScripts)
                                        .max()
                                        .orElse(0)))))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The least part of what the same seed made in calm weather. */
    private static double leastPart(List<Passage> passages, Weather weather) {
        Map<Long, Double> calm =
                in(passages, Weather.CALM).collect(Collectors.toMap(Passage::seed, Passage::moneyMade));
        return in(passages, weather)
                .mapToDouble(each -> each.moneyMade() / calm.getOrDefault(each.seed(), 0.0))
                .min()
                .orElse(0);
    }

    private static Stream<Passage> in(List<Passage> passages, Weather weather) {
        return passages.stream().filter(each -> each.weather() == weather);
    }
}
