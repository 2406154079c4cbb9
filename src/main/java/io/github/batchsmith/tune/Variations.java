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

/** Specs that differ from a base in schedule, gap, word, target and fraction. */
final class Variations {
    /** How many times the smallest gap are tried. */
    private static final List<Integer> GAPS_TRIED = List.of(4, 20);

    private static final int FLEET_TARGETS = 8;

    private final BatcherSpec base;
    private final List<Schedule> schedules;
    private final List<BatchWord> words;

    /** Variations of a spec, with its slack and no smaller gap. */
    Variations(BatcherSpec spec) {
        Take.Optimal open = new Take.Optimal();
        base = spec.withBatch(open)
                .withTargets(new Targets.Best(Targets.Score.MONEY_PER_RAM_SECOND))
                .withTake(open);
        schedules = schedules(spec.schedule());
        words = open.words();
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

    /** The spec on one target, taking a fraction of its money. */
    BatcherSpec on(BatcherSpec spec, String target, Take take) {
        return spec.withTargets(new Targets.Only(target)).withTake(take);
    }

    /** The spec with wider gaps, its target and fraction as in the base. */
    Stream<BatcherSpec> stretched(BatcherSpec spec) {
        return GAPS_TRIED.stream().map(times -> stretched(spec, times));
    }

    /**
     * The spec with many targets under one controller and with the shortest word: many targets come up against the scripts
     * that may be alive before they come up against the RAM.
     */
    BatcherSpec fleet(BatcherSpec spec) {
        Schedule jit =
                new Schedule.Jit(spec.schedule().landingGap(), spec.schedule().launchSlack());
        Schedule fleet = new Schedule.Fleet(jit, FLEET_TARGETS);
        BatchWord shortest = Collections.min(
                words, Comparator.comparingInt(word -> word.letters().length()));
        return openedAgain(spec).withSchedule(fleet).withBatch(shortest);
    }

    private BatcherSpec stretched(BatcherSpec spec, int times) {
        Schedule schedule = spec.schedule();
        Duration gap = schedule.landingGap().multipliedBy(times);
        return base.withSchedule(schedule.withLandingGap(gap)).withBatch(spec.batch());
    }
}
