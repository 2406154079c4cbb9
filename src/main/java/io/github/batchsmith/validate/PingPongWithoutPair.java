package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.spec.Schedule;
import java.util.stream.Stream;

/** Ping-pong where there are not two targets for it. */
final class PingPongWithoutPair implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.PING_PONG_WITHOUT_PAIR;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        boolean pair = spec.schedule() instanceof Schedule.Fleet fleet && fleet.mostTargets() == 2;
        if (!(spec.onLevelUp() instanceof LevelUpPolicy.PingPong) || pair) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "onLevelUp",
                        "must not be ping-pong but for a fleet of 2 targets, was one for " + whom(spec.schedule()),
                        "use fleet(shotgun()).mostTargets(2), or predict"));
    }

    private static String whom(Schedule schedule) {
        return schedule instanceof Schedule.Fleet fleet ? "a fleet of " + fleet.mostTargets() : schedule.word();
    }
}
