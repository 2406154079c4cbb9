package io.github.batchsmith.testbed.chaos;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.testbed.RunProgress;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches seeds for a run in which faults break an invariant that holds in the same run without them, and shrinks the
 * faults to those that matter.
 */
public final class Hunt {
    private static final int MOST_SHRINKING_RUNS = 200;
    private static final Duration AFTERMATH = Duration.ofSeconds(1);

    private final RunRequest request;
    private final Chaos chaos;
    private final Duration recovery;
    private final HuntProgress progress;

    /**
     * A hunt in runs of that request.
     *
     * @param recovery time within which scripts may put things right again
     */
    public Hunt(RunRequest request, Chaos chaos, Duration recovery, HuntProgress progress) {
        this.request = request;
        this.chaos = chaos;
        this.recovery = recovery;
        this.progress = progress;
    }

    /** Tries so many seeds, from the request's on; what broke first, if anything did. */
    public Optional<Quarry> search(int seeds) {
        for (int i = 0; i < seeds; i++) {
            progress.at("seed " + (i + 1) + " of " + seeds, (double) i / seeds);
            long seed = request.setup().seed() + i;
            FaultPlan plan = chaos.plan(seed, request.duration());
            Optional<Breach> breach = newBreach(plan);
            if (breach.isPresent()) {
                return Optional.of(shrunk(plan, breach.get()));
            }
        }
        return Optional.empty();
    }

    /** The first breach of an invariant that a calm run with the same seed keeps. */
    private Optional<Breach> newBreach(FaultPlan plan) {
        List<Breach> breaches = breaches(plan, request.duration());
        if (breaches.isEmpty()) {
            return Optional.empty();
        }
        Set<Invariant> calm = breaches(plan.with(List.of()), request.duration()).stream()
                .map(Breach::invariant)
                .collect(Collectors.toSet());
        return breaches.stream()
                .filter(each -> !calm.contains(each.invariant()))
                .findFirst();
    }

    private Quarry shrunk(FaultPlan plan, Breach breach) {
        Duration enough =
                Duration.ofMillis((long) breach.atMillis()).plus(recovery).plus(AFTERMATH);
        Duration duration = enough.compareTo(request.duration()) < 0 ? enough : request.duration();
        Shrinker shrinker = new Shrinker(
                faults ->
                        breach(plan.with(faults), breach.invariant(), duration).isPresent(),
                MOST_SHRINKING_RUNS);
        progress.at("shrinking " + plan.faults().size() + " faults", 0);
        List<Fault> few = shrinker.shrink(plan.faults());
        Breach shown =
                breach(plan.with(few), breach.invariant(), request.duration()).orElse(breach);
        return new Quarry(plan.seed(), shown, plan.faults().size(), plan.with(few), shrinker.runs());
    }

    private Optional<Breach> breach(FaultPlan plan, Invariant invariant, Duration duration) {
        return breaches(plan, duration).stream()
                .filter(each -> each.invariant() == invariant)
                .findFirst();
    }

    private List<Breach> breaches(FaultPlan plan, Duration duration) {
        InvariantWatch watch = new InvariantWatch(request.setup().world(), recovery);
        RunResult result = Testbed.run(
                request.with(
                        request.setup().toBuilder()
                                .seed(plan.seed())
                                .faults(plan)
                                .build(),
                        duration),
                RunProgress.SILENT,
                watch);
        return watch.breaches(result.elapsedMillis(), result.stopReason());
    }

    /** Is told what a hunt is at. */
    @FunctionalInterface
    public interface HuntProgress {
        /** Tells the step, and how much of the search is done, from 0 to 1. */
        void at(String step, double fraction);
    }

    /**
     * What a hunt found.
     *
     * @param seed of the run
     * @param breach what broke with the faults that are left
     * @param faultsBefore how many faults the run had at first
     * @param plan the faults that matter
     * @param runs how many runs it took to find them
     */
    public record Quarry(long seed, Breach breach, int faultsBefore, FaultPlan plan, int runs) {}
}
