package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;
import java.util.List;

/**
 * What several controllers did in one world.
 *
 * @param whole all of them together
 * @param controllers each of them, in the order in which they were started
 */
public record TogetherResult(SimulationResult whole, List<ControllerResult> controllers) {
    public TogetherResult {
        controllers = List.copyOf(controllers);
    }

    /** The same with the landings. */
    public TogetherResult withLandings(List<Landing> all) {
        return new TogetherResult(whole.withLandings(all), controllers);
    }
}
