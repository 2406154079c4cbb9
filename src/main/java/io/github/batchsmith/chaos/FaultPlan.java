package io.github.batchsmith.chaos;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The single faults of one run, by time.
 *
 * @param seed what the faults draw from that leave something to chance, such as whom they hit
 */
public record FaultPlan(long seed, List<Fault> faults) {
    /** Nothing goes wrong. */
    public static final FaultPlan CALM = new FaultPlan(0, List.of());

    public FaultPlan {
        faults = faults.stream().sorted(Fault.BY_TIME).toList();
    }

    /** The same plan with these faults only. */
    public FaultPlan with(List<Fault> kept) {
        return new FaultPlan(seed, kept);
    }

    /** The faults of one kind, by time. */
    public List<Fault> ofKind(FaultKind kind) {
        return faults.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The faults that happen at a moment and that somebody has to bring about: all such but pauses. */
    public List<Fault> interventions() {
        return faults.stream()
                .filter(each -> each.kind().isMomentary() && each.kind() != FaultKind.PAUSE)
                .toList();
    }

    /** A random choice that a fault leaves open, from 0 inclusive to 1 exclusive. */
    public double choice(Fault fault, int turn) {
        return new Dice(seed).roll(fault.kind(), fault.atMillis(), turn + 2);
    }

    /** The plan as switches that ask for exactly these faults; empty if there are none. */
    @Override
    public String toString() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(","));
    }
}
