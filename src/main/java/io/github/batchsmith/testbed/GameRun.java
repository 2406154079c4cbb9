package io.github.batchsmith.testbed;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.testbed.js.RunStoppedException;
import io.github.batchsmith.testbed.js.ScriptRealm;
import io.github.batchsmith.testbed.ns.Launcher;
import io.github.batchsmith.testbed.ns.NsFunctions;
import io.github.batchsmith.testbed.ns.Ports;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.TimerQueue;
import java.util.Optional;
import java.util.OptionalDouble;

/** One run of the mock game. */
final class GameRun implements AutoCloseable {
    private static final int PROGRESS_STEPS = 100;

    private final RunRequest request;
    private final Game game;
    private final ScriptRealm realm;
    private final Launcher launcher;
    private final Sampler sampler;
    private final double endMillis;

    GameRun(RunRequest request) {
        this.request = request;
        game = Game.of(request.world(), request.version(), request.seed(), request.firstPid(), request.startMillis());
        endMillis = request.startMillis() + request.duration().toMillis();
        realm = new ScriptRealm(game, request.limits().statementsPerTask());
        launcher = new Launcher(game, request.scriptRam(), realm);
        realm.install(NsFunctions.of(game, launcher, new Ports(realm)));
        sampler = new Sampler(game, request.sampling());
    }

    RunResult toEnd(RunProgress progress) {
        request.files().forEach(game.network().home().files()::write);
        Optional<String> stopped = Optional.empty();
        try {
            startMain();
            fireTimers(progress);
        } catch (RunStoppedException e) {
            stopped = Optional.of(String.valueOf(e.getMessage()));
        }
        return result(stopped);
    }

    private void startMain() {
        GameServer home = game.network().home();
        if (launcher.startMain(home, request.main(), request.args()).isEmpty()) {
            throw new InvalidInputException(Finding.error(
                    "main-not-started", request.main(), reason(home), "correct the script or choose another world"));
        }
    }

    private String reason(GameServer home) {
        if (!home.files().has(request.main())) {
            return "there is no such script among the files";
        }
        OptionalDouble ramGb = launcher.ramGb(home, request.main());
        if (ramGb.isEmpty()) {
            return "the RAM of the script cannot be counted: it, or what it imports, is missing or no JavaScript";
        }
        return "the script needs " + ramGb.getAsDouble() + " GB, free on home are " + home.ramFreeGb() + " GB";
    }

    private void fireTimers(RunProgress progress) {
        TimerQueue timers = game.timers();
        double step = (endMillis - request.startMillis()) / PROGRESS_STEPS;
        double nextReport = request.startMillis();
        int atThisInstant = 0;
        for (double due = timers.nextDueMillis(); due <= endMillis; due = timers.nextDueMillis()) {
            if (due >= nextReport) {
                progress.advanced(due - request.startMillis(), endMillis - request.startMillis());
                nextReport = due + step;
            }
            atThisInstant = due > game.nowMillis() ? 0 : atThisInstant + 1;
            if (atThisInstant > request.limits().timersPerInstant()) {
                throw new RunStoppedException("stopped the run: more than "
                        + request.limits().timersPerInstant() + " timers fired at one instant, last of "
                        + realm.lastCaller() + ", which would loop for ever");
            }
            sampler.before(due);
            timers.fireNext();
        }
        if (!Double.isInfinite(timers.nextDueMillis())) {
            timers.advanceTo(endMillis);
        }
        sampler.upTo(game.nowMillis());
        progress.advanced(game.elapsedMillis(), endMillis - request.startMillis());
    }

    private RunResult result(Optional<String> stopped) {
        return new RunResult(
                game.elapsedMillis(),
                game.journal().landings(),
                game.world(),
                game.network().home().files().contents(),
                game.terminal().lines(),
                game.journal().dialogs(),
                game.journal().notModelled(),
                game.processes().peak(),
                game.processes().started(),
                game.processes().alive().size(),
                sampler.samples(),
                stopped);
    }

    @Override
    public void close() {
        realm.close();
    }
}
