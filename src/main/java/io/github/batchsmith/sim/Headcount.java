package io.github.batchsmith.sim;

/** Workers alive, and the RAM that they take, now and at most. */
final class Headcount {
    private int alive;
    private double usedGb;
    private int mostAlive;
    private double mostGb;

    void add(double ramGb) {
        alive++;
        usedGb += ramGb;
        mostAlive = Math.max(mostAlive, alive);
        mostGb = Math.max(mostGb, usedGb);
    }

    void remove(double ramGb) {
        alive--;
        usedGb -= ramGb;
    }

    /** Workers alive at once at most. */
    int mostAlive() {
        return mostAlive;
    }

    /** RAM in GB that they took at once at most. */
    double mostGb() {
        return mostGb;
    }
}
