package io.github.batchsmith.spec;

import java.time.Duration;

/** When batches are launched and how far apart their operations land. */
public sealed interface Schedule {
    /** Time between two landings on one target. */
    Duration landingGap();

    /** Time between the launch of the longest operation and the moment it must start at the latest. */
    Duration launchSlack();

    /** How a single target is treated: the schedule itself, or that of each of a fleet's targets. */
    default Schedule perTarget() {
        return this;
    }

    /** One batch, which then proves that the target is prepared again. */
    record Single(Duration landingGap, Duration launchSlack) implements Schedule {}

    /** One batch after the other. */
    record Proto(Duration landingGap, Duration launchSlack) implements Schedule {}

    /** As many batches at once as RAM holds, again and again. */
    record Shotgun(Duration landingGap, Duration launchSlack) implements Schedule {}

    /** A batch each time one lands, all of its operations launched at once and padded to the longest. */
    record Periodic(Duration landingGap, Duration launchSlack) implements Schedule {}

    /** A batch each time one lands, each of its operations launched as late as is safe. */
    record Jit(Duration landingGap, Duration launchSlack) implements Schedule {}

    /**
     * Many targets under one controller, which gives RAM where it earns most and prepares the next while others earn.
     *
     * @param perTarget schedule of each target
     * @param mostTargets targets looked after at once at most
     */
    record Fleet(Schedule perTarget, int mostTargets) implements Schedule {
        @Override
        public Duration landingGap() {
            return perTarget.landingGap();
        }

        @Override
        public Duration launchSlack() {
            return perTarget.launchSlack();
        }
    }
}
