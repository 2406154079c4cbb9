package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.sim.Losses;
import io.github.batchsmith.sim.SimulationResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a verification, without its landings and scripts.
 *
 * @param durationMillis game time in ms
 * @param ramGb RAM of each script in GB by its path
 * @param losses where the difference between ceiling and predicted income went, in dollars
 * @param firstDifference the first landing that differs, with both timelines around it; empty where none does
 * @param kept whether the run showed what was predicted
 * @param broken promises that were not kept
 */
public record VerificationSummary(
        String batcher,
        String world,
        String game,
        double durationMillis,
        long seed,
        Map<String, Double> ramGb,
        String target,
        Figures predicted,
        Figures shown,
        double ceilingPerSecond,
        Losses losses,
        List<Divergence> firstDifference,
        boolean kept,
        List<Finding> broken) {
    /** What was predicted or shown: dollars, batches that landed, desyncs, level at the end, operations that landed. */
    public record Figures(double moneyMade, double moneyPerSecond, int batches, int desyncs, int level, int landings) {}

    /** The figures of a verification. */
    public static VerificationSummary of(Verification verification) {
        VerifyOptions options = verification.options();
        Map<String, Double> ramGb = new TreeMap<>();
        for (RamReport report : verification.generated().ram()) {
            ramGb.put(report.file(), report.totalGb());
        }
        return new VerificationSummary(
                verification.generated().name(),
                options.worldName(),
                options.version().digit(),
                options.duration().toMillis(),
                options.seed(),
                ramGb,
                verification.predicted().target(),
                predicted(verification.predicted()),
                shown(verification.shown()),
                verification.predicted().ceilingPerSecond(),
                verification.predicted().losses(),
                verification.firstDifference(),
                verification.isKept(),
                verification.broken());
    }

    static Figures predicted(SimulationResult result) {
        return new Figures(
                result.moneyMade(),
                result.moneyPerSecond(),
                result.batches(),
                result.desyncs(),
                result.level(),
                result.landings().size());
    }

    static Figures shown(Shown shown) {
        return new Figures(
                shown.moneyMade(),
                shown.moneyPerSecond(),
                shown.batches(),
                shown.desyncs(),
                shown.level(),
                shown.landings().size());
    }
}
