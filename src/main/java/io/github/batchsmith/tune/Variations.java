package io.github.batchsmith.tune;

import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Take;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Specs that differ from a base in what it leaves open of schedule, gap, word, target and fraction. */
final class Variations {
    /** How many times the smallest gap are tried. */
    private static final List<Integer> GAPS_TRIED = List.of(4, 20);

    private static final int FLEET_TARGETS = 8;

    private final BatcherSpec base;
    private final List<Schedule> schedules;
    private final List<BatchWord> words;
    private final boolean gapOpen;
    private final boolean targetOpen;

    private Variations(BatcherSpec base, List<Schedule> schedules, List<BatchWord> words, boolean gapOpen) {
        this.base = base;
        this.schedules = schedules;
        this.words = words;
        this.gapOpen = gapOpen;
        targetOpen = base.targets() instanceof Targets.Best best && best.by() == Targets.Score.MONEY_PER_RAM_SECOND;
    }

    /** Variations of all five, with the slack of a spec and no smaller gap. */
    static Variations ofAll(BatcherSpec spec) {
        Take.Optimal open = new Take.Optimal();
        BatcherSpec base = spec.withBatch(open)
                .withTargets(new Targets.Best(Targets.Score.MONEY_PER_RAM_SECOND))
                .withTake(open);
        return new Variations(base, schedules(spec.schedule()), open.words(), true);
    }

    /** Variations of what a spec leaves open. */
    static Variations ofOpen(BatcherSpec spec) {
        Schedule schedule = spec.schedule();
        List<Schedule> schedules = schedule instanceof Schedule.OptimalGap open
                ? List.of(open.schedule())
                : schedule instanceof Schedule.Optimal ? schedules(schedule) : List.of(schedule);
        return new Variations(spec, schedules, spec.batch().words(), schedule.isOpen());
    }

    private static List<Schedule> schedules(Schedule like) {
        Duration gap = like.landingGap();
        Duration slack = like.launchSlack();
        return List.of(
                new Schedule.Proto(gap, slack),
                new Schedule.Shotgun(gap, slack),
                new Schedule.Periodic(gap, slack),
                new Schedule.Jit(gap, slack));
    }

    /** Whether the target is to be found. */
    boolean targetOpen() {
        return targetOpen;
    }

    /** Every schedule with every word, with the smallest gap; target and fraction as in the base. */
    List<BatcherSpec> all() {
        return schedules.stream()
                .flatMap(schedule ->
                        words.stream().map(word -> base.withSchedule(schedule).withBatch(word)))
                .toList();
    }

    /** The spec with target and fraction as in the base. */
    BatcherSpec openedAgain(BatcherSpec spec) {
        return spec.withTargets(base.targets()).withTake(base.take());
    }

    /** The spec on one target, taking a fraction of its money, as far as the base leaves these open. */
    BatcherSpec on(BatcherSpec spec, String target, Take take) {
        return spec.withTargets(targetOpen ? new Targets.Only(target) : base.targets())
                .withTake(base.take() instanceof Take.Optimal ? take : base.take());
    }

    /** The spec with wider gaps, its target and fraction as in the base. */
    Stream<BatcherSpec> stretched(BatcherSpec spec) {
        return GAPS_TRIED.stream().filter(any -> gapOpen).map(times -> stretched(spec, times));
    }

    /**
     * The spec with many targets under one controller, where schedule and target are open, and with the shortest word: many
     * targets come up against the scripts that may be alive before they come up against the RAM.
     */
    Stream<BatcherSpec> fleet(BatcherSpec spec) {
        if (!targetOpen || schedules.size() < 2) {
            return Stream.empty();
        }
        Schedule jit =
                new Schedule.Jit(spec.schedule().landingGap(), spec.schedule().launchSlack());
        Schedule fleet = new Schedule.Fleet(jit, FLEET_TARGETS);
        BatchWord shortest = Collections.min(
                words, Comparator.comparingInt(word -> word.letters().length()));
        return Stream.of(openedAgain(spec).withSchedule(fleet).withBatch(shortest));
    }

    private BatcherSpec stretched(BatcherSpec spec, int times) {
        Duration gap = spec.schedule().landingGap().multipliedBy(times);
        Duration slack = spec.schedule().launchSlack();
        Schedule schedule;
        if (spec.schedule() instanceof Schedule.Single) {
            schedule = new Schedule.Single(gap, slack);
        } else if (spec.schedule() instanceof Schedule.Proto) {
            schedule = new Schedule.Proto(gap, slack);
        } else if (spec.schedule() instanceof Schedule.Shotgun) {
            schedule = new Schedule.Shotgun(gap, slack);
        } else if (spec.schedule() instanceof Schedule.Periodic) {
            schedule = new Schedule.Periodic(gap, slack);
        } else {
            schedule = new Schedule.Jit(gap, slack);
        }
        return base.withSchedule(schedule).withBatch(spec.batch());
    }
}
