package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.stream.Stream;

/** A lag budget below zero. */
final class LagBudgetNegative implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LAG_BUDGET_NEGATIVE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration budget = spec.lagBudget();
        if (!budget.isNegative()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "lagBudget",
                        "must be at least 0ms, was " + new DurationText(budget),
                        "say how late timers may fire; 0ms, the default, asks for nothing"));
    }
}
