package io.github.batchsmith.sim;

import io.github.batchsmith.game.Landing;

/** Is told what happens in a simulation, in the order in which it happens. */
public interface SimulationListener {
    /** Listens to nothing. */
    SimulationListener NONE = (landing, launch) -> {};

    /**
     * An operation took effect, and its RAM is free again.
     *
     * @param launch where and when its worker was started
     */
    void landed(Landing landing, Launch launch);

    /** The operation that landed last did so that many ms after it was to; early ones are below 0. */
    default void late(double lagMillis) {}

    /** A worker was started. */
    default void launched(Launch launch) {}

    /** The operation of a worker began. */
    default void begun(Beginning beginning) {}

    /**
     * The level or the RAM changed, and with it what the RAM is worth at most; the first time before anything is launched.
     *
     * @param ceilingPerSecond dollars a second that no batcher can exceed at this level
     */
    default void levelled(double atMillis, int level, double ceilingPerSecond) {}

    /** Tells both. */
    default SimulationListener and(SimulationListener other) {
        SimulationListener one = this;
        return new SimulationListener() {
            @Override
            public void landed(Landing landing, Launch launch) {
                one.landed(landing, launch);
                other.landed(landing, launch);
            }

            @Override
            public void late(double lagMillis) {
                one.late(lagMillis);
                other.late(lagMillis);
            }

            @Override
            public void launched(Launch launch) {
                one.launched(launch);
                other.launched(launch);
            }

            @Override
            public void begun(Beginning beginning) {
                one.begun(beginning);
                other.begun(beginning);
            }

            @Override
            public void levelled(double atMillis, int level, double ceilingPerSecond) {
                one.levelled(atMillis, level, ceilingPerSecond);
                other.levelled(atMillis, level, ceilingPerSecond);
            }
        };
    }
}
