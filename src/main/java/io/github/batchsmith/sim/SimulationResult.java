package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import java.util.List;

/**
 * What happened in a simulation.
 *
 * @param target server that was hacked
 * @param elapsedMillis game time in ms: the whole duration, or less where the batcher ended by itself
 * @param moneyMade dollars that the player gained
 * @param ceilingPerSecond dollars a second that no batcher can exceed on the target with this RAM and the highest level reached,
 *     luck included; see {@link io.github.batchsmith.plan.Ceiling}
 * @param losses where the difference between ceiling and income went
 * @param batches batches that landed
 * @param desyncs times the target was found off its prepared state after batches
 * @param mostWorkers workers alive at once at most
 * @param mostRamGb RAM in GB that workers took at most at once
 * @param level hacking level at the end
 * @param operations operations that landed
 * @param landings every operation in the order in which it landed; empty where they were told as they landed
 */
public record SimulationResult(
        String target,
        double elapsedMillis,
        double moneyMade,
        double ceilingPerSecond,
        Losses losses,
        int batches,
        int desyncs,
        int mostWorkers,
        double mostRamGb,
        int level,
        int operations,
        List<Landing> landings) {
    public SimulationResult {
        landings = List.copyOf(landings);
    }

    /** The same with the landings. */
    SimulationResult withLandings(List<Landing> all) {
        return new SimulationResult(
                target,
                elapsedMillis,
                moneyMade,
                ceilingPerSecond,
                losses,
                batches,
                desyncs,
                mostWorkers,
                mostRamGb,
                level,
                operations,
                all);
    }

    /** Dollars a second over the whole time. */
    public double moneyPerSecond() {
        return elapsedMillis > 0 ? moneyMade * 1000 / elapsedMillis : 0;
    }
}
