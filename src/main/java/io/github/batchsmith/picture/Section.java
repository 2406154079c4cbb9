package io.github.batchsmith.picture;

import io.github.batchsmith.picture.Recording.Lags;
import io.github.batchsmith.report.LossShare;
import io.github.batchsmith.report.RunReport;
import io.github.batchsmith.report.SimulationReport;
import io.github.batchsmith.report.Units;
import io.github.batchsmith.sim.ControllerResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One batcher on a {@link ReportPage}.
 *
 * @param caption what was played, where and for how long
 * @param facts the figures that matter most
 * @param losses where the rest of the ceiling went; empty where there is no ceiling
 * @param shownIncomePerSecond smooth income in the mock game, to be held against a prediction; empty where there is none
 * @param certificate what is guaranteed of the schedule; empty where that was not looked into
 */
public record Section(
        String name,
        String caption,
        List<Fact> facts,
        List<Bar> losses,
        Recording recording,
        List<Double> shownIncomePerSecond,
        List<Fact> certificate) {
    public Section {
        facts = List.copyOf(facts);
        losses = List.copyOf(losses);
        shownIncomePerSecond = List.copyOf(shownIncomePerSecond);
        certificate = List.copyOf(certificate);
    }

    /** A figure as text. */
    public record Fact(String name, String value) {}

    /**
     * A row of a bar chart.
     *
     * @param percent length of the bar, 0 to 100
     */
    public record Bar(String name, double percent, String value, String meaning) {}

    /** A simulation. */
    public static Section of(SimulationReport report, Recording recording) {
        return new Section(
                report.batcher(),
                caption(report.world(), recording, report.seed()),
                facts(report),
                losses(report),
                recording,
                List.of(),
                List.of());
    }

    /** One of several controllers in a simulation. */
    public static Section of(ControllerResult result, String world, long seed, Recording recording) {
        double seconds = recording.elapsedMillis() / 1000;
        List<Fact> facts = List.of(
                new Fact("target", result.target()),
                new Fact("money", Units.money(result.moneyMade())),
                new Fact("income", Units.moneyRate(seconds > 0 ? result.moneyMade() / seconds : 0)),
                new Fact("batches", Units.count(result.batches())),
                new Fact("desyncs", Units.count(result.desyncs())),
                new Fact("workers at once", Units.count(result.mostWorkers())),
                new Fact("RAM at most", Units.ram(result.mostRamGb())));
        return new Section(
                result.batcher(), caption(world, recording, seed), facts, List.of(), recording, List.of(), List.of());
    }

    /** A run of any script. */
    public static Section of(RunReport report, Recording recording) {
        List<Fact> facts = List.of(
                new Fact("hacks took", Units.money(report.hackMoney())),
                new Fact("money", Units.money(report.money())),
                new Fact("landings", Units.count(report.hacks() + report.grows() + report.weakens())),
                new Fact("scripts at once", Units.count(report.peakProcesses())),
                new Fact("level", Units.count(report.level())));
        return new Section(
                report.main(),
                caption(report.world(), recording, report.seed()),
                facts,
                List.of(),
                recording,
                List.of(),
                List.of());
    }

    /** The same with more facts in front, and with the smooth income that the mock game showed. */
    public Section shown(List<Fact> verdict, Recording shown) {
        List<Fact> all = new ArrayList<>(verdict);
        all.addAll(facts);
        return new Section(name, caption, all, losses, recording, shown.smoothIncomePerSecond(), certificate);
    }

    /** The same with what is guaranteed of the schedule. */
    public Section certified(List<Fact> guarantees) {
        return new Section(name, caption, facts, losses, recording, shownIncomePerSecond, guarantees);
    }

    /** How late operations landed, as bars. */
    public List<Bar> lags() {
        Lags lags = recording.lags();
        return lags.bins().stream()
                .map(each -> new Bar(
                        range(each.fromMillis(), each.toMillis()),
                        100.0 * each.count() / lags.measured(),
                        Units.count(each.count()),
                        ""))
                .toList();
    }

    /** What the bars of {@link #lags} are about. */
    public String lagCaption() {
        Lags lags = recording.lags();
        return lags.measured() == 0
                ? "Time between the landing and the moment planned for it."
                : String.format(
                        Locale.ROOT,
                        "Time between the landing and the moment planned for it: %.3g ms in the mean, %.3g ms at worst.",
                        lags.meanMillis(),
                        lags.worstMillis());
    }

    private static String caption(String world, Recording recording, long seed) {
        return "in " + world + " for " + Units.duration(Duration.ofMillis((long) recording.elapsedMillis())) + ", seed "
                + seed;
    }

    private static List<Fact> facts(SimulationReport report) {
        double ceiling = report.ceilingPerSecond();
        return List.of(
                new Fact("target", report.target()),
                new Fact("money", Units.money(report.moneyMade())),
                new Fact("income", Units.moneyRate(report.moneyPerSecond())),
                new Fact("of the ceiling", ceiling > 0 ? Units.percent(report.moneyPerSecond() / ceiling) : "none"),
                new Fact("batches", Units.count(report.batches())),
                new Fact("desyncs", Units.count(report.desyncs())),
                new Fact("workers at once", Units.count(report.mostWorkers())),
                new Fact("RAM at most", Units.ram(report.mostRamGb())),
                new Fact("level", Units.count(report.level())));
    }

    private static List<Bar> losses(SimulationReport report) {
        List<LossShare> losses = LossShare.of(report.losses(), report.moneyMade());
        double ceiling = report.losses().total() + report.moneyMade();
        List<Bar> bars = new ArrayList<>();
        if (!losses.isEmpty()) {
            bars.add(bar("earned", report.moneyMade(), report.moneyMade() / ceiling, "what the hacks took"));
        }
        losses.forEach(each -> bars.add(bar(each.cause(), each.dollars(), each.share(), each.meaning())));
        return bars;
    }

    private static Bar bar(String name, double dollars, double share, String meaning) {
        return new Bar(
                name,
                Math.max(0, Math.min(100, 100 * share)),
                Units.percent(share) + "  " + Units.money(dollars),
                meaning);
    }

    private static String range(double fromMillis, double toMillis) {
        if (fromMillis < 0 && toMillis > 0) {
            return "on time";
        }
        if (fromMillis < 0) {
            return toMillis > -0.01
                    ? "early by less than 1ms"
                    : String.format(Locale.ROOT, "early by %.0fms or more", -toMillis);
        }
        return toMillis > 1e11
                ? String.format(Locale.ROOT, "%.0fs or more", fromMillis / 1000)
                : String.format(Locale.ROOT, "%.0f to %.0fms", Math.floor(fromMillis), toMillis);
    }
}
