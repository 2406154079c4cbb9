package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.Wait;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The functions of the prelude {@code ns.js}. */
final class Prelude {
    private final Value register;
    private final Value start;
    private final Value load;
    private final Value call;
    private final Value deferred;
    private final Value rejected;
    private final Value cloned;
    private final Value text;
    private final Value json;
    private final Value printed;
    private final Value told;
    private final Value described;
    private final Value failedToLoad;
    private final Value wake;
    private final Value array;
    private final Value finish;
    private final Value crash;
    private final Value end;
    private final Value cut;

    Prelude(Value functions) {
        register = functions.getMember("register");
        start = functions.getMember("start");
        load = functions.getMember("load");
        call = functions.getMember("call");
        deferred = functions.getMember("deferred");
        rejected = functions.getMember("rejected");
        cloned = functions.getMember("cloned");
        text = functions.getMember("text");
        json = functions.getMember("json");
        printed = functions.getMember("printed");
        told = functions.getMember("told");
        described = functions.getMember("described");
        failedToLoad = functions.getMember("failedToLoad");
        wake = functions.getMember("wake");
        array = functions.getMember("array");
        finish = functions.getMember("finish");
        crash = functions.getMember("crash");
        end = functions.getMember("end");
        cut = functions.getMember("cut");
    }

    void register(String path, String shape, int arity, boolean isListed, ProxyExecutable call) {
        register.executeVoid(path, shape, arity, isListed, call);
    }

    void start(Object... processAndModuleAndArguments) {
        start.executeVoid(processAndModuleAndArguments);
    }

    /** Follows the end of a script's main function. */
    Value finish(ScriptProcess process) {
        return finish.execute(process);
    }

    /** Follows what a script's main function has thrown. */
    Value crash(ScriptProcess process, Value error) {
        return crash.execute(process, error);
    }

    /** Ends a wait; takes its shape, its script, and what keeps its promise. */
    Value end() {
        return end;
    }

    /** Ends a wait with the script's death. */
    void cut(Wait wait, Value death) {
        cut.executeVoid(wait.shape().text(), wait.process(), wait.resolver(), death);
    }

    Value loader() {
        return load;
    }

    /** Calls what it is given. */
    Value caller() {
        return call;
    }

    Value newDeferred() {
        return deferred.execute();
    }

    void wake(double port) {
        wake.executeVoid(port);
    }

    Value rejected(Object reason) {
        return rejected.execute(reason);
    }

    Value cloned(Value value) {
        return cloned.execute(value);
    }

    Value array(List<Value> elements) {
        return array.execute(elements.toArray());
    }

    String text(Value value) {
        return text.execute(value).asString();
    }

    String json(Value value) {
        return json.execute(value).asString();
    }

    String printed(Value value) {
        return printed.execute(value).asString();
    }

    String told(Value value) {
        return told.execute(value).asString();
    }

    boolean failedToLoad(Value error) {
        return failedToLoad.execute(error).asBoolean();
    }

    /** Kind, message and further particulars of a thrown value. */
    List<String> described(Value thrown) {
        Value parts = described.execute(thrown);
        return List.of(
                parts.getArrayElement(0).asString(),
                parts.getArrayElement(1).asString(),
                parts.getArrayElement(2).asString());
    }
}
