package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.stream.Stream;

/** A landing gap above 10 s, through which RAM lies idle. */
final class LandingGapTooLong implements SpecRule {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Override
    public FindingCode code() {
        return FindingCode.LANDING_GAP_TOO_LONG;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration gap = spec.schedule().isOpen()
                ? spec.leastLandingGap()
                : spec.schedule().landingGap();
        if (gap.compareTo(LONGEST) <= 0) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.landingGap",
                        "should be at most 10s, was " + new DurationText(gap),
                        "write milliseconds, such as 5ms; slow computers need 20ms at most"));
    }
}
