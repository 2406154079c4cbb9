package io.github.batchsmith.certify;

import io.github.batchsmith.certify.Counterexample.Step;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Watches a simulation for a grow that leaves a target too little of its money. */
final class MoneyLog implements SimulationListener {
    private static final int STEPS = 8;

    private final String target;
    private final double moneyMax;
    private final double fromMillis;
    private final double leastShare;
    private final Deque<Step> steps = new ArrayDeque<>();
    private double share = 1;

    /** A log of what happens to a target from a moment on. */
    MoneyLog(String target, double moneyMax, double fromMillis, double leastShare) {
        this.target = target;
        this.moneyMax = moneyMax;
        this.fromMillis = fromMillis;
        this.leastShare = leastShare;
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        if (isBroken() || landing.atMillis() < fromMillis || !landing.target().equals(target)) {
            return;
        }
        if (steps.size() == STEPS) {
            steps.removeFirst();
        }
        double left = landing.moneyAfter() / moneyMax;
        steps.addLast(new Step(
                landing.atMillis(),
                String.format(
                        Locale.ROOT,
                        "%s lands: %.2f %% of the money are there",
                        landing.op().functionName(),
                        100 * left)));
        if (landing.op() == Op.GROW) {
            share = left;
        }
    }

    /** Whether a grow has left too little. */
    boolean isBroken() {
        return share < leastShare;
    }

    /** Part of the money that the last grow left. */
    double share() {
        return share;
    }

    /** What happened last, up to the first such grow. */
    List<Step> steps() {
        return List.copyOf(steps);
    }
}
