package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.Game;
import java.util.Set;
import org.graalvm.polyglot.Value;

/** What asks or tells the player something, or fetches it from the network: nobody answers, and nothing is reached. */
final class DialogFunctions {
    private static final Set<String> TOAST_VARIANTS = Set.of("success", "warning", "error", "info");
    private static final Set<String> PROMPT_TYPES = Set.of("boolean", "text", "select");

    private final Game game;

    DialogFunctions(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        registry.addVariadic("alert", this::alert);
        registry.add("toast", 3, DialogFunctions::toast);
        registry.add("prompt", 2, this::prompt);
        registry.add("wget", 3, this::wget);
    }

    private Object alert(NsCall call) {
        if (!game.isV3()) {
            call.string(0, "message");
        }
        return Special.UNDEFINED;
    }

    private static Object toast(NsCall call) {
        call.string(0, "message");
        if (!call.isMissing(1) && !TOAST_VARIANTS.contains(call.realm().text(call.raw(1)))) {
            throw NsException.type("variant must be one of success, warning, error and info, was "
                    + call.realm().text(call.raw(1)));
        }
        if (!call.isNullish(2)) {
            call.number(2, "duration");
        }
        return Special.UNDEFINED;
    }

    /** Answers as a player does who closes the window. */
    private Object prompt(NsCall call) {
        call.string(0, "txt");
        String type = call.isNullish(1) ? "boolean" : type(call);
        return later(call, type.equals("boolean") ? (Object) false : "");
    }

    private static String type(NsCall call) {
        if (!JsTypes.isObject(call.raw(1))) {
            throw NsException.type("options must be an object");
        }
        Value type = RunOptions.member(call.raw(1), "type");
        if (type.isNull()) {
            return "boolean";
        }
        String name = call.realm().text(type);
        if (!PROMPT_TYPES.contains(name)) {
            throw NsException.runtime("options.type must be one of boolean, text and select, was " + name);
        }
        return name;
    }

    private Object wget(NsCall call) {
        String url = call.string(0, "url");
        String target = call.filePath(1, "target");
        if (!FilePaths.isScript(target) && !FilePaths.isText(target, game.isV3())) {
            call.log(() -> "'" + target + "' is neither a script nor a text");
        } else {
            call.log(() -> "there is no network to get '" + url + "' from");
        }
        return later(call, false);
    }

    /** A promise that is kept in a task of its own. */
    private Object later(NsCall call, Object result) {
        Realm realm = call.realm();
        Value deferred = realm.newDeferred();
        Value resolver = deferred.getMember("resolve");
        game.timers().setTask(0, () -> realm.resolve(call.process(), resolver, result));
        return realm.promise(deferred);
    }
}
