package io.github.batchsmith.certify;

import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.BatchSpan;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When the batches of a controller's targets are to land, and what that lets it bear, noted from a simulation in which
 * nothing goes wrong.
 */
final class StreamLayout implements SimulationListener {
    /** Pauses at most that bring a timer of the controller to the moment wanted. */
    private static final int MOST_PAUSES = 4;

    private final double longestSleepMillis;

    /** The batches of each target by the moment at which the last operation is launched. */
    private final Map<String, NavigableMap<Double, BatchSpan>> launches = new HashMap<>();

    /** The batches by the moment at which the last operation is to land, and by target. */
    private final NavigableMap<Double, Map<String, BatchSpan>> endings = new TreeMap<>();

    /** Moments at which the controller is awake. */
    private final NavigableSet<Double> wakings = new TreeSet<>();

    private final Set<String> touched = new HashSet<>();
    private double landedMillis;

    /**
     * An empty layout.
     *
     * @param longestSleepMillis time in ms after which the controller wakes even where its batches are further apart
     */
    StreamLayout(double longestSleepMillis) {
        this.longestSleepMillis = longestSleepMillis;
    }

    @Override
    public void begun(Beginning beginning) {
        touched.add(beginning.target());
        wakings.add(beginning.atMillis());
        if (beginning.endsBatch()) {
            launches.computeIfAbsent(beginning.target(), any -> new TreeMap<>())
                    .put(beginning.atMillis(), beginning.batch());
            endings.computeIfAbsent(beginning.endMillis(), any -> new TreeMap<>())
                    .put(beginning.target(), beginning.batch());
        }
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        landedMillis = landing.atMillis();
    }

    /** How late timers may fire for each target, the least first; see {@link Certifier}. */
    List<StreamLag> lags() {
        int moreMillis = touched.size() == 1 ? 1 : 0;
        Map<String, Double> periods = new TreeMap<>();
        landedBatches()
                .values()
                .forEach(ending ->
                        ending.forEach((target, batch) -> periods.merge(target, batch.periodMillis(), Math::min)));
        return periods.entrySet().stream()
                .map(each -> new StreamLag(each.getKey(), each.getValue(), each.getValue() + moreMillis))
                .sorted(Comparator.comparingDouble(StreamLag::lagMillis))
                .toList();
    }

    /** The batches that have landed, or all where none has. */
    private NavigableMap<Double, Map<String, BatchSpan>> landedBatches() {
        NavigableMap<Double, Map<String, BatchSpan>> landed = endings.headMap(landedMillis, true);
        return landed.isEmpty() ? endings : landed;
    }

    /** Runs that may break it, the least late timers first. */
    List<Attempt> attempts(int most) {
        return landedBatches().values().stream()
                .flatMap(ending -> ending.entrySet().stream())
                .flatMap(each -> attempt(each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparingDouble(Attempt::lagMillis).thenComparing(Attempt::wakeMillis))
                .limit(most)
                .toList();
    }

    /**
     * The controller wakes as short as can be before the last operation of a batch: by its own timer where no batch ends while
     * that runs, or else when one of another target ends just then or before.
     */
    private Optional<Attempt> attempt(String target, BatchSpan batch) {
        double lastMillis = batch.lastMillis();
        double patientMillis = lastMillis + batch.periodMillis() + 1;
        boolean tied = endings.getOrDefault(lastMillis, Map.of()).size() > 1;
        double wakeMillis = tied ? lastMillis : before(endings.navigableKeySet(), lastMillis);
        double ownMillis = lastMillis - 1;
        if (launches.getOrDefault(target, Collections.emptyNavigableMap()).higherKey(ownMillis) == null) {
            return Optional.empty(); // nothing would be launched
        }
        double lagMillis = patientMillis - ownMillis;
        Optional<Attempt> own =
                slept(ownMillis, lagMillis, MOST_PAUSES).map(each -> new Attempt(target, ownMillis, lagMillis, each));
        boolean isOwn = own.isPresent() && !tied;
        return isOwn || wakeMillis <= batch.firstMillis()
                ? own
                : Optional.of(new Attempt(target, wakeMillis, patientMillis - wakeMillis, List.of()));
    }

    /** Pauses, none longer than the given, because of which the controller's own timer is due then; none where a batch ends. */
    private Optional<List<Fault>> slept(double untilMillis, double mostMillis, int pauses) {
        double fromMillis = untilMillis - sleepMillis(untilMillis);
        if (pauses == 0 || before(endings.navigableKeySet(), untilMillis + 1) > fromMillis) {
            return Optional.empty();
        }
        double wokenMillis = before(wakings, fromMillis + 1);
        if (fromMillis - wokenMillis > mostMillis) {
            double earlierMillis = fromMillis - mostMillis;
            return slept(earlierMillis, mostMillis, pauses - 1)
                    .map(earlier -> join(earlier, Attempt.pause(earlierMillis, fromMillis)));
        }
        return Optional.of(wokenMillis < fromMillis ? List.of(Attempt.pause(wokenMillis, fromMillis)) : List.of());
    }

    private static List<Fault> join(List<Fault> earlier, Fault last) {
        return Stream.concat(earlier.stream(), Stream.of(last)).toList();
    }

    private static double before(NavigableSet<Double> moments, double millis) {
        Double before = moments.lower(millis);
        return before == null ? 0 : before;
    }

    /** How long the controller sleeps then where nothing wakes it: for the shortest period of its targets. */
    private double sleepMillis(double atMillis) {
        return launches.values().stream()
                .map(batches -> batches.floorEntry(atMillis))
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(Map.Entry::getValue)
                .filter(batch -> batch.lastMillis() >= atMillis)
                .mapToDouble(BatchSpan::periodMillis)
                .reduce(longestSleepMillis, Math::min);
    }
}
