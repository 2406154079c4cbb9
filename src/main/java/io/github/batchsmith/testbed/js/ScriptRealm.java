package io.github.batchsmith.testbed.js;

import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.chaos.TurnsAtOnce;
import io.github.batchsmith.testbed.ns.NewerFunctions;
import io.github.batchsmith.testbed.ns.NsEntry;
import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import io.github.batchsmith.testbed.ns.NsFunction;
import io.github.batchsmith.testbed.ns.NsFunctions;
import io.github.batchsmith.testbed.ns.Realm;
import io.github.batchsmith.testbed.ns.Wait;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.Limits;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.trace.TraceEvent.FaultStruck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** The one JavaScript realm in which all scripts of a run live, as the browser's page is for the game. */
public final class ScriptRealm implements Realm, AutoCloseable {
    private final Game game;
    private final ScriptContext context;
    private final Value host;
    private final Prelude prelude;
    private final ScriptModules modules;
    private final JsErrors errors;
    private final ScriptFailures failures;
    private final NsBridge bridge;
    private final LastScript last = new LastScript();
    private final TurnsAtOnce loadsAtOnce = new TurnsAtOnce();
    private @Nullable Value sprintf;

    /**
     * A realm without {@code ns} functions, which {@link #install} adds.
     *
     * @param limits of what may run before control returns to the game
     * @param tasks counts what runs
     */
    public ScriptRealm(Game game, Limits limits, TaskCount tasks) {
        this.game = game;
        ModuleFiles files = new ModuleFiles();
        context = new ScriptContext(files, limits, tasks);
        host = context.newObject();
        Value functions = context.load("ns.js").execute(host, game.isV3());
        prelude = new Prelude(functions);
        JsValues values = new JsValues(functions, context.undefined(), context.nothing());
        errors = new JsErrors(functions, values);
        modules = new ScriptModules(files, this::beginLoading);
        ErrorTexts texts = new ErrorTexts(modules::fileName);
        bridge = new NsBridge(this, new Guard(game), texts, errors, last);
        failures = new ScriptFailures(game, prelude, texts, last, context.statements());
        addGlobals(new DataModules(files));
    }

    private void addGlobals(DataModules data) {
        ScriptTimers timers = new ScriptTimers(game.timers(), last, callback -> enter(callback));
        add("now", args -> game.nowMillis());
        add("elapsed", args -> game.elapsedMillis());
        add("random", args -> game.random().next());
        add("setTimer", bridge.free(args -> timers.set(args[0], args[1].asDouble(), args[2].asBoolean())));
        addAction("clearTimer", args -> timers.clear((long) args[0].asDouble()));
        add("pageTouched", args -> {
            game.journal().countNotModelled(args[0].asString());
            return "not modelled: " + args[0].asString();
        });
        addAction("unhandled", args -> failures.unhandled(args[0]));
        add("web", args -> context.load("web.js"));
        add("importName", args -> DynamicImports.FUNCTION);
        add("dataModule", args -> data.path(args[0].asString()));
        context.load("globals.js").executeVoid(host);
    }

    /** Adds the {@code ns} functions. */
    public void install(NsFunctions functions) {
        add("takeFailure", args -> bridge.takeFailure(args[0].asString()));
        add("failedBeforeArguments", args -> bridge.failedBeforeArguments());
        add("land", bridge.unguarded(internal("land", functions::land)));
        add("endShare", bridge.unguarded(internal("endShare", functions::endShare)));
        add("noMain", args -> args[0].asString() + " has no main function, or does not export it");
        add("isStopped", args -> isStopped(args[0].asHostObject()));
        add("enums", args -> ScriptContext.text("enums.json"));
        addAction("passEarningsOn", args -> passEarningsOn(args[0].asHostObject()));
        add("absent", args -> absent(args[0].asHostObject(), args[1].asString()));
        addAction("finished", args -> game.processes().stop(args[0].asHostObject()));
        addAction("crashed", args -> crashed(args[0].asHostObject(), args[1]));
        new PortCalls(bridge, functions.ports()).addTo(host);
        functions.registry().entries().forEach(this::register);
    }

    private boolean isStopped(ScriptProcess process) {
        last.runs(process);
        return process.isStopped();
    }

    private static NsEntry internal(String name, NsFunction function) {
        return new NsEntry(name, Shape.PLAIN, 0, false, function);
    }

    private void register(NsEntry entry) {
        prelude.register(entry.path(), entry.shape().text(), entry.arity(), entry.isListed(), bridge.guarded(entry));
    }

    private void add(String name, ProxyExecutable function) {
        host.putMember(name, function);
    }

    private void addAction(String name, Consumer<Value[]> action) {
        add(name, args -> {
            action.accept(args);
            return context.undefined();
        });
    }

    @Override
    public void start(ScriptProcess process) {
        List<Object> arguments = new ArrayList<>(process.args().size() + 6);
        arguments.add(process);
        arguments.add((ProxyExecutable) nothing -> prelude.finish(process));
        arguments.add((ProxyExecutable) args -> prelude.crash(process, args[0]));
        arguments.add(module(process.host(), process.path()));
        arguments.add(process.path());
        arguments.add(process.pid());
        arguments.addAll(process.args());
        prelude.start(arguments.toArray());
    }

