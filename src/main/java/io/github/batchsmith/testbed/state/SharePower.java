package io.github.batchsmith.testbed.state;

/** The sum of all threads that share RAM with factions at the moment. */
public final class SharePower {
    private double sum = 1;

    public void add(double power) {
        sum += power;
    }

    public void remove(double power) {
        sum -= power;
    }

    /** Factor on reputation. */
    public double bonus() {
        return 1 + StrictMath.log(sum) / 25;
    }
}
