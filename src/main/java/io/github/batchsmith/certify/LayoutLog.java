package io.github.batchsmith.certify;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;

/** Notes from a simulation in which nothing goes wrong how many hacks are in the air and what they take. */
final class LayoutLog implements SimulationListener {
    private boolean empty = true;
    private int hacksInTheAir;
    private int mostHacksInTheAir;
    private double largestShare;
    private double lastEndMillis;
    private double fullMillis;
    private double emptyMillis;

    @Override
    public void begun(Beginning beginning) {
        if (!beginning.earning()) {
            return;
        }
        empty = false;
        lastEndMillis = Math.max(lastEndMillis, beginning.endMillis());
        if (beginning.op() == Op.HACK) {
            hacksInTheAir++;
            if (hacksInTheAir > mostHacksInTheAir) {
                mostHacksInTheAir = hacksInTheAir;
                fullMillis = beginning.atMillis();
            }
        }
        if (beginning.atMillis() == fullMillis) {
            emptyMillis = lastEndMillis;
        }
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        if (landing.op() == Op.HACK) {
            hacksInTheAir--;
            double before = landing.moneyAfter() + landing.result();
            largestShare = Math.max(largestShare, before > 0 ? landing.result() / before : 0);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    int mostHacksInTheAir() {
        return mostHacksInTheAir;
    }

    /** When so many hacks were in the air for the first time. */
    double fullMillis() {
        return fullMillis;
    }

    /** When all that was in the air then was to have landed. */
    double emptyMillis() {
        return emptyMillis;
    }

    /** The largest part of a target's money that a hack took. */
    double largestShare() {
        return largestShare;
    }
}
