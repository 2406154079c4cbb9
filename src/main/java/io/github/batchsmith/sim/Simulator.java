package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays batchers' controllers against the game's rules, landing by landing. It makes the decisions that the rendered
 * controllers make, with the same planning functions, and shares no other code with it.
 */
public final class Simulator {
    private static final Set<FaultKind> IGNORED =
            EnumSet.of(FaultKind.COLD, FaultKind.PORTS_FILLED, FaultKind.PORTS_CLEARED, FaultKind.RELOAD);

    private Simulator() {}

    /** Faults that no simulation follows: it has neither ports nor modules, and its page is never reloaded. */
    public static Set<FaultKind> ignoredOf(Chaos chaos) {
        Set<FaultKind> ignored = new TreeSet<>(IGNORED);
        ignored.retainAll(chaos.kinds());
        return ignored;
    }

    /**
     * Simulates the spec in the world.
     *
     * @throws InvalidInputException if no server can be hacked, or the target cannot
     */
    public static SimulationResult simulate(BatcherSpec spec, World world, SimulationOptions options) {
        List<Landing> landings = new ArrayList<>();
        return simulate(spec, world, options, (landing, launch) -> landings.add(landing))
                .withLandings(landings);
    }

    /**
     * Simulates the spec in the world without keeping the landings, in memory for no more than what is under way.
     *
     * @param listener is told what happens
     * @throws InvalidInputException if no server can be hacked, or the target cannot
     */
    public static SimulationResult simulate(
            BatcherSpec spec, World world, SimulationOptions options, SimulationListener listener) {
        Controller controller = new Controller(spec, options.target(), options.controllerRamGb());
        return new Company(List.of(controller), world, options.conditions(), listener)
                .play()
                .whole();
    }

    /**
     * The same controllers, each with the schedule that it chooses beside the others where its definition leaves that open.
     *
     * @throws InvalidInputException if home has no room for all of them, or one finds nothing to hack
     */
    public static List<Controller> settled(List<Controller> controllers, World world, Conditions conditions) {
        return new Company(controllers, world, conditions, SimulationListener.NONE).controllers();
    }

    /**
     * Simulates several controllers in one world, all started at its beginning in this order, without keeping the landings.
     *
     * @param listener is told what happens
     * @throws InvalidInputException if home has no room for all of them, or one finds nothing to hack
     */
    public static TogetherResult simulateTogether(
            List<Controller> controllers, World world, Conditions conditions, SimulationListener listener) {
        return new Company(controllers, world, conditions, listener).play();
    }
}
