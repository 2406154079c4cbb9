package io.github.batchsmith.tune;

import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.spec.BatcherSpec;

/** A spec that was simulated. */
public record Trial(BatcherSpec spec, Choice choice, SimulationResult result) {
    /** Whether it is at least as good as the other in income, RAM, scripts and gap, and better in one. */
    boolean dominates(Trial other) {
        boolean asGood = result.moneyMade() >= other.result.moneyMade()
                && result.mostRamGb() <= other.result.mostRamGb()
                && result.mostWorkers() <= other.result.mostWorkers()
                && choice.gapMillis() >= other.choice.gapMillis();
        boolean better = result.moneyMade() > other.result.moneyMade()
                || result.mostRamGb() < other.result.mostRamGb()
                || result.mostWorkers() < other.result.mostWorkers()
                || choice.gapMillis() > other.choice.gapMillis();
        return asGood && better;
    }
}
