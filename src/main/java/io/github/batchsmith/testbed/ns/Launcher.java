package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.chaos.Fault;
import io.github.batchsmith.chaos.FaultKind;
import io.github.batchsmith.chaos.FaultPlan;
import io.github.batchsmith.chaos.TurnsAtOnce;
import io.github.batchsmith.testbed.state.FilePaths;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.Launch;
import io.github.batchsmith.testbed.state.ScriptFacts;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.ScriptRam;
import io.github.batchsmith.testbed.trace.TraceEvent.FaultStruck;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Starts scripts from scripts: the checks that let exec return 0, in the game's order. */
public final class Launcher {
    private final Game game;
    private final ScriptRam scriptRam;
    private final Realm realm;
    private final TurnsAtOnce triesAtOnce = new TurnsAtOnce();
    private final TurnsAtOnce startsAtOnce = new TurnsAtOnce();
    private final ScriptFacts<OptionalDouble> ramFacts = new ScriptFacts<>();

    public Launcher(Game game, ScriptRam scriptRam, Realm realm) {
        this.game = game;
        this.scriptRam = scriptRam;
        this.realm = realm;
    }

    /** RAM of one thread of a script on a server, if the script is there and can be counted. */
    public OptionalDouble ramGb(GameServer server, String path) {
        if (!server.files().has(path)) {
            return OptionalDouble.empty();
        }
        return ramFacts.of(server.files(), path, () -> scriptRam.ramGb(path, server.files()::read));
    }

    /** Starts a script that no script starts; empty if it does not fit or cannot be counted. */
    public Optional<ScriptProcess> startMain(GameServer host, String path, int threads, List<Object> args) {
        OptionalDouble ramGb = ramGb(host, path);
        if (ramGb.isEmpty() || !host.fits(ramGb.getAsDouble() * threads)) {
            return Optional.empty();
        }
        Launch launch = new Launch(path, args, threads, false, ramGb.getAsDouble(), null);
        return Optional.of(start(host, launch, this::startInATask));
    }

    /** Starts a script; the PID, or 0 with the reason in the caller's log. */
    int launch(
            ScriptProcess caller,
            String function,
            GameServer host,
            String path,
            RunOptions options,
            List<Object> args) {
        Optional<String> obstacle = obstacle(host, path, options, args).or(() -> refusal(caller, host, path));
        if (obstacle.isPresent()) {
            caller.log().add(function, obstacle::get);
            return 0;
        }
        caller.log()
                .add(
                        function,
                        () -> "'" + path + "' on '" + host.hostname() + "' with " + options.threads()
                                + " threads and args: " + shown(args) + ".");
        Launch launch = new Launch(
                path, args, options.threads(), options.isTemporary(), threadRamGb(host, path, options), caller);
        return start(host, launch, realm::start).pid();
    }

    private Optional<String> obstacle(GameServer host, String path, RunOptions options, List<Object> args) {
        if (!host.files().has(path)) {
            return Optional.of("no script '" + path + "' on '" + host.hostname() + "'");
        }
        if (game.isV3() && path.endsWith(".script")) {
            return Optional.of("'" + path + "': files with the ending .script cannot be run any more");
        }
        if (options.preventsDuplicates() && !host.scripts().matching(path, args).isEmpty()) {
            return Optional.of("'" + path + "' already runs on '" + host.hostname() + "' with these arguments");
        }
        double ramGb = threadRamGb(host, path, options);
        if (ramGb == 0) {
            return Optional.of("the RAM of '" + path + "' cannot be counted: " + uncountable(host, path));
        }
        if (!host.facts().hasAdminRights()) {
            return Optional.of("no root access to '" + host.hostname() + "'");
        }
        return host.fits(ramGb * options.threads())
                ? Optional.empty()
                : Optional.of("not enough free RAM on '" + host.hostname() + "' for '" + path + "', threads: "
                        + options.threads());
    }

    /** Why the RAM of a script cannot be counted; a language that only the game knows is not modelled. */
    public String uncountable(GameServer host, String path) {
        if (!FilePaths.isJavaScript(path)) {
            game.journal().countNotModelled("TypeScript or JSX, as in " + path + ",");
        }
        return scriptRam.obstacle(path, host.files()::read);
    }

    private static String shown(List<Object> args) {
        return args.stream()
                .map(each -> each instanceof Number number
                        ? JsNumbers.format(number.doubleValue())
                        : each instanceof String ? "\"" + each + "\"" : each.toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private double threadRamGb(GameServer host, String path, RunOptions options) {
        return options.ramOverrideGb().orElseGet(() -> ramGb(host, path).orElse(0));
    }

    private Optional<String> refusal(ScriptProcess caller, GameServer host, String path) {
        double elapsedMillis = game.elapsedMillis();
        Optional<Fault> fault =
                game.conditions().disturbances().refusal(elapsedMillis, triesAtOnce.next(elapsedMillis));
        fault.ifPresent(each -> game.trace()
                .record(() -> new FaultStruck(
                        elapsedMillis,
                        caller.pid(),
                        each.toString(),
                        path + " was not started on " + host.hostname())));
        return fault.map(each -> "the game refused to start '" + path + "'");
    }

    /** Starts a script again that a reload of the page has ended, if it still fits. */
    public void startAgain(ScriptProcess former) {
        if (former.host().fits(former.totalRamGb())) {
            start(
                    former.host(),
                    new Launch(
                            former.path(),
                            former.args(),
                            former.threads(),
                            false,
                            former.ram().allocatedGb(),
                            null),
                    this::startInATask);
        }
    }

    private ScriptProcess start(GameServer host, Launch launch, Consumer<ScriptProcess> start) {
        ScriptProcess process = game.processes().add(host, launch);
        double elapsedMillis = game.elapsedMillis();
        double delayMillis =
                game.conditions().disturbances().launchDelayMillis(elapsedMillis, startsAtOnce.next(elapsedMillis));
        if (delayMillis > 0) {
            game.trace().record(() -> lateStart(process, elapsedMillis, delayMillis));
            game.timers().setTask(delayMillis, () -> startInATask(process));
        } else {
            start.accept(process);
        }
        return process;
    }

    private FaultStruck lateStart(ScriptProcess process, double atMillis, double delayMillis) {
        FaultPlan cause = game.conditions().disturbances().inForce(FaultKind.SLOW_LAUNCH, atMillis);
        String effect = process.path() + " begins " + Math.round(delayMillis) + " ms late on "
                + process.host().hostname();
        return new FaultStruck(atMillis, process.pid(), cause.toString(), effect);
    }

    /** Starts a script from outside of all scripts. */
    private void startInATask(ScriptProcess process) {
        if (!process.isStopped()) {
            realm.task(() -> realm.start(process));
        }
    }
}
