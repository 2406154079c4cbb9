package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** A fleet of no target, or of more than there are. */
final class FleetSizeOutOfRange implements SpecRule {
    private static final int MOST = 100;

    @Override
    public FindingCode code() {
        return FindingCode.FLEET_SIZE_OUT_OF_RANGE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.schedule() instanceof Schedule.Fleet fleet)
                || (fleet.mostTargets() >= 1 && fleet.mostTargets() <= MOST)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.mostTargets",
                        "must be from 1 to " + MOST + ", was " + fleet.mostTargets(),
                        "8 are enough for most games: what is not worth its RAM gets none"));
    }
}
