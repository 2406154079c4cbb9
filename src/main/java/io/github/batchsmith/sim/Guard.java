package io.github.batchsmith.sim;

/** Watches the target of a stream: off its track it is not hacked. */
final class Guard {
    /** How far above its minimum a calm target's security may be. */
    private static final double CALM = 0.000001;

    private final SimServer target;
    private double repairedAtMillis;
    private boolean holding;

    /** A target that is on its track. */
    Guard(SimServer target, double nowMillis) {
        this.target = target;
        repairedAtMillis = nowMillis;
    }

    /** The target was looked at after a batch; whether it has just left its track. */
    boolean hasLeft(boolean onTrack) {
        boolean left = !onTrack && !holding;
        holding = !onTrack;
        return left;
    }

    /** Whether nothing is hacked until the target is back on its track. */
    boolean isHolding() {
        return holding;
    }

    /** Whether the next batch is to bring the target back. */
    boolean wantsRepair(double nowMillis) {
        return holding && nowMillis >= repairedAtMillis;
    }

    /** A batch that brings the target back lands then. */
    void repairedAt(double landingMillis) {
        repairedAtMillis = landingMillis;
    }

    /** Whether the target's security is at its minimum. */
    boolean isCalm() {
        return target.security() <= target.facts().minDifficulty() + CALM;
    }
}
