package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Targets;
import java.util.stream.Stream;

/** A fleet whose targets are chosen for it. */
final class FleetTargetsChosen implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FLEET_TARGETS_CHOSEN;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        boolean byItself =
                spec.targets() instanceof Targets.Best best && best.by() == Targets.Score.MONEY_PER_RAM_SECOND;
        if (!(spec.schedule() instanceof Schedule.Fleet) || byItself) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "targets",
                        "must be the best by money per RAM and second for a fleet, was " + chosen(spec.targets()),
                        "leave targets to the fleet, or name them when its controller is started"));
    }

    private static String chosen(Targets targets) {
        if (targets instanceof Targets.Only only) {
            return "only \"" + only.hostname() + "\"";
        }
        return targets instanceof Targets.Best ? "the best by the guide's ranking" : "the best by a function";
    }
}
