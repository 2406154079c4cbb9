package io.github.batchsmith.certify;

import io.github.batchsmith.certify.Counterexample.Step;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Watches a simulation for an operation of a batch that is launched above its target's minimum security, at one moment. */
final class BreachLog implements SimulationListener {
    private static final int STEPS = 8;
    private static final double TOLERANCE = 0.000001;

    private final Attempt attempt;
    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean broken;

    BreachLog(Attempt attempt) {
        this.attempt = attempt;
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        note(
                landing.atMillis(),
                "%s lands on %s: security %.3f, money %.0f",
                landing.op().functionName(),
                landing.target(),
                landing.securityAfter(),
                landing.moneyAfter());
    }

    @Override
    public void begun(Beginning beginning) {
        boolean raised = beginning.excess() > TOLERANCE && beginning.earning();
        note(
                beginning.atMillis(),
                raised ? "%s is launched on %s %.3f above minimum security" : "%s is launched on %s",
                beginning.op().functionName(),
                beginning.target(),
                beginning.excess());
        broken |= raised
                && beginning.atMillis() == attempt.launchMillis()
                && beginning.target().equals(attempt.target());
    }

    private void note(double atMillis, String text, Object... values) {
        if (broken) {
            return;
        }
        if (steps.size() == STEPS) {
            steps.removeFirst();
        }
        steps.addLast(new Step(atMillis, String.format(Locale.ROOT, text, values)));
    }

    boolean isBroken() {
        return broken;
    }

    /** What happened last, up to the first such launch. */
    List<Step> steps() {
        return List.copyOf(steps);
    }
}
