package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.state.ScriptProcess;
import org.graalvm.polyglot.Value;

/** The prelude's makers of what is thrown into scripts. */
final class JsErrors {
    private final Value failed;
    private final Value death;
    private final Value error;
    private final JsValues values;

    JsErrors(Value prelude, JsValues values) {
        failed = prelude.getMember("FAILED");
        death = prelude.getMember("death");
        error = prelude.getMember("error");
        this.values = values;
    }

    Value failedMarker() {
        return failed;
    }

    Value death(ScriptProcess process) {
        return death.execute(process.pid(), process.path(), process.host().hostname());
    }

    Value error(String name, String message) {
        return error.execute(name, message);
    }

    JsValues values() {
        return values;
    }
}
