package io.github.batchsmith.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How the faults of a plan that concern time and launches act; all times in ms since the start of the run. */
public final class Disturbances {
    private static final int JITTER_TURN = 0;

    private final FaultPlan plan;
    private final Dice dice;
    private final List<Fault> jitters;
    private final List<Fault> backgrounds;
    private final List<Fault> slowLaunches;
    private final List<Fault> coldModules;
    private final List<Fault> refusals;
    private final NavigableMap<Double, Double> pauses = new TreeMap<>();

    /** What that plan brings. */
    public Disturbances(FaultPlan plan) {
        this.plan = plan;
        dice = new Dice(plan.seed());
        jitters = plan.ofKind(FaultKind.JITTER);
        backgrounds = plan.ofKind(FaultKind.BACKGROUND);
        slowLaunches = plan.ofKind(FaultKind.SLOW_LAUNCH);
        coldModules = plan.ofKind(FaultKind.COLD);
        refusals = plan.ofKind(FaultKind.REFUSE);
        plan.ofKind(FaultKind.PAUSE).forEach(this::addPause);
    }

    /** Pauses come by their beginnings; one that begins during another lengthens that. */
    private void addPause(Fault pause) {
        double end = pause.atMillis() + pause.amount();
        Map.Entry<Double, Double> last = pauses.lastEntry();
        if (last != null && last.getValue() >= pause.atMillis()) {
            pauses.put(last.getKey(), Math.max(last.getValue(), end));
        } else {
            pauses.put(pause.atMillis(), end);
        }
    }

    /** Whether timers fire when they are due. */
    public boolean arePunctual() {
        return jitters.isEmpty() && backgrounds.isEmpty() && pauses.isEmpty();
    }

    /**
     * When a timer fires that is due at some time, unless one that is due earlier fires later still: after that one,
     * then.
     */
    public double firingMillis(double dueMillis) {
        double firing = inBackground(dueMillis, jittered(dueMillis));
        Map.Entry<Double, Double> pause = pauses.floorEntry(firing);
        return pause == null ? firing : Math.max(firing, pause.getValue());
    }

    private double jittered(double dueMillis) {
        return dueMillis + delay(jitters, dueMillis, JITTER_TURN);
    }

    private double inBackground(double dueMillis, double jitteredMillis) {
        double firing = jitteredMillis;
        for (Fault background : backgrounds) {
            if (background.covers(dueMillis)) {
                firing = Math.ceil(firing / background.amount()) * background.amount();
            }
        }
        return firing;
    }

    /** The faults for which a timer fires late that is due at some time; none if only an earlier one keeps it waiting. */
    public FaultPlan latenessOf(double dueMillis) {
        double jittered = jittered(dueMillis);
        double firing = inBackground(dueMillis, jittered);
        List<Fault> causes = new ArrayList<>();
        jitters.stream()
                .filter(each -> each.covers(dueMillis) && drawn(each, dueMillis, JITTER_TURN) > 0)
                .forEach(causes::add);
        backgrounds.stream()
                .filter(each -> each.covers(dueMillis) && firing > jittered)
                .forEach(causes::add);
        Map.Entry<Double, Double> pause = pauses.floorEntry(firing);
        if (pause != null && pause.getValue() > firing) {
            plan.ofKind(FaultKind.PAUSE).stream()
                    .filter(each -> each.atMillis() >= pause.getKey() && each.atMillis() <= pause.getValue())
                    .forEach(causes::add);
        }
        return plan.with(causes);
    }

    /** The faults of a kind that are in force at some time. */
    public FaultPlan inForce(FaultKind kind, double atMillis) {
        return plan.with(
                plan.ofKind(kind).stream().filter(each -> each.covers(atMillis)).toList());
    }

    /** How late a script begins that is launched then, as the nth of the run. */
    public double launchDelayMillis(double atMillis, int nth) {
        return delay(slowLaunches, atMillis, nth);
    }

    /** How long the first load of a module takes that begins then, as the nth of the run. */
    public double loadingMillis(double atMillis, int nth) {
        return delay(coldModules, atMillis, nth);
    }

    private double delay(List<Fault> faults, double atMillis, int nth) {
        double sum = 0;
        for (Fault fault : faults) {
            if (fault.covers(atMillis)) {
                sum += drawn(fault, atMillis, nth);
            }
        }
        return sum;
    }

    /** Whether a launch is refused that is tried then, as the nth of the run. */
    public boolean refuses(double atMillis, int nth) {
        return refusal(atMillis, nth).isPresent();
    }

    /** The fault for which a launch is refused that is tried then, as the nth of the run. */
    public Optional<Fault> refusal(double atMillis, int nth) {
        for (Fault refusal : refusals) {
            if (refusal.covers(atMillis) && dice.roll(FaultKind.REFUSE, atMillis, nth) * 100 < refusal.amount()) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** Whole ms from the least to the most amount. */
    private double drawn(Fault fault, double atMillis, int turn) {
        double span = fault.high() - fault.low();
        return Math.floor(fault.low() + dice.roll(fault.kind(), atMillis, turn) * (span + 1));
    }
}
