package io.github.batchsmith.tune;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.Survey;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the target, word, fraction, schedule and gap that earn most in a world within a time. All of them are estimated
 * with the planning functions that controllers use; the most promising are simulated, as many at once as there are cores.
 */
public final class Tuner {
    /** How many of the most promising targets are simulated with their best schedule. */
    private static final int TARGETS_TRIED = 3;

    private static final List<Integer> GAPS_TRIED = List.of(4, 20);

    private final Variations variations;
    private final World world;
    private final Duration horizon;
    private final long seed;
    private final Survey survey;
    private final Estimator estimator;

    private Tuner(BatcherSpec base, World world, Duration horizon, long seed) {
        this.world = world;
        this.horizon = horizon;
        this.seed = seed;
        variations = new Variations(base);
        survey = Survey.of(base, world);
        estimator = new Estimator(survey, horizon);
    }

    /**
     * Tunes a batcher, of which everything else is kept.
     *
     * @param horizon game time over which income counts, preparation included
     * @throws InvalidInputException if no server can be hacked, or no batch finds RAM
     */
    public static Tuning tune(BatcherSpec base, World world, Duration horizon, long seed) {
        return new Tuner(base, world, horizon, seed).tune();
    }

    private Tuning tune() {
        List<List<Estimate>> byTarget = targets().parallelStream()
                .map(this::estimates)
                .filter(each -> each.get(0).moneyPerSecond() > 0)
                .sorted(Comparator.comparingDouble(each -> -each.get(0).moneyPerSecond()))
                .toList();
        if (byTarget.isEmpty()) {
            throw nothingEarns();
        }
        List<Outlook> outlooks =
                byTarget.stream().map(each -> outlook(each.get(0))).toList();
        List<Trial> trials = finalists(byTarget).parallelStream()
                .flatMap(each -> simulate(each).stream())
                .sorted(Comparator.comparingDouble(each -> -each.result().moneyMade()))
                .toList();
        if (trials.isEmpty()) {
            throw nothingEarns();
        }
        List<Trial> front = trials.stream()
                .filter(each -> trials.stream().noneMatch(other -> other.dominates(each)))
                .toList();
        return new Tuning(outlooks, trials, front);
    }

    private List<Server> targets() {
        return Income.targetsByCeiling(survey.servers(), survey.hacker(), survey.hosts()).stream()
                .map(each -> survey.servers().get(each))
                .toList();
    }

    /** Every schedule with every word on a target, the best first. */
    private List<Estimate> estimates(Server server) {
        return variations.schedules().stream()
                .flatMap(schedule -> Variations.WORDS.stream()
                        .map(word -> estimator.estimate(variations.with(schedule, word), server)))
                .sorted(Comparator.comparingDouble(each -> -each.moneyPerSecond()))
                .toList();
    }

    private Outlook outlook(Estimate best) {
        Server server = server(best.target());
        return new Outlook(
                best.target(),
                Ceiling.incomePerSecond(server, survey.hacker(), survey.hosts()),
                estimator.waitMillis(server),
                Choice.of(best.spec()),
                best.moneyPerSecond());
    }

    private Server server(String hostname) {
        return survey.servers().stream()
                .filter(each -> each.hostname().equals(hostname))
                .findFirst()
                .orElseThrow();
    }

    /** The specs worth simulating: the best of each schedule and word, of the best targets, and with wider gaps. */
    private Set<BatcherSpec> finalists(List<List<Estimate>> byTarget) {
        Estimate best = byTarget.get(0).get(0);
        Set<BatcherSpec> finalists = new LinkedHashSet<>();
        finalists.add(best.spec());
        finalists.add(Variations.on(best.spec(), best.target(), new Take.Optimal()));
        byTarget.stream()
                .limit(TARGETS_TRIED)
                .forEach(each -> finalists.add(each.get(0).spec()));
        GAPS_TRIED.forEach(times -> finalists.add(estimator
                .estimate(Variations.stretched(best.spec(), times), server(best.target()))
                .spec()));
        byTarget.stream()
                .flatMap(List::stream)
                .filter(each -> each.moneyPerSecond() > 0)
                .collect(Collectors.groupingBy(
                        each -> List.of(each.spec().schedule(), each.spec().batch()),
                        Collectors.maxBy(Comparator.comparingDouble(Estimate::moneyPerSecond))))
                .values()
                .forEach(each -> each.ifPresent(found -> finalists.add(found.spec())));
        return finalists;
    }

    private Optional<Trial> simulate(BatcherSpec spec) {
        try {
            var result = Simulator.simulate(spec, world, SimulationOptions.of(horizon, seed), SimulationListener.NONE);
            return Optional.of(new Trial(spec, Choice.of(spec), result));
        } catch (InvalidInputException cannotRun) {
            if (cannotRun.findings().get(0).code().equals("too-many-operations")) {
                throw cannotRun;
            }
            return Optional.empty();
        }
    }

    private InvalidInputException nothingEarns() {
        String reason = "no batch on any target finds RAM, or none would land within the time";
        if (targets().isEmpty()) {
            reason = "no server has money and root and needs at most level "
                    + survey.hacker().level();
        } else if (survey.hosts().isEmpty()) {
            reason = "no server has RAM for a worker";
        }
        return new InvalidInputException(Finding.error(
                "nothing-to-tune", "world", reason, "root more servers, free RAM, or tune for a longer time"));
    }
}
