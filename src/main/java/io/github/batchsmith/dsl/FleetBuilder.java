package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Schedule;

/** Describes one controller for many targets. */
public final class FleetBuilder extends SchedulePart {
    private final ScheduleBuilder perTarget;
    private final Setting<Integer> mostTargets = new Setting<>("schedule.mostTargets");

    FleetBuilder(ScheduleBuilder perTarget) {
        this.perTarget = perTarget;
    }

    /** Targets looked after at once at most, from 1 to 100. */
    public FleetBuilder mostTargets(int most) {
        mostTargets.set(most);
        return this;
    }

    @Override
    Schedule build() {
        return new Schedule.Fleet(perTarget.build(), mostTargets.orElse(Defaults.FLEET.mostTargets()));
    }
}
