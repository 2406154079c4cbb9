package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.stream.Stream;

/** A landing gap below 1 ms, the smallest time that the game's timers tell apart. */
final class LandingGapTooShort implements SpecRule {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    @Override
    public FindingCode code() {
        return FindingCode.LANDING_GAP_TOO_SHORT;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration gap = spec.schedule().landingGap();
        if (gap.compareTo(SHORTEST) >= 0) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.landingGap",
                        "must be at least 1ms, was " + new DurationText(gap),
                        "give landings on one target at least 1 ms between them; 5 ms are common"));
    }
}
