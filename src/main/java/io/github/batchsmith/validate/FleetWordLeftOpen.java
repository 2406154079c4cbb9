package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** A fleet whose batch word is to be chosen in the game. */
final class FleetWordLeftOpen implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FLEET_WORD_LEFT_OPEN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        if (!(spec.schedule() instanceof Schedule.Fleet) || spec.batch() instanceof BatchWord) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "batch",
                        "must be one word for a fleet, was a choice among "
                                + spec.batch().words().size(),
                        "use HGW, which needs least RAM a batch"));
    }
}
