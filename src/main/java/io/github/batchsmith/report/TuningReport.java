package io.github.batchsmith.report;

import io.github.batchsmith.tune.Choice;
import io.github.batchsmith.tune.Outlook;
import io.github.batchsmith.tune.Trial;
import io.github.batchsmith.tune.Tuning;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What was found for a world, in figures.
 *
 * @param world name or file of the world
 * @param durationMillis game time in ms over which income counts
 * @param targets every target, the one first that promises most, before anything was simulated
 * @param trials what was simulated, the highest income first
 */
public record TuningReport(
        String world, double durationMillis, long seed, List<Outlook> targets, List<TrialFigures> trials) {
    /** Targets that the text shows. */
    private static final int TARGETS_SHOWN = 8;

    public TuningReport {
        targets = List.copyOf(targets);
        trials = List.copyOf(trials);
    }

    /**
     * The figures of a trial.
     *
     * @param mostRamGb RAM in GB that workers took at most at once
     * @param mostWorkers workers alive at once at most
     * @param onFront whether no other trial beats it in income, RAM, workers and gap at once
     */
    public record TrialFigures(
            Choice choice,
            double moneyMade,
            double moneyPerSecond,
            double ceilingPerSecond,
            double mostRamGb,
            int mostWorkers,
            int desyncs,
            boolean onFront) {}

    /** The figures of what was found. */
    public static TuningReport of(String world, Duration duration, long seed, Tuning tuning) {
        return new TuningReport(
                world,
                duration.toMillis(),
                seed,
                tuning.outlooks(),
                tuning.trials().stream()
                        .map(each -> figures(each, tuning.front().contains(each)))
                        .toList());
    }

    private static TrialFigures figures(Trial trial, boolean onFront) {
        var result = trial.result();
        return new TrialFigures(
                trial.choice(),
                result.moneyMade(),
                result.moneyPerSecond(),
                result.ceilingPerSecond(),
                result.mostRamGb(),
                result.mostWorkers(),
                result.desyncs(),
                onFront);
    }

    /** Two tables: the targets by what they promise, and what was simulated. */
    public String text() {
        return targetTable() + rest() + "\nsimulated for " + Units.duration(Duration.ofMillis((long) durationMillis))
                + ", seed " + seed + "; * no other earns more with less RAM, fewer scripts and a wider gap\n\n"
                + trialTable();
    }

    /** What the best trial earned and where, in a sentence. */
    public String summary() {
        return "The batcher that was found for " + world + ": "
                + Units.moneyRate(trials.get(0).moneyPerSecond()) + " over "
                + Units.duration(Duration.ofMillis((long) durationMillis)) + ".";
    }

    private String targetTable() {
        TextTable table = TextTable.of(
                TextTable.left("target"),
                TextTable.right("ceiling"),
                TextTable.right("first batch"),
                TextTable.left("schedule"),
                TextTable.left("word"),
                TextTable.right("fraction"),
                TextTable.right("estimate"));
        targets.stream()
                .limit(TARGETS_SHOWN)
                .forEach(each -> table.row(
                        each.target(),
                        Units.moneyRate(each.ceilingPerSecond()),
                        Units.duration(Duration.ofSeconds((long) (each.waitMillis() / 1000))),
                        each.choice().schedule(),
                        each.choice().word(),
                        fraction(each.choice()),
                        Units.moneyRate(each.estimatedPerSecond())));
        return table.text();
    }

    private String rest() {
        int more = targets.size() - TARGETS_SHOWN;
        return more > 0 ? "and " + more + " more that promise less\n" : "";
    }

    private String trialTable() {
        TextTable table = TextTable.of(
                TextTable.left(""),
                TextTable.left("target"),
                TextTable.left("schedule"),
                TextTable.left("word"),
                TextTable.right("fraction"),
                TextTable.right("gap"),
                TextTable.right("income"),
                TextTable.right("of ceiling"),
                TextTable.right("RAM"),
                TextTable.right("scripts"));
        trials.forEach(each -> table.row(
                each.onFront() ? "*" : "",
                each.choice().target().isEmpty() ? "its choice" : each.choice().target(),
                each.choice().schedule(),
                each.choice().word(),
                fraction(each.choice()),
                String.format(Locale.ROOT, "%.0fms", each.choice().gapMillis()),
                Units.moneyRate(each.moneyPerSecond()),
                Units.percent(each.moneyPerSecond() / each.ceilingPerSecond()),
                Units.ram(each.mostRamGb()),
                Units.count(each.mostWorkers())));
        return table.text();
    }

    private static String fraction(Choice choice) {
        return choice.fraction() > 0 ? Units.percent(choice.fraction()) : "optimal";
    }
}
