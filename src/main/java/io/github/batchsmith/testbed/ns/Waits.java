package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptProcess;
import org.graalvm.polyglot.Value;

/** The waits that keep a script busy until a timer fires, and the two functions that do nothing else. */
final class Waits {
    /** Where the JavaScript side passes the functions that end the wait. */
    private static final int RESOLVER = 2;

    private static final int REJECTER = 3;

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
        ScriptProcess process = call.process();
        Realm realm = call.realm();
        Value resolver = call.raw(RESOLVER);
        Value rejecter = call.raw(REJECTER);
        long timer = game.timers().set(delayMillis, process.pid(), () -> {
            process.finishCall();
            realm.resolve(process, resolver, Special.UNDEFINED);
        });
        process.startCall(call.name(), () -> {
            game.timers().cancel(timer);
            realm.rejectWithDeath(rejecter, process);
        });
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
