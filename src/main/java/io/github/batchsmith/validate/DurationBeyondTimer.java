package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.stream.Stream;

/** A time above 1e9 ms, by which the game delays an operation at most. */
final class DurationBeyondTimer implements SpecRule {
    private static final Duration LONGEST = Duration.ofSeconds(1_000_000);

    @Override
    public FindingCode code() {
        return FindingCode.DURATION_BEYOND_TIMER;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        return Stream.of(
                        checkTime("schedule.landingGap", spec.schedule().landingGap()),
                        checkTime("schedule.launchSlack", spec.schedule().launchSlack()),
                        checkTime("lagBudget", spec.lagBudget()))
                .flatMap(each -> each);
    }

    private Stream<Finding> checkTime(String path, Duration time) {
        if (time.compareTo(LONGEST) <= 0) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        path,
                        "must be at most " + LONGEST.toMillis() + "ms, was " + new DurationText(time),
                        "shorten it: the game delays no operation longer"));
    }
}
