package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Finds the running scripts that arguments name: a PID, or file, host and script arguments. */
final class ScriptSelector {
    private final Game game;
    private final Hosts hosts;

    ScriptSelector(Game game) {
        this.game = game;
        hosts = new Hosts(game);
    }

    /** Those that the arguments from an index on name; the caller itself if there are none. */
    List<ScriptProcess> select(NsCall call, int from) {
        if (call.isMissing(from)) {
            return game.processes().find(call.process().pid()).map(List::of).orElse(List.of());
        }
        Value id = call.raw(from);
        if (JsTypes.isNumber(id)) {
            return id.fitsInInt()
                    ? game.processes().find(id.asInt()).map(List::of).orElse(List.of())
                    : List.of();
        }
        if (!JsTypes.isText(id)) {
            throw NsException.type("a script must be named by its PID or its file name");
        }
        return byArguments(call, from, id.asString());
    }

    private List<ScriptProcess> byArguments(NsCall call, int from, String file) {
        String hostname =
                call.isMissing(from + 1) ? call.process().host().hostname() : call.string(from + 1, "hostname");
        List<Object> args = call.scriptArgs(from + 2);
        String path = FilePaths.resolve(file, call.process().path())
                .orElseThrow(() -> NsException.runtime("Invalid filename, was not a valid path: " + file));
        if (!FilePaths.isScript(path)) {
            throw NsException.runtime("Invalid filename, must be a script: " + file);
        }
        GameServer server = hosts.byName(hostname);
        return server.scripts().matching(path, args);
    }
}
