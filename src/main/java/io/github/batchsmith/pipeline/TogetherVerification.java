package io.github.batchsmith.pipeline;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.TogetherResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was predicted of several controllers in one world, what their scripts did beside each other in the mock game, and
 * whether the two agree.
 *
 * @param generated the scripts of each
 * @param predicted with the landings
 * @param owners of each landing that was predicted, the place of its controller
 * @param broken promises that were not kept; empty if the run showed what was predicted
 */
public record TogetherVerification(
        List<Generated> generated,
        VerifyOptions options,
        TogetherResult predicted,
        List<Integer> owners,
        Shown shown,
        List<Finding> broken) {
    public TogetherVerification {
        generated = List.copyOf(generated);
        owners = List.copyOf(owners);
        broken = List.copyOf(broken);
    }

    /** The names of all of them. */
    public String name() {
        return generated.stream().map(Generated::name).collect(Collectors.joining(" + "));
    }

    /** The first landing at which the run parts from what was predicted, if there is one. */
    public Optional<Divergence> divergence() {
        return Divergence.between(predicted.whole().landings(), shown.landings());
    }

    /** Dollars that the hacks of a controller took in the mock game; empty where landings differ, since their order tells whose they are. */
    public OptionalDouble shownMoney(int controller) {
        if (divergence().isPresent()) {
            return OptionalDouble.empty();
        }
        List<Landing> landings = shown.landings();
        return OptionalDouble.of(IntStream.range(0, owners.size())
                .filter(place ->
                        owners.get(place) == controller && landings.get(place).op() == Op.HACK)
                .mapToDouble(place -> landings.get(place).result())
                .sum());
    }

    /** Whether the run showed what was predicted. */
    public boolean isKept() {
        return broken.isEmpty();
    }
}
