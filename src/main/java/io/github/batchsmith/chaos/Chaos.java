package io.github.batchsmith.chaos;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What shall go wrong, written as a list such as {@code jitter=20ms,pause=500ms/1m,kill=1@90s}.
 *
 * <p>Each switch is {@code NAME=AMOUNT[..AMOUNT][:PLACE][/EVERY][@FROM[+FOR]]}. Two amounts are the bounds from which each
 * fault's own is drawn. {@code /EVERY} lets a momentary fault happen once in each such period, at a random time of it;
 * {@code @FROM} lets it happen once, then. Other faults last during the whole run, or from {@code @FROM} on for
 * {@code +FOR}. PLACE is the host or the port that is hit, which is otherwise chosen when it happens.
 */
public final class Chaos {
    /** Nothing goes wrong. */
    public static final Chaos NONE = new Chaos(List.of());

    private final List<Switch> switches;

    Chaos(List<Switch> switches) {
        this.switches = List.copyOf(switches);
    }

    /**
     * Reads a list of switches.
     *
     * @throws InvalidInputException with a finding for each switch that is not known or not well written
     */
    public static Chaos parse(String text) {
        return new SwitchReader().read(text);
    }

    /** Exactly these faults. */
    public static Chaos of(List<Fault> faults) {
        return new Chaos(faults.stream()
                .map(each -> new Switch(
                        each.kind(),
                        each.low(),
                        each.high(),
                        each.place(),
                        new Switch.Times.Once(each.atMillis(), each.forMillis())))
                .toList());
    }

    /** The kinds of faults that there are. */
    public Set<FaultKind> kinds() {
        return switches.stream().map(Switch::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isNone() {
        return switches.isEmpty();
    }

    /** The single faults of a run of that length; the same seed gives the same. */
    public FaultPlan plan(long seed, Duration run) {
        Dice dice = new Dice(seed);
        double runMillis = run.toMillis();
        return new FaultPlan(
                seed,
                switches.stream()
                        .flatMap(each -> each.faults(dice, runMillis).stream())
                        .toList());
    }

    /** The list as it can be read again. */
    @Override
    public String toString() {
        return switches.stream().map(Switch::toString).collect(Collectors.joining(","));
    }
}
