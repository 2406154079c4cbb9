package io.github.batchsmith.validate;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.stream.Stream;

/** A launch slack below zero. */
final class LaunchSlackNegative implements SpecRule {
    @Override
    public FindingCode code() {
        return FindingCode.LAUNCH_SLACK_NEGATIVE;
    }

    @Override
    public Stream<Finding> check(BatcherSpec spec) {
        Duration slack = spec.schedule().launchSlack();
        if (!slack.isNegative()) {
            return Stream.empty();
        }
        return Stream.of(code().at(
                        "schedule.launchSlack",
                        "must be at least 0ms, was " + new DurationText(slack),
                        "say how long launching may take at most; 100 ms are common"));
    }
}
