package io.github.batchsmith.sim;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Landing;

/** Tells a listener what happens to workers; where nobody listens, nothing is put together. */
final class Announcer {
    private final SimulationListener listener;
    private final boolean heard;

    Announcer(SimulationListener listener) {
        this.listener = listener;
        heard = listener != SimulationListener.NONE;
    }

    /** A worker was started. */
    void launched(Flight flight) {
        if (heard) {
            listener.launched(flight.launch());
        }
    }

    /** The operation of a worker began. */
    void begun(Flight flight, double nowMillis) {
        if (heard) {
            listener.begun(beginning(flight, nowMillis));
        }
    }

    private static Beginning beginning(Flight flight, double nowMillis) {
        SimServer target = flight.target();
        return new Beginning(
                nowMillis,
                flight.endMillis(),
                flight.op(),
                target.hostname(),
                target.security() - target.facts().minDifficulty(),
                flight.purpose() == Purpose.EARN,
                flight.span(),
                flight.endsBatch(),
                flight.tally().number());
    }

    /** An operation took effect. */
    void landed(Flight flight, Effect effect, double nowMillis) {
        if (heard) {
            listener.landed(landing(flight, effect, nowMillis), flight.launch());
            listener.late(Math.round((nowMillis - flight.endMillis()) * 1000) / 1000.0);
        }
    }

    private static Landing landing(Flight flight, Effect effect, double nowMillis) {
        return new Landing(
                nowMillis,
                flight.op(),
                flight.target().hostname(),
                flight.threads(),
                effect.result(),
                effect.money(),
                effect.security());
    }

    /** The level or the RAM changed, and with it the ceiling in dollars a second. */
    void levelled(double nowMillis, int level, double ceilingPerSecond) {
        listener.levelled(nowMillis, level, ceilingPerSecond);
    }
}
