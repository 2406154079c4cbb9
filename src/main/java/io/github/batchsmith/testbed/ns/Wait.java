package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.TimerQueue;
import org.graalvm.polyglot.Value;

/** What a script does while it waits for a timer: nothing, until that fires or the script dies. */
public final class Wait implements Runnable, ScriptProcess.PendingCall {
    /** Where the JavaScript side passes the function that settles the promise of the wait. */
    private static final int RESOLVER = 2;

    private final ScriptProcess process;
    private final Shape shape;
    private final Value resolver;
    private final Realm realm;
    private final TimerQueue timers;
    private final TimerQueue.Timer timer;

    /** The wait that a call begins, for so long. */
    Wait(NsCall call, TimerQueue timers, double delayMillis) {
        process = call.process();
        shape = call.shape();
        resolver = call.raw(RESOLVER);
        realm = call.realm();
        this.timers = timers;
        timer = timers.set(delayMillis, process.pid(), this);
    }

    /** The script that waits. */
    public ScriptProcess process() {
        return process;
    }

    /** What the script waits for. */
    public Shape shape() {
        return shape;
    }

    /** Settles the promise of the wait. */
    public Value resolver() {
        return resolver;
    }

    @Override
    public void run() {
        process.finishCall();
        realm.end(this);
    }

    @Override
    public void abort() {
        timers.cancel(timer);
        realm.cut(this);
    }
}
