package io.github.batchsmith.testbed.state;

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
        return 1 + StrictMath.log(sum) / 25;
    }
}
