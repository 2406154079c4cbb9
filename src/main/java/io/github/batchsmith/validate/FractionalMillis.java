package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** A time with a part of a millisecond, which the game's timers cut off, so that landings drift from plan. */
final class FractionalMillis implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.FRACTIONAL_MILLIS;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration gap = spec.schedule().landingGap();
        boolean reportsGap = gap.compareTo(Duration.ofMillis(1)) > 0;
        return Stream.concat(
                reportsGap ? checkTime("schedule.landingGap", gap) : Stream.empty(),
                checkTime("schedule.launchSlack", spec.schedule().launchSlack()));
    }

    private Stream<Finding> checkTime(String path, Duration time) {
        if (time.truncatedTo(ChronoUnit.MILLIS).equals(time)) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must be whole milliseconds, was " + new DurationText(time),
                        "round it: the game's timers cut off parts of a millisecond"));
    }
}
