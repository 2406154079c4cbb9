package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;
import org.graalvm.polyglot.Value;

/** What {@code ns} functions ask of the world of JavaScript values. */
public interface Realm {
    /** Begins a process's main function: in a microtask if its code is loaded, else in a later macrotask. */
    void start(ScriptProcess process);

    /** The promise of a script's module, which is rejected if there is none. */
    Value module(GameServer host, String path);

    /** Does something as a task of its own: the microtasks that it sets off run before this returns. */
    void task(Runnable action);

    /** A text as a value. */
    Value value(String text);

    /** Resolves a promise that a script waits for, as a timer's whole callback. */
    void resolve(ScriptProcess process, Value resolver, Object result);

    /** Ends a wait whose time has passed, as a timer's whole callback. */
    void end(Wait wait);

    /** Ends a wait with the script's death. */
    void cut(Wait wait);

    /** Calls a script's function in the midst of another call; a failure is shown as an error window. */
    void callBack(Value callback, ScriptProcess process, String errorIntroduction);

    /** A copy of a value as ports make it; what cannot be cloned throws. */
    Value cloned(Value value);

    /** A new promise with its resolver, to be given to {@link #promise}. */
    Value newDeferred();

    /** JavaScript's undefined. */
    Value undefined();

    /** The promise of a deferred. */
    Value promise(Value deferred);

    /** Resolves the promise of those who wait for the next write to a port. */
    void wake(double port);

    /** The text that {@code String(value)} gives. */
    String text(Value value);

    /** The text that {@code JSON.stringify(value)} gives; {@code undefined} where it gives none. */
    String json(Value value);

    /** The values put into a format text. */
    String sprintf(String format, List<Value> values);

    /** A text about a value for whoever watches the game: its JSON text, if it has one; never fails. */
    String told(Value value);

    /** The text of a value in a printed line. */
    String printed(Value value);
}
