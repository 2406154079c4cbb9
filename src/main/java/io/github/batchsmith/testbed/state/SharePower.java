package io.github.batchsmith.testbed.state;

import io.github.batchsmith.game.Hacking;

/** The sum of all threads that share RAM with factions at the moment. */
public final class SharePower {
    private static final double NEARLY_NONE = 1.00001;

    private double sum = 1;

    public void add(double power) {
        sum += power;
    }

    public void remove(double power) {
        double rest = sum - power;
        sum = rest < NEARLY_NONE ? 1 : rest;
    }

    /** Forgets all threads that share. */
    public void reset() {
        sum = 1;
    }

    /** Factor on reputation. */
    public double bonus() {
        return bonusWith(0);
    }

    /** Factor on reputation if that much were shared besides. */
    public double bonusWith(double power) {
        return 1 + StrictMath.log(sum + power) / 25;
    }

    /** What threads share, each more on many cores and for an intelligent player. */
    public static double power(double threads, int cores, int intelligence) {
        return threads * Hacking.intelligenceBonus(intelligence, 2) * Hacking.coreBonus(cores);
    }
}
