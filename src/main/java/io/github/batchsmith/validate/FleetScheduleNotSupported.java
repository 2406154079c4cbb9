package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** A fleet whose targets have a schedule that ends after one batch. */
final class FleetScheduleNotSupported implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FLEET_SCHEDULE_NOT_SUPPORTED;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.schedule() instanceof Schedule.Fleet fleet)
                || !(fleet.perTarget().perTarget() instanceof Schedule.Single)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.perTarget",
                        "must be proto, shotgun, periodic or jit, was single, which ends after one batch",
                        "use jit, which earns most from the RAM"));
    }
}
