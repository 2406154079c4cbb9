package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** A schedule or gap that is to be found for a world, where none is given: controllers do not find these in the game. */
final class ScheduleLeftOpen implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.SCHEDULE_LEFT_OPEN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!spec.schedule().isOpen()) {
            return Stream.empty();
        }
        boolean gapOnly = spec.schedule() instanceof Schedule.OptimalGap;
        return Stream.of(code().at(
                        gapOnly ? "schedule.landingGap" : "schedule",
                        "is optimal, which is found for a world",
                        "name the world with --world, or choose "
                                + (gapOnly ? "a gap such as 5ms" : "one such as jit")));
    }
}
