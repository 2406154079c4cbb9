package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import java.util.stream.Stream;

/** A fraction of additional threads that is not above 0 and at most 1. */
final class OverestimateOutOfRange implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.OVERESTIMATE_OUT_OF_RANGE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.onLevelUp() instanceof LevelUpPolicy.Overestimate policy)
                || (policy.fraction() > 0 && policy.fraction() <= 1)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "onLevelUp.fraction",
                        "must be above 0 and at most 1, was " + policy.fraction(),
                        "write 0.05 for a twentieth more threads, or use recalculate for none"));
    }
}