    @Override
    public Value module(GameServer host, String path) {
        if (!path.endsWith(".js")) {
            game.journal().countNotModelled("scripts that are not .js");
            return prelude.rejected("not modelled: " + path + " is not JavaScript; compile it to .js first");
        }
        try {
            return modules.promise(host.files(), path);
        } catch (ScriptModules.ModuleException e) {
            return prelude.rejected(errors.error("Error", String.valueOf(e.getMessage())));
        }
    }

    private Value beginLoading(String modulePath) {
        Value deferred = prelude.newDeferred();
        Value resolve = deferred.getMember("resolve");
        Value reject = deferred.getMember("reject");
        double elapsed = game.elapsedMillis();
        double delay = game.conditions().disturbances().loadingMillis(elapsed, loadsAtOnce.next(elapsed));
        if (delay > 0) {
            game.trace().record(() -> slowLoad(modulePath, elapsed, delay));
        }
        game.timers().setTask(delay, () -> {
            modules.fileName(modulePath).ifPresent(last::loads);
            enter(prelude.loader(), modulePath, resolve, reject);
        });
        return promise(deferred);
    }

    private FaultStruck slowLoad(String modulePath, double atMillis, double delayMillis) {
        FaultPlan cause = game.conditions().disturbances().inForce(FaultKind.COLD, atMillis);
        String file = modules.fileName(modulePath).orElse(modulePath);
        String effect = file + " takes " + Math.round(delayMillis) + " ms to load";
        return new FaultStruck(atMillis, 0, cause.toString(), effect);
    }

    private Object absent(ScriptProcess process, String path) {
        if (!game.isV3()) {
            NewerFunctions.hint(path).ifPresent(hint -> failures.noteHint(process, hint));
        }
        return context.undefined();
    }

    private static void passEarningsOn(ScriptProcess process) {
        process.parent()
                .filter(parent -> !parent.isStopped())
                .ifPresent(parent -> parent.earn(process.income(), process.exp()));
    }

    private void crashed(ScriptProcess process, Value error) {
        if (!bridge.hasDefect()) { // else the end of the run says more than the error that it makes the script see
            failures.show(process, "", error);
        }
        game.processes().stop(process);
    }

    /** Runs a task of its own: all that it sets off in microtasks has happened when this returns. */
    private void enter(Value function, Object... arguments) {
        context.beginTask();
        try {
            function.executeVoid(arguments);
        } catch (PolyglotException e) {
            bridge.throwDefect();
            failures.ofTask(e);
        } finally {
            context.endTask();
        }
        bridge.throwDefect();
    }

    @Override
    public void task(Runnable action) {
        enter(prelude.caller(), (ProxyExecutable) nothing -> {
            action.run();
            return context.undefined();
        });
    }

    @Override
    public Value value(String text) {
        return context.value(text);
    }

    @Override
    public void resolve(ScriptProcess process, Value resolver, Object result) {
        last.runs(process);
        enter(resolver, errors.values().toJs(result));
    }

    @Override
    public void end(Wait wait) {
        last.runs(wait.process());
        enter(prelude.end(), wait.shape().text(), wait.process(), wait.resolver());
    }

    @Override
    public void cut(Wait wait) {
        prelude.cut(wait, errors.death(wait.process()));
    }

    @Override
    public void callBack(Value callback, ScriptProcess process, String errorIntroduction) {
        last.runs(process);
        try {
            callback.executeVoid();
        } catch (PolyglotException e) {
            failures.show(process, errorIntroduction, failures.thrownValue(e));
        }
    }

    @Override
    public Value cloned(Value value) {
        return value.isString() || value.isNumber() || value.isBoolean() ? value : prelude.cloned(value);
    }

    @Override
    public Value undefined() {
        return context.undefined();
    }

    @Override
    public Value newDeferred() {
        return prelude.newDeferred();
    }

    @Override
    public Value promise(Value deferred) {
        return deferred.getMember("promise");
    }

    @Override
    public void wake(double port) {
        prelude.wake(port);
    }

    @Override
    public String text(Value value) {
        return prelude.text(value);
    }

    @Override
    public String json(Value value) {
        return prelude.json(value);
    }

    @Override
    public String sprintf(String format, List<Value> values) {
        if (sprintf == null) {
            sprintf = context.load("sprintf.js");
        }
        return sprintf.execute(format, prelude.array(values)).asString();
    }

    @Override
    public String told(Value value) {
        return prelude.told(value);
    }

    @Override
    public String printed(Value value) {
        return prelude.printed(value);
    }

    /** The script that ran last, for messages. */
    public String lastScript() {
        return last.name();
    }

    /** The place where a task was stuck when its end began, for messages. */
    public String stuckAt() {
        return failures.stuckAt();
    }

    /** Ends the task that runs, from another thread; waits for its end, which may never come. */
    public void cancel() {
        context.cancel();
    }

    @Override
    public void close() {
        context.close();
    }
}
