package io.github.batchsmith.bench;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.lang.management.ManagementFactory;

/** Notes how much memory a simulation holds at a moment of its game time at which most jobs are under way. */
final class MemoryWatch implements SimulationListener {
    private static final int COLLECTIONS = 2;

    private final double fromMillis;
    private int launched;
    private int landed;
    private int landedThen;
    private int underWayThen;
    private double bytesThen;

    /** A watch that looks from a moment on, at the first landing. */
    MemoryWatch(double fromMillis) {
        this.fromMillis = fromMillis;
    }

    @Override
    public void launched(Launch launch) {
        launched++;
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        landed++;
        if (underWayThen == 0 && landing.atMillis() >= fromMillis) {
            bytesThen = usedBytes();
            landedThen = landed;
            underWayThen = launched - landed;
        }
    }

    /** Operations that had landed by then. */
    int landed() {
        return landedThen;
    }

    /** Jobs that were under way then. */
    int underWay() {
        return underWayThen;
    }

    /** What the simulation held then and has given back since, asked once it is over. */
    double heldBytes() {
        return bytesThen - usedBytes();
    }

    private static double usedBytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
