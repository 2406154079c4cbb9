package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;
import java.util.stream.Stream;

/** A fraction taken that is not above 0 and below 1: nothing, or all that a target has and more. */
final class TakeFractionOutOfRange implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.TAKE_FRACTION_OUT_OF_RANGE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.take() instanceof Take.Fraction take) || (take.fraction() > 0 && take.fraction() < 1)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "take.fraction",
                        "must be above 0 and below 1, was " + take.fraction(),
                        "write 0.1 for a tenth of the target's money, or let optimal find the fraction"));
    }
}
