package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.World;
import io.github.batchsmith.sim.Conditions;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.ControllerResult;
import io.github.batchsmith.sim.OneController;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.time.Duration;
import java.util.List;

/**
 * A game of which one controller is looked at.
 *
 * @param controllers all that play in it, of which none has left its schedule open
 * @param place which of them is looked at
 * @param conditions for how long and from which seed it is played where nothing goes wrong
 */
record Play(List<Controller> controllers, int place, World world, Conditions conditions) {
    Play {
        controllers = List.copyOf(controllers);
    }

    BatcherSpec spec() {
        return controllers.get(place).spec();
    }

    /** Plays it where nothing goes wrong, and tells what the controller does. */
    ControllerResult calm(SimulationListener listener) {
        return disturbed(conditions.duration(), conditions.seed(), Chaos.NONE, listener);
    }

    /** Plays it otherwise, and tells what the controller does. */
    ControllerResult disturbed(Duration duration, long seed, Chaos chaos, SimulationListener listener) {
        return Simulator.simulateTogether(
                        controllers, world, new Conditions(duration, seed, chaos), new OneController(place, listener))
                .controllers()
                .get(place);
    }
}
