package io.github.batchsmith.tune;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Income;
import io.github.batchsmith.sim.ScheduleChoice;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.sim.Survey;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Take;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the target, word, fraction, schedule and gap that earn most in a world within a time. All of them are estimated
 * with the planning functions that controllers use; the most promising are simulated, as many at once as there are cores.
 */
public final class Tuner {
    /** How many of the most promising targets are simulated with their best schedule. */
    private static final int TARGETS_TRIED = 3;

    /** On how many of the targets that may earn most everything is estimated, whatever comes out. */
    private static final int TARGETS_WEIGHED = 8;

    private final Variations variations;
    /** Scripts alive at once with which the game still runs smoothly; what needs more is not proposed. */
    private static final int MOST_SCRIPTS = 10_000;

    private final World world;
    private final Duration horizon;
    private final long seed;
    private final Survey survey;
    private final Estimator estimator;

    private Tuner(BatcherSpec base, World world, Duration horizon, long seed) {
        variations = new Variations(base);
        this.world = world;
        this.horizon = horizon;
        this.seed = seed;
        survey = Survey.of(base, world);
        estimator = new Estimator(variations, survey, horizon);
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

    /**
     * The spec with the schedule and gap that its controller would choose in a world, where it leaves them open. Target,
     * fraction and word, which may have to change as the level rises, stay open.
     */
    public static BatcherSpec settle(BatcherSpec open, World world) {
        return ScheduleChoice.of(open, world, SimulationOptions.of(Duration.ofHours(1), 1))
                .spec();
    }

    private Tuning tune() {
        List<List<Estimate>> byTarget = estimatesByTarget(estimator);
        if (byTarget.isEmpty()) {
            // waits are estimated at the present level; it rises while a target is prepared
            byTarget = estimatesByTarget(estimator.patient());
        }
        if (byTarget.isEmpty()) {
            throw nothingEarns();
        }
        List<Outlook> outlooks =
                byTarget.stream().map(each -> outlook(each.get(0))).toList();
        List<Trial> trials = finalists(byTarget).parallelStream()
                .flatMap(each -> simulate(each).stream())
                .sorted(Comparator.comparingDouble(each -> -each.result().moneyMade()))
                .toList();
        if (trials.isEmpty() || trials.get(0).result().batches() == 0) {
            throw nothingEarns();
        }
        List<Trial> front = trials.stream()
                .filter(each -> trials.stream().noneMatch(other -> other.dominates(each)))
                .toList();
        return new Tuning(outlooks, trials, front);
    }

    /**
     * The estimates for each target on which something would be earned, the best target first: of everything on those that
     * may be among the best, of what is best there on those whose ceiling rules that out.
     */
    private List<List<Estimate>> estimatesByTarget(Estimator by) {
        List<Server> targets = targets().stream()
                .sorted(Comparator.comparingDouble(each -> -by.atMostPerSecond(each)))
                .toList();
        int first = Math.min(TARGETS_WEIGHED, targets.size());
        List<List<Estimate>> best =
                best(targets.subList(0, first).parallelStream().map(each -> estimates(each, by)));
        if (best.size() < TARGETS_TRIED) {
            return best(targets.parallelStream().map(each -> estimates(each, by)));
        }
        double needed = best.get(TARGETS_TRIED - 1).get(0).moneyPerSecond();
        BatcherSpec leader = variations.openedAgain(best.get(0).get(0).spec());
        Stream<List<Estimate>> others = targets.subList(first, targets.size()).parallelStream()
                .map(each ->
                        by.atMostPerSecond(each) > needed ? estimates(each, by) : List.of(by.estimate(leader, each)));
        return best(Stream.concat(best.stream(), others));
    }

    private static List<List<Estimate>> best(Stream<List<Estimate>> byTarget) {
        return byTarget.filter(each -> each.get(0).moneyPerSecond() > 0)
                .sorted(Comparator.comparingDouble(each -> -each.get(0).moneyPerSecond()))
                .toList();
    }

    private List<Server> targets() {
        return Income.targetsByCeiling(survey.servers(), survey.hacker(), survey.hosts()).stream()
                .map(each -> survey.servers().get(each))
                .toList();
    }

    /** Every schedule with every word on a target, the best first. */
    private List<Estimate> estimates(Server server, Estimator by) {
        return variations.all().stream()
                .map(each -> by.estimate(each, server))
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
                estimator.atMostPerSecond(server) > 0 ? best.moneyPerSecond() : 0);
    }

    private Server server(String hostname) {
        return survey.servers().stream()
                .filter(each -> each.hostname().equals(hostname))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The specs worth simulating: the best, also on the next targets, with wider gaps and as a fleet; each other schedule
     * with the word that suits it, and each other word with the best schedule.
     */
    private Set<BatcherSpec> finalists(List<List<Estimate>> byTarget) {
        Estimate best = byTarget.get(0).get(0);
        Set<BatcherSpec> finalists = new LinkedHashSet<>();
        finalists.add(best.spec());
        finalists.add(variations.on(best.spec(), best.target(), new Take.Optimal()));
        byTarget.stream()
                .limit(TARGETS_TRIED)
                .forEach(each -> finalists.add(each.get(0).spec()));
        variations
                .stretched(best.spec())
                .map(each -> estimator.estimate(each, server(best.target())).spec())
                .forEach(finalists::add);
        finalists.add(variations.fleet(best.spec()));
        List<Estimate> all = byTarget.stream()
                .flatMap(List::stream)
                .filter(each -> each.moneyPerSecond() > 0)
                .toList();
        bestOfEach(all.stream(), each -> each.spec().schedule()).forEach(finalists::add);
        bestOfEach(
                        all.stream()
                                .filter(each -> each.spec()
                                        .schedule()
                                        .equals(best.spec().schedule())),
                        each -> each.spec().batch())
                .forEach(finalists::add);
        return finalists;
    }

    private static Stream<BatcherSpec> bestOfEach(Stream<Estimate> estimates, Function<Estimate, Object> kind) {
        return estimates
                .collect(Collectors.toMap(
                        kind,
                        each -> each,
                        BinaryOperator.maxBy(Comparator.comparingDouble(Estimate::moneyPerSecond)),
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(Estimate::spec);
    }

    private Optional<Trial> simulate(BatcherSpec spec) {
        try {
            var result = Simulator.simulate(spec, world, SimulationOptions.of(horizon, seed), SimulationListener.NONE);
            return Optional.of(new Trial(spec, Choice.of(spec), result))
                    .filter(each -> each.result().mostWorkers() <= MOST_SCRIPTS);
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
