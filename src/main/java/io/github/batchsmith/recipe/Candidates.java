package io.github.batchsmith.recipe;

import io.github.batchsmith.spec.BatchWord;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Schedule;
import io.github.batchsmith.spec.Targets;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a definition leaves its controller to choose from where it leaves the schedule open. */
public final class Candidates {
    private static final int FLEET_TARGETS = 8;

    private Candidates() {}

    /**
     * Batchers with definite schedules and gaps, of those that promise the same the better one first; only one where there is
     * nothing to choose. Periodic needs more RAM than jit for the same, and proto is a blast of one batch.
     */
    public static List<BatcherSpec> of(BatcherSpec spec) {
        if (!(spec.schedule() instanceof Schedule.Optimal open)) {
            return List.of(withLeastGap(spec));
        }
        Duration gap = open.landingGap();
        Duration slack = open.launchSlack();
        Schedule jit = new Schedule.Jit(gap, slack);
        Stream<BatcherSpec> single =
                Stream.of(jit, new Schedule.Shotgun(gap, slack)).map(spec::withSchedule);
        return Stream.concat(fleet(spec, jit), single)
                .map(each -> withGap(each, each.leastLandingGap()))
                .toList();
    }

    /** Many targets, where the definition leaves those open, with the shortest word: it needs the fewest scripts a batch. */
    private static Stream<BatcherSpec> fleet(BatcherSpec spec, Schedule perTarget) {
        boolean open = spec.targets() instanceof Targets.Best best && best.by() == Targets.Score.MONEY_PER_RAM_SECOND;
        return Stream.of(spec)
                .filter(any -> open)
                .map(each -> each.withSchedule(new Schedule.Fleet(perTarget, FLEET_TARGETS))
                        .withBatch(Collections.min(
                                spec.batch().words(),
                                Comparator.comparingInt(
                                        (BatchWord word) -> word.letters().length()))));
    }

    private static BatcherSpec withLeastGap(BatcherSpec spec) {
        Duration gap = spec.leastLandingGap();
        if (spec.schedule() instanceof Schedule.OptimalGap open) {
            return withGap(spec.withSchedule(open.schedule()), gap);
        }
        if (spec.schedule() instanceof Schedule.Fleet fleet && fleet.isOpen()) {
            Schedule perTarget = fleet.perTarget().perTarget();
            return withGap(spec.withSchedule(new Schedule.Fleet(perTarget, fleet.mostTargets())), gap);
        }
        return spec;
    }

    private static BatcherSpec withGap(BatcherSpec spec, Duration gap) {
        return spec.withSchedule(spec.schedule().withLandingGap(gap));
    }
}
