package io.github.batchsmith.plan;

import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;

/** When operations land. */
public final class Timing {
    private Timing() {}

    /** How many times as long as hack the operation takes. */
    public static double timeRatio(Op op) {
        return switch (op) {
            case HACK -> 1;
            case GROW -> Hacking.GROW_TIME_RATIO;
            case WEAKEN -> Hacking.WEAKEN_TIME_RATIO;
        };
    }

    /** The first whole millisecond at which a plan's first operation can land, however long it is. */
    public static double firstLandingMillis(double nowMillis, double hackTimeMillis, double slackMillis) {
        return Math.ceil(nowMillis + hackTimeMillis * Hacking.WEAKEN_TIME_RATIO + slackMillis);
    }
}
