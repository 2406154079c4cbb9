package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Starting and ending scripts. */
final class ProcessFunctions {
    private static final double SPAWN_DELAY_MILLIS = 10_000;

    private final Game game;
    private final Hosts hosts;
    private final Launcher launcher;
    private final ScriptSelector selector;

    ProcessFunctions(Game game, Launcher launcher) {
        this.game = game;
        this.launcher = launcher;
        hosts = new Hosts(game);
        selector = new ScriptSelector(game);
    }

    void register(NsRegistry registry) {
        registry.addVariadic("run", this::run);
        registry.addVariadic("exec", this::exec);
        registry.addVariadic("spawn", this::spawn);
        registry.addVariadic("kill", this::kill);
        registry.add("killall", 2, this::killAll);
        registry.add("scriptKill", 2, this::scriptKill);
        registry.add("exit", 0, this::exit);
        registry.add("atExit", 2, this::atExit);
        registry.add("ramOverride", 1, this::ramOverride);
        if (game.isV3()) {
            registry.add("dynamicImport", 1, this::dynamicImport);
        }
    }

    private Object run(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        RunOptions options = options(call, 1);
        List<Object> args = call.scriptArgs(2);
        return launcher.launch(call.process(), "run", call.process().host(), path, options, args);
    }

    private Object exec(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        String hostname = call.string(1, "hostname");
        RunOptions options = options(call, 2);
        List<Object> args = call.scriptArgs(3);
        return launcher.launch(call.process(), "exec", hosts.byName(hostname), path, options, args);
    }

    private Object spawn(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        RunOptions options = options(call, 1);
        double delayMillis = spawnDelay(call);
        List<Object> args = call.scriptArgs(2);
        ScriptProcess caller = call.process();
        GameServer host = caller.host();
        call.log(() -> "'" + path + "' starts in " + JsNumbers.format(delayMillis) + " milliseconds");
        if (delayMillis > 0) {
            game.timers()
                    .set(delayMillis, caller.pid(), () -> launcher.launch(caller, "spawn", host, path, options, args));
        }
        game.processes().stop(caller);
        if (delayMillis == 0) {
            launcher.launch(caller, "spawn", host, path, options, args);
        }
        throw new ScriptDeathException();
    }

    private static double spawnDelay(NsCall call) {
        if (call.isNullish(1) || !JsTypes.isObject(call.raw(1))) {
            return SPAWN_DELAY_MILLIS;
        }
        Value value = RunOptions.member(call.raw(1), "spawnDelay");
        if (!call.raw(1).hasMember("spawnDelay") || ArgumentTexts.isUndefined(value)) {
            return SPAWN_DELAY_MILLIS;
        }
        double delayMillis = call.number(value, "spawnDelay");
        if (delayMillis < 0) {
            throw NsException.runtime("spawnDelay must be non-negative, got " + JsNumbers.format(delayMillis));
        }
        return delayMillis;
    }

    private RunOptions options(NsCall call, int index) {
        return RunOptions.of(call, index, game.costs().baseCostGb());
    }

    private Object kill(NsCall call) {
        List<ScriptProcess> victims = selector.select(call, 0);
        victims.forEach(game.processes()::stop);
        call.log(() -> victims.isEmpty() ? "no such script runs" : "killed " + victims.size());
        return !victims.isEmpty();
    }

    private Object killAll(NsCall call) {
        GameServer server = hosts.orOwnIfUndefined(call, 0, "hostname");
        boolean sparesCaller = call.isMissing(1) || call.isTruthy(1);
        List<ScriptProcess> victims = server.scripts().all().stream()
                .filter(each -> !sparesCaller || each != call.process())
                .toList();
        victims.forEach(game.processes()::stop);
        call.log(() -> "killed " + victims.size() + " on '" + server.hostname() + "'");
        return !victims.isEmpty();
    }

    private Object scriptKill(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        List<ScriptProcess> victims =
                hosts.required(call, 1, "hostname").scripts().ofPath(path);
        victims.forEach(game.processes()::stop);
        return !victims.isEmpty();
    }

    private Object exit(NsCall call) {
        call.log(() -> "the script ends itself");
        game.processes().stop(call.process());
        throw new ScriptDeathException();
    }

    private Object atExit(NsCall call) {
        String id = call.isTruthy(1) ? call.string(1, "id") : "default";
        Value callback = call.function(0, "callback");
        ScriptProcess process = call.process();
        Realm realm = call.realm();
        process.atExit(
                id, name -> realm.callBack(callback, process, "Error in the atExit function with id " + name + "\n\n"));
        return Special.UNDEFINED;
    }

    private Object dynamicImport(NsCall call) {
        String path = call.scriptPath(0, "path");
        GameServer host = call.process().host();
        if (!host.files().has(path)) {
            throw NsException.runtime("no script '" + path + "' on '" + host.hostname() + "'");
        }
        return call.realm().module(host, path);
    }

    private Object ramOverride(NsCall call) {
        ScriptProcess process = call.process();
        double wanted = call.isTruthy(0) ? Math.floor(call.number(0, "ram") * 100 + 0.5) / 100 : 0;
        if (!game.processes().changeRam(process, wanted)) {
            call.log(() -> "the RAM cannot be set to " + Formats.ram(wanted, 2));
        }
        return process.ram().allocatedGb();
    }
}
