package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.sim.ScheduleChoice;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.Optional;

/**
 * What was predicted of a batcher, what its scripts did in the mock game, and whether the two agree.
 *
 * @param spec what was simulated and rendered
 * @param options in which world, for how long, from which seed
 * @param firstDifference the first landing at which the run parts from what was predicted; empty where none does
 * @param broken promises that were not kept; empty if the run showed what was predicted
 */
public record Verification(
        BatcherSpec spec,
        VerifyOptions options,
        Generated generated,
        SimulationResult predicted,
        Shown shown,
        List<Divergence> firstDifference,
        List<Finding> broken) {
    public Verification {
        firstDifference = List.copyOf(firstDifference);
        broken = List.copyOf(broken);
    }

    /** The first landing at which the run parts from what was predicted, if there is one. */
    public Optional<Divergence> divergence() {
        return firstDifference.stream().findFirst();
    }

    /** The schedule that was predicted, and what it was chosen from. */
    public ScheduleChoice choice() {
        return ScheduleChoice.of(spec, options.world(), options.simulation(generated.controllerRamGb()));
    }

    /** Predicts once more, and tells what happens. */
    public void replay(SimulationListener listener) {
        Simulator.simulate(spec, options.world(), options.simulation(generated.controllerRamGb()), listener);
    }

    /** Whether the run showed what was predicted. */
    public boolean isKept() {
        return broken.isEmpty();
    }
}
