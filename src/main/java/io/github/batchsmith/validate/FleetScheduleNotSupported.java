package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.Locale;
import java.util.stream.Stream;

/** A fleet whose targets have a schedule for which there are no scripts yet. */
final class FleetScheduleNotSupported implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FLEET_SCHEDULE_NOT_SUPPORTED;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.schedule() instanceof Schedule.Fleet fleet)
                || fleet.perTarget() instanceof Schedule.Jit
                || fleet.perTarget() instanceof Schedule.Periodic) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.perTarget",
                        "must be jit or periodic, was "
                                + fleet.perTarget().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        "use jit, which earns most from the RAM"));
    }
}
