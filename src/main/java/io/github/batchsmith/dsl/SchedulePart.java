package io.github.batchsmith.dsl;

import io.github.batchsmith.spec.Schedule;

/** Describes a schedule: that of one target, or that of a fleet. */
public abstract sealed class SchedulePart permits ScheduleBuilder, FleetBuilder {
    abstract Schedule build();
}
