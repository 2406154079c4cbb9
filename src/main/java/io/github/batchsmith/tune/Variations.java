package io.github.batchsmith.tune;

import io.github.batchsmith.spec.Batch;
import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;
import java.util.List;

/** Specs that differ from a base in what is tuned: schedule, word, target, fraction and gap. */
final class Variations {
    /** The words that are tried. */
    static final List<BatchWord> WORDS = new Take.Optimal().words();

    private final BatcherSpec base;

    Variations(BatcherSpec base) {
        this.base = base;
    }

    /** The schedules that are tried, with the gap and slack of the base. */
    List<Schedule> schedules() {
        Duration gap = base.schedule().landingGap();
        Duration slack = base.schedule().launchSlack();
        return List.of(
                new Schedule.Proto(gap, slack),
                new Schedule.Shotgun(gap, slack),
                new Schedule.Periodic(gap, slack),
                new Schedule.Jit(gap, slack));
    }

    /** The base with another schedule and word, its target and fraction still open. */
    BatcherSpec with(Schedule schedule, BatchWord word) {
        return with(base, schedule, word, base.targets(), new Take.Optimal());
    }

    /** The spec on one target, taking a fraction of its money. */
    static BatcherSpec on(BatcherSpec spec, String target, Take take) {
        return with(spec, spec.schedule(), spec.batch(), new Targets.Only(target), take);
    }

    /** The spec with so many times its gap. */
    static BatcherSpec stretched(BatcherSpec spec, int times) {
        Duration gap = spec.schedule().landingGap().multipliedBy(times);
        Duration slack = spec.schedule().launchSlack();
        Schedule schedule;
        if (spec.schedule() instanceof Schedule.Proto) {
            schedule = new Schedule.Proto(gap, slack);
        } else if (spec.schedule() instanceof Schedule.Shotgun) {
            schedule = new Schedule.Shotgun(gap, slack);
        } else if (spec.schedule() instanceof Schedule.Periodic) {
            schedule = new Schedule.Periodic(gap, slack);
        } else {
            schedule = new Schedule.Jit(gap, slack);
        }
        return with(spec, schedule, spec.batch(), spec.targets(), spec.take());
    }

    private static BatcherSpec with(BatcherSpec spec, Schedule schedule, Batch word, Targets targets, Take take) {
        return new BatcherSpec(
                spec.name(),
                schedule,
                word,
                targets,
                take,
                spec.ram(),
                spec.ports(),
                spec.workers(),
                spec.onLevelUp(),
                spec.onDesync(),
                spec.logging(),
                spec.policyScript());
    }
}
