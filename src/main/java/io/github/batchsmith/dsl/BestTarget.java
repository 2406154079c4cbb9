package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Targets;

/** Describes targets by what makes them good ones. */
public final class BestTarget {
    BestTarget() {}

    /** The score by which the best is found. */
    public Targets by(Targets.Score score) {
        return new Targets.Best(Arguments.given("targets.by", score));
    }
}
