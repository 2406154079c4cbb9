package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.World;
import io.github.batchsmith.recipe.Recipes;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The controllers that play in one world, and what they share: the game, its clock and its books. */
final class Company {
    private final SimGame game;
    private final Ledger ledger;
    private final Traffic traffic;
    private final Relay relay;
    private final List<Member> members = new ArrayList<>();

    /**
     * Controllers that have been started in this order.
     *
     * @throws InvalidInputException if home has no room for several of them, or one finds nothing to hack
     */
    Company(List<Controller> controllers, World world, Conditions conditions, SimulationListener listener) {
        game = new SimGame(world, conditions.seed());
        start(controllers);
        List<Part> parts = parts(controllers);
        boolean onAverage = parts.stream()
                .anyMatch(each -> Recipes.of(each.controller().spec()).get(0).onAverage());
        UsableRam usable = new UsableRam(parts.stream().map(Part::choices).toList());
        ledger = new Ledger(targets(parts), usable, game, parts.size(), onAverage);
        FaultPlan faults = conditions.chaos().plan(conditions.seed(), conditions.duration());
        traffic = new Traffic(game, ledger, listener, faults, parts.size() == 1);
        Agenda agenda = new Agenda(traffic, faults, parts.size());
        double durationMillis = conditions.duration().toMillis();
        relay = new Relay(agenda, traffic, durationMillis);
        for (Part part : parts) {
            Tally tally = new Tally(members.size(), durationMillis);
            Timeline timeline = parts.size() == 1
                    ? new Timeline(agenda, tally)
                    : new Timeline(agenda, tally, () -> relay.next(tally));
            Stage stage = new Stage(
                    part.controller().spec(), game, part.choices(), tally, new Flights(traffic, tally), timeline);
            members.add(new Member(part.controller(), stage, part.target()));
        }
    }

    /** A controller with what it has chosen. */
    private record Part(Controller controller, Choices choices, String target) {}

    private void start(List<Controller> controllers) {
        SimServer home = game.server("home");
        for (Controller each : controllers) {
            if (controllers.size() > 1 && !home.fits(each.ramGb())) {
                throw new InvalidInputException(Finding.error(
                        "no-ram-for-controller",
                        each.spec().name(),
                        "home has no room for " + controllers.size() + " controllers, of which this one takes "
                                + each.ramGb() + " GB",
                        "play fewer together, or in a world with more RAM at home"));
            }
            home.take(each.ramGb());
        }
    }

    /** Lets each controller choose while those before it load their workers. */
    private List<Part> parts(List<Controller> controllers) {
        List<Part> parts = new ArrayList<>();
        SimServer home = game.server("home");
        double loadingGb = 0;
        for (Controller open : controllers) {
            BatcherSpec spec = ScheduleChoice.of(open.spec(), open.target(), game.survey(), game.hacker())
                    .spec();
            Controller each = new Controller(spec, open.target(), open.ramGb());
            Choices choices = new Choices(spec);
            parts.add(new Part(each, choices, target(each, choices, controllers.size() > 1)));
            loadingGb += WarmUp.hold(each.spec(), home);
        }
        home.release(loadingGb);
        return parts;
    }

    private String target(Controller controller, Choices choices, boolean beside) {
        try {
            return choices.target(controller.target(), game.survey(), game.hacker());
        } catch (InvalidInputException invalid) {
            throw beside ? named(controller.spec().name(), invalid) : invalid;
        }
    }

    private static InvalidInputException named(String batcher, InvalidInputException invalid) {
        return new InvalidInputException(invalid.findings().stream()
                .map(each -> Finding.error(each.code(), batcher + " " + each.path(), each.message(), each.hint()))
                .toList());
    }

    /** The servers that money may come from. */
    private List<SimServer> targets(List<Part> parts) {
        Set<SimServer> targets = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.controller().spec().schedule() instanceof Schedule.Fleet) {
                game.survey().stream()
                        .filter(each -> each.moneyMax() > 0)
                        .forEach(each -> targets.add(game.server(each.hostname())));
            } else {
                targets.add(game.server(part.target()));
            }
        }
        return List.copyOf(targets);
    }

    /** The controllers, with the schedules that they have chosen. */
    List<Controller> controllers() {
        return members.stream().map(Member::controller).toList();
    }

    /** Plays until the time is up or all have ended. */
    TogetherResult play() {
        if (members.size() == 1) {
            members.get(0).play();
        } else {
            relay.play(members);
        }
        List<ControllerResult> each = members.stream().map(Member::result).toList();
        double elapsedMillis =
                each.stream().mapToDouble(ControllerResult::elapsedMillis).max().orElse(0);
        return new TogetherResult(
                new SimulationResult(
                        each.stream().map(ControllerResult::target).distinct().collect(Collectors.joining(", ")),
                        elapsedMillis,
                        game.moneyMade(),
                        ledger.ceilingPerSecond(elapsedMillis),
                        ledger.close(elapsedMillis),
                        each.stream().mapToInt(ControllerResult::batches).sum(),
                        each.stream().mapToInt(ControllerResult::desyncs).sum(),
                        traffic.workers().mostAlive(),
                        traffic.workers().mostGb(),
                        game.hacker().level(),
                        game.landed(),
                        List.of()),
                each);
    }
}
