package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays a batcher's controller against the game's rules, landing by landing. It makes the decisions that the rendered
 * controller makes, with the same planning functions, and shares no other code with it.
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
        SimGame game = new SimGame(world, options.seed());
        game.server("home").take(options.controllerRamGb());
        Choices choices = new Choices(spec);
        String target = choices.target(options.target(), game.survey(), game.hacker());
        List<Host> hosts = choices.hosts(game.survey());
        Tally tally = new Tally(0, options.duration().toMillis());
        Ledger ledger = new Ledger(targets(spec, target, game), hosts, game, 1);
        FaultPlan faults = options.chaos().plan(options.seed(), options.duration());
        Traffic traffic = new Traffic(game, ledger, listener, faults);
        Flights flights = new Flights(traffic, tally);
        Timeline timeline = new Timeline(new Agenda(traffic, faults, true), tally);
        Stage stage = new Stage(spec, game, choices, tally, flights, timeline);
        WarmUp.play(flights, timeline);
        if (spec.schedule() instanceof Schedule.Fleet fleet) {
            new FleetControl(stage, fleet.mostTargets(), options.target()).play();
        } else if (Recipes.isStream(spec)) {
            new StreamControl(stage, target).play();
        } else {
            new BlastRun(stage, target).play();
        }
        return new SimulationResult(
                tally.takings().mostFrom().orElse(target),
                tally.elapsedMillis(),
                game.moneyMade(),
                ledger.ceilingPerSecond(),
                ledger.close(game.moneyMade(), tally.elapsedMillis()),
                tally.batches(),
                tally.desyncs(),
                tally.workers().mostAlive(),
                tally.workers().mostGb(),
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
