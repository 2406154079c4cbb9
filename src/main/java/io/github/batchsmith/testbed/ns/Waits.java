package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import io.github.batchsmith.testbed.state.Game;

/** The waits that keep a script busy until a timer fires, and the two functions that do nothing else. */
final class Waits {
    private final Game game;

    Waits(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        registry.add("sleep", Shape.SLEEP, this::sleep);
        registry.add("asleep", Shape.ASLEEP, call -> millis(call));
    }

    /** Marks the caller busy until that time has passed, which ends its wait. */
    void start(NsCall call, double delayMillis) {
        call.process().startCall(call.name(), new Wait(call, game.timers(), delayMillis));
    }

    private Object sleep(NsCall call) {
        start(call, millis(call));
        return Special.UNDEFINED;
    }

    private static double millis(NsCall call) {
        double millis = call.numberOr(0, "time", 0);
        call.log(() -> "Sleeping for " + Formats.duration(millis, true) + ".");
        return millis;
    }
}
