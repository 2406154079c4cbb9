package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What scripts can learn of running scripts and of what scripts would cost. */
final class ProcessQueries {
    /** What a script's running time starts from; the loop that would count it up does not run here. */
    private static final double RUNNING_SECONDS = 0.01;

    private final Game game;
    private final Hosts hosts;
    private final Launcher launcher;
    private final ScriptSelector selector;

    ProcessQueries(Game game, Launcher launcher) {
        this.game = game;
        this.launcher = launcher;
        hosts = new Hosts(game);
        selector = new ScriptSelector(game);
    }

    void register(NsRegistry registry) {
        registry.add("ps", 1, this::ps);
        registry.addVariadic("isRunning", call -> !selector.select(call, 0).isEmpty());
        registry.addVariadic("getRunningScript", this::getRunningScript);
        registry.add("getRecentScripts", 0, call -> recentScripts());
        registry.add("self", 0, call -> shown(call.process()));
        registry.add("scriptRunning", 2, this::scriptRunning);
        registry.add("getScriptName", 0, call -> call.process().path());
        registry.add("getHostname", 0, call -> call.process().host().hostname());
        registry.add("getScriptRam", 2, this::getScriptRam);
        registry.add("getFunctionRamCost", 1, this::getFunctionRamCost);
        registry.addVariadic("getScriptIncome", call -> rate(call, ScriptProcess::income));
        registry.addVariadic("getScriptExpGain", call -> rate(call, ScriptProcess::exp));
        registry.add("getTotalScriptIncome", 0, this::getTotalScriptIncome);
        registry.add("getTotalScriptExpGain", 0, call -> total(ScriptProcess::exp));
        registry.addVariadic("getScriptLogs", this::getScriptLogs);
    }

    private Object ps(NsCall call) {
        return hosts.orOwnIfUndefined(call, 0, "hostname").scripts().all().stream()
                .map(each -> new ProcessInfo(each.path(), each.threads(), each.args(), each.pid(), each.isTemporary()))
                .toList();
    }

    private Object getRunningScript(NsCall call) {
        List<ScriptProcess> found = selector.select(call, 0);
        return found.isEmpty() ? Special.NULL : shown(found.get(0));
    }

    private Map<String, Object> shown(ScriptProcess process) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("args", process.args());
        shown.put("dynamicRamUsage", Math.floor(process.ram().neededGb() * 100 + 0.5) / 100);
        shown.put("filename", process.path());
        shown.put("logs", process.log().lines());
        shown.put("offlineExpGained", 0);
        shown.put("offlineMoneyMade", 0);
        shown.put("offlineRunningTime", RUNNING_SECONDS);
        shown.put("onlineExpGained", process.exp());
        shown.put("onlineMoneyMade", process.income());
        shown.put("onlineRunningTime", RUNNING_SECONDS);
        shown.put("pid", process.pid());
        shown.put("parent", process.parent().map(ScriptProcess::pid).orElse(0));
        shown.put("ramUsage", process.ram().allocatedGb());
        shown.put("server", process.host().hostname());
        shown.put("tailProperties", Special.NULL);
        shown.put("title", title(process));
        shown.put("threads", process.threads());
        shown.put("temporary", process.isTemporary());
        return shown;
    }

    private Object recentScripts() {
        return game.processes().ended().stream().map(this::shownDead).toList();
    }

    private Map<String, Object> shownDead(ScriptProcess process) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("timeOfDeath", new JsDate(process.endedAtMillis()));
        shown.putAll(shown(process));
        shown.put("dynamicRamUsage", Special.UNDEFINED);
        return shown;
    }

    private static String title(ScriptProcess process) {
        if (!process.title().isEmpty()) {
            return process.title();
        }
        return process.path() + " "
                + process.args().stream().map(ProcessQueries::argText).collect(Collectors.joining(" "));
    }

    private static String argText(Object arg) {
        return arg instanceof Number number ? JsNumbers.format(number.doubleValue()) : arg.toString();
    }

    private Object scriptRunning(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        return hosts.required(call, 1, "hostname").scripts().isRunning(path);
    }

    private Object getScriptRam(NsCall call) {
        String path = call.scriptPath(0, "scriptname");
        GameServer server = hosts.orOwn(call, 1, "hostname");
        return launcher.ramGb(server, path).orElse(0);
    }

    private Object getFunctionRamCost(NsCall call) {
        String name = call.string(0, "name");
        OptionalDouble cost = game.costs().costOfFunction(name);
        if (cost.isEmpty()) {
            throw new NsException(NsException.Kind.PLAIN_TEXT, "no RAM cost is known for ns." + name);
        }
        return cost.getAsDouble();
    }

    private Object rate(NsCall call, ToDoubleFunction<ScriptProcess> figure) {
        List<ScriptProcess> found = selector.select(call, 0);
        if (found.isEmpty()) {
            return -1;
        }
        return figure.applyAsDouble(found.get(0)) / RUNNING_SECONDS;
    }

    private double total(ToDoubleFunction<ScriptProcess> figure) {
        return game.processes().alive().stream()
                .mapToDouble(each -> figure.applyAsDouble(each) / RUNNING_SECONDS)
                .sum();
    }

    private Object getTotalScriptIncome(NsCall call) {
        double sinceAugSeconds = game.start().player().playtimeSinceLastAug() / 1000;
        return List.of(total(ScriptProcess::income), game.player().hackingIncome() / sinceAugSeconds);
    }

    private Object getScriptLogs(NsCall call) {
        List<ScriptProcess> found = selector.select(call, 0);
        return found.isEmpty() ? List.of() : found.get(0).log().lines();
    }

    /** A running script as {@code ns.ps} shows it. */
    public record ProcessInfo(String filename, int threads, List<Object> args, int pid, boolean temporary) {}
}
