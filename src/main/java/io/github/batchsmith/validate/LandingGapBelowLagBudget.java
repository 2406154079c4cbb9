package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** A landing gap with which operations may be launched at raised security though timers are no later than the lag budget. */
final class LandingGapBelowLagBudget implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LANDING_GAP_BELOW_LAG_BUDGET;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration gap = spec.schedule().landingGap();
        double gaps = spec.gapsBorne();
        double neededMillis = spec.neededGapMillis();
        if (spec.schedule().isOpen() || millis(gap) >= neededMillis) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.landingGap",
                        String.format(
                                Locale.ROOT,
                                "should be at least %.0fms for a lag budget of %s, was %s",
                                neededMillis,
                                new DurationText(spec.lagBudget()),
                                new DurationText(gap)),
                        String.format(
                                Locale.ROOT,
                                "%s: widen the gap, or ask for at most %.0fms; verify certifies more where RAM keeps batches further apart",
                                gaps == 1
                                        ? "timers may be one gap late for sure"
                                        : String.format(Locale.ROOT, "timers may be %.0f gaps late for sure", gaps),
                                gaps * Math.max(0, Math.floor(millis(gap))))));
    }

    private static double millis(Duration time) {
        return time.getSeconds() * 1000.0 + time.getNano() / 1e6;
    }
}
