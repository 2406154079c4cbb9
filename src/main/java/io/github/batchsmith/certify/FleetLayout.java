package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How the batches of a fleet's targets are laid out in time, noted from a simulation in which nothing goes wrong. */
final class FleetLayout implements SimulationListener {
    /** Time in ms after which a fleet wakes even where no batch is due. */
    private static final double LONGEST_SLEEP_MILLIS = 1000;

    private final List<Op> word;
    private final Map<String, List<Beginning>> begun = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    /** An empty layout of batches by one word. */
    FleetLayout(List<Op> word) {
        this.word = word;
    }

    /**
     * A batch, all times in whole ms.
     *
     * @param firstMillis when its first operation is to land
     * @param lastMillis when its last is
     * @param periodMillis time until the first operation of the next lands
     */
    private record Batch(String target, double firstMillis, double lastMillis, double periodMillis) {
        double timerMillis() {
            return Math.min(LONGEST_SLEEP_MILLIS, periodMillis);
        }
    }

    /**
     * A run that may break the fleet.
     *
     * @param lagMillis how late its timers fire at most
     */
    record Attempt(double lagMillis, Chaos chaos, Duration duration) {}

    @Override
    public void begun(Beginning beginning) {
        touched.add(beginning.target());
        if (beginning.earning()) {
            begun.computeIfAbsent(beginning.target(), any -> new ArrayList<>()).add(beginning);
        }
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        // when it was to land is known from its beginning
    }

    /** The largest lag in ms that no batch of any target is too close for; 0 where no two batches follow each other. */
    double lagMillis() {
        return begun.keySet().stream()
                .flatMap(each -> batches(each).stream())
                .mapToDouble(this::lagMillis)
                .min()
                .orElse(0);
    }

    private double lagMillis(Batch batch) {
        boolean alone = touched.size() == 1 && batch.periodMillis() <= LONGEST_SLEEP_MILLIS;
        double within = alone ? 0 : batch.lastMillis() - batch.firstMillis();
        return 2 * batch.periodMillis() - batch.timerMillis() - within;
    }

    /** Runs that may break it, in which timers are later than that, the least late first. */
    List<Attempt> attempts() {
        return begun.keySet().stream()
                .flatMap(each -> batches(each).stream().limit(1))
                .flatMap(this::attempts)
                .sorted(Comparator.comparingDouble(Attempt::lagMillis))
                .toList();
    }

    /**
     * The controller finds the target calm for the last time before the batch, where need be because of a pause just as long
     * before as it sleeps, and is then not to wake before more than two periods later: at its own timer, or when a batch of
     * another target has landed.
     */
    private Stream<Attempt> attempts(Batch batch) {
        List<Double> ends = begun.keySet().stream()
                .filter(each -> !each.equals(batch.target()))
                .flatMap(each -> batches(each).stream())
                .map(Batch::lastMillis)
                .toList();
        double sleptMillis = batch.firstMillis() + 1 - batch.timerMillis();
        double calmMillis =
                ends.stream().filter(end -> end <= batch.firstMillis()).reduce(sleptMillis, Math::max);
        Stream<Double> wakings = Stream.concat(Stream.of(calmMillis + batch.timerMillis()), ends.stream())
                .filter(wake -> wake > batch.firstMillis() && wake < batch.lastMillis());
        return wakings.map(wake -> {
            double lagMillis = Math.floor(2 * batch.periodMillis() - (wake - calmMillis)) + 1;
            Stream<Fault> calming =
                    calmMillis > sleptMillis ? Stream.empty() : Stream.of(pause(calmMillis - lagMillis, lagMillis));
            return new Attempt(
                    lagMillis,
                    Chaos.of(Stream.concat(calming, Stream.of(pause(wake, lagMillis)))
                            .toList()),
                    Duration.ofMillis((long) (batch.firstMillis() + 4 * batch.periodMillis())));
        });
    }

    private static Fault pause(double atMillis, double forMillis) {
        return new Fault(FaultKind.PAUSE, forMillis, forMillis, "", atMillis, 0);
    }

    /** The batches on a target that are followed by another. */
    private List<Batch> batches(String target) {
        List<Beginning> byEnd = begun.getOrDefault(target, List.of()).stream()
                .sorted(Comparator.comparingDouble(Beginning::endMillis))
                .toList();
        List<Batch> batches = new ArrayList<>();
        int next = 0;
        while (next + 2 * word.size() <= byEnd.size()) {
            boolean whole = isWhole(byEnd, next) && isWhole(byEnd, next + word.size());
            if (whole) {
                batches.add(batch(target, byEnd.subList(next, next + word.size() + 1)));
            }
            next += whole ? word.size() : 1;
        }
        return batches;
    }

    /** The batch of these operations but the last, with which the next begins. */
    private static Batch batch(String target, List<Beginning> operations) {
        double first = operations.get(0).endMillis();
        double last = operations.get(operations.size() - 2).endMillis();
        return new Batch(
                target, first, last, operations.get(operations.size() - 1).endMillis() - first);
    }

    private boolean isWhole(List<Beginning> byEnd, int from) {
        for (int row = 0; row < word.size(); row++) {
            if (byEnd.get(from + row).op() != word.get(row)) {
                return false;
            }
        }
        return true;
    }
}
