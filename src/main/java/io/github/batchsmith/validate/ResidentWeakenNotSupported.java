package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** Weakens that are to stay but for jit, which alone gives them their next order as soon as they have landed. */
final class ResidentWeakenNotSupported implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.RESIDENT_WEAKEN_NOT_SUPPORTED;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Schedule schedule = spec.schedule();
        if (!spec.workers().residentWeaken() || schedule.isOpen() || schedule instanceof Schedule.Jit) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "workers.residentWeaken",
                        "must be false but for jit, was true for " + schedule.word(),
                        "remove residentWeaken(), or use jit()"));
    }
}
