package io.github.batchsmith.sim;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a batcher's controller against the game's rules, landing by landing. It makes the decisions that the rendered
 * controller makes, with the same planning functions, and shares no other code with it.
 */
public final class Simulator {
    /** Time in ms that a controller gives its workers to be loaded. */
    private static final double WARM_UP_MILLIS = 100;

    private Simulator() {}

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
        SimGame game = new SimGame(world, options.seed());
        game.server("home").take(options.controllerRamGb());
        Choices choices = new Choices(spec);
        String target = choices.target(options.target(), game.survey(), game.hacker());
        List<Host> hosts = choices.hosts(game.survey());
        Tally tally = new Tally(options.duration().toMillis());
        Ledger ledger = new Ledger(targets(spec, target, game), hosts, game);
        Flights flights = new Flights(game, ledger, tally, listener);
        Stage stage = new Stage(spec, game, choices, tally, flights);
        if (spec.schedule() instanceof Schedule.Fleet fleet) {
            new FleetControl(stage, fleet.mostTargets(), options.target()).play(WARM_UP_MILLIS);
        } else if (Recipes.isStream(spec)) {
            new StreamControl(stage, target).play(WARM_UP_MILLIS);
        } else {
            new BlastRun(stage, target).play(WARM_UP_MILLIS);
        }
        return new SimulationResult(
                flights.richestTarget().orElse(target),
                tally.elapsedMillis(),
                game.moneyMade(),
                ledger.ceilingPerSecond(),
                ledger.close(game.moneyMade(), tally.elapsedMillis()),
                tally.batches(),
                tally.desyncs(),
                tally.mostWorkers(),
                tally.mostRamGb(),
                game.hacker().level(),
                game.landed(),
                List.of());
    }

    /** The servers that money may come from. */
    private static List<SimServer> targets(BatcherSpec spec, String target, SimGame game) {
        return spec.schedule() instanceof Schedule.Fleet
                ? game.survey().stream()
                        .filter(each -> each.moneyMax() > 0)
                        .map(each -> game.server(each.hostname()))
                        .toList()
                : List.of(game.server(target));
    }
}
