package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.game.World;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;
import java.util.stream.Stream;

/** Holds a batcher against all rules and tells everything that breaks one. */
public final class Validator {
    private Validator() {}

    /** What is wrong with the batcher in any world, heaviest first; empty if nothing is. */
    public static List<Finding> check(BatcherSpec spec) {
        return breaches(spec).sorted().toList();
    }

    /** What is wrong with the batcher in any world or in this one, heaviest first; empty if nothing is. */
    public static List<Finding> check(BatcherSpec spec, World world) {
        Stream<Finding> inWorld = Rules.WORLD.stream().flatMap(rule -> rule.check(spec, world));
        return Stream.concat(breaches(spec), inWorld).sorted().toList();
    }

    private static Stream<Finding> breaches(BatcherSpec spec) {
        return Rules.SPEC.stream().flatMap(rule -> rule.check(spec));
    }
}
