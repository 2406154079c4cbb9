package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.Controller;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.TogetherResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What was predicted of several controllers in one world, what their scripts did beside each other in the mock game, and
 * whether the two agree.
 *
 * @param controllers in the order in which they are started
 * @param generated the scripts of each
 * @param predicted with the landings
 * @param owners of each landing that was predicted, the place of its controller
 * @param shared the targets that several of them worked on, with the places of these
 * @param firstDifference the first landing at which the run parts from what was predicted; empty where none does
 * @param broken promises that were not kept; empty if the run showed what was predicted
 */
public record TogetherVerification(
        List<Controller> controllers,
        List<Generated> generated,
        VerifyOptions options,
        TogetherResult predicted,
        List<Integer> owners,
        Map<String, Set<Integer>> shared,
        Shown shown,
        List<Divergence> firstDifference,
        List<Finding> broken) {
    public TogetherVerification {
        controllers = List.copyOf(controllers);
        generated = List.copyOf(generated);
        owners = List.copyOf(owners);
        shared = Map.copyOf(shared);
        firstDifference = List.copyOf(firstDifference);
        broken = List.copyOf(broken);
    }

    /** The names of all of them. */
    public String name() {
        return String.join(" + ", names());
    }

    /** The first landing at which the run parts from what was predicted, if there is one. */
    public Optional<Divergence> divergence() {
        return firstDifference.stream().findFirst();
    }

    /** Whether a controller has its targets for itself. */
    public boolean isAlone(int controller) {
        return shared.values().stream().noneMatch(each -> each.contains(controller));
    }

    /** The names of the controllers, in their order. */
    public List<String> names() {
        return generated.stream().map(Generated::name).toList();
    }

    /** Predicts once more, and tells what happens. */
    public void replay(SimulationListener listener) {
        Simulator.simulateTogether(controllers, options.world(), options.conditions(), listener);
    }

    /** What a controller's operations did in the mock game; none where landings differ, since their order tells whose they are. */
    public List<Landing> shownLandings(int controller) {
        return firstDifference.isEmpty()
                ? IntStream.range(0, owners.size())
                        .filter(place -> owners.get(place) == controller)
                        .mapToObj(shown.landings()::get)
                        .toList()
                : List.of();
    }

    /** Dollars that the hacks of a controller took in the mock game; empty where landings differ, since their order tells whose they are. */
    public OptionalDouble shownMoney(int controller) {
        if (!firstDifference.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(shownLandings(controller).stream()
                .filter(each -> each.op() == Op.HACK)
                .mapToDouble(Landing::result)
                .sum());
    }

    /** Whether the run showed what was predicted. */
    public boolean isKept() {
        return broken.isEmpty();
    }
}
