package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import java.util.stream.Stream;

/** Hacks that may use a part of a thread where the number of threads is fixed, or batches are launched in blasts. */
final class FractionalThreadsWithoutEffect implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FRACTIONAL_THREADS_WITHOUT_EFFECT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Schedule schedule = spec.schedule().perTarget();
        boolean stream = schedule instanceof Schedule.Periodic || schedule instanceof Schedule.Jit;
        boolean chosen = spec.take() instanceof Take.Optimal;
        if (!spec.workers().fractionalThreads() || schedule.isOpen() || (chosen && stream)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "workers.fractionalThreads",
                        "should be false but for jit and periodic that take what earns most, was true for "
                                + schedule.word()
                                + (chosen ? "" : " with a given fraction"),
                        "remove fractionalThreads(), or use jit() with take(optimal())"));
    }
}
