package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.pipeline.VerificationSummary.Figures;
import io.github.batchsmith.sim.ControllerResult;
import io.github.batchsmith.sim.SimulationResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of controllers that were verified in one world.
 *
 * @param durationMillis game time in ms
 * @param firstDifference the first landing that differs, with both timelines around it; empty where none does
 * @param certificates what those are sure to bear that have their targets for themselves
 * @param kept whether the run showed what was predicted
 * @param broken promises that were not kept
 */
public record TogetherSummary(
        String world,
        String game,
        double durationMillis,
        long seed,
        List<Share> controllers,
        Figures predicted,
        Figures shown,
        List<Divergence> firstDifference,
        List<Certified> certificates,
        boolean kept,
        List<Finding> broken) {
    /**
     * One of the controllers.
     *
     * @param shownMoney dollars that it took in the mock game; empty where the landings differ from those predicted
     */
    public record Share(ControllerResult predicted, List<Double> shownMoney) {}

    /** The figures of a verification. */
    public static TogetherSummary of(TogetherVerification verified, List<Certified> certificates) {
        VerifyOptions options = verified.options();
        List<Share> shares = new ArrayList<>();
        for (ControllerResult each : verified.predicted().controllers()) {
            List<Double> money =
                    verified.shownMoney(shares.size()).stream().boxed().toList();
            shares.add(new Share(each, money));
        }
        SimulationResult whole = verified.predicted().whole();
        return new TogetherSummary(
                options.worldName(),
                options.version().digit(),
                options.duration().toMillis(),
                options.seed(),
                shares,
                VerificationSummary.predicted(whole),
                VerificationSummary.shown(verified.shown()),
                verified.firstDifference(),
                certificates,
                verified.isKept(),
                verified.broken());
    }
}
