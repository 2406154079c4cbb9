package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import java.time.Duration;
import java.util.function.BiFunction;

/** Describes when batches are launched and how far apart their operations land. */
public final class ScheduleBuilder extends SchedulePart {
    private final Schedule defaults;
    private final BiFunction<Duration, Duration, Schedule> make;
    private final Setting<Duration> landingGap = new Setting<>("schedule.landingGap");
    private final Setting<Duration> launchSlack = new Setting<>("schedule.launchSlack");

    private boolean gapOpen;

    ScheduleBuilder(Schedule defaults, BiFunction<Duration, Duration, Schedule> make) {
        this.defaults = defaults;
        this.make = make;
    }

    /** Time between two landings on one target, in whole ms. */
    public ScheduleBuilder landingGap(Duration gap) {
        landingGap.set(gap);
        return this;
    }

    /** The gap that earns most: the smallest that bears the lag budget, at least the default one. */
    public ScheduleBuilder landingGap(Take.Optimal optimal) {
        Arguments.given("schedule.landingGap", optimal);
        gapOpen = true;
        return landingGap(defaults.landingGap());
    }

    /** Time that a launch may take before the longest operation of the batch would come late, in whole ms. */
    public ScheduleBuilder launchSlack(Duration slack) {
        launchSlack.set(slack);
        return this;
    }

    @Override
    Schedule build() {
        Schedule schedule =
                make.apply(landingGap.orElse(defaults.landingGap()), launchSlack.orElse(defaults.launchSlack()));
        return gapOpen ? new Schedule.OptimalGap(schedule) : schedule;
    }
}
