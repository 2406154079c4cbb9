package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.js.ScriptRealm;
import io.github.batchsmith.testbed.js.TaskCount;
import io.github.batchsmith.testbed.ns.Launcher;
import io.github.batchsmith.testbed.ns.NsFunctions;
import io.github.batchsmith.testbed.ns.Ports;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.List;

/** The game's page in the browser: what a reload throws away and builds anew. */
final class Page implements AutoCloseable {
    private final GameSetup setup;
    private final Game game;
    private final TaskCount tasks;
    private volatile Contents contents;

    Page(GameSetup setup, Game game, TaskCount tasks) {
        this.setup = setup;
        this.game = game;
        this.tasks = tasks;
        contents = Contents.of(setup, game, tasks);
    }

    ScriptRealm realm() {
        return contents.realm();
    }

    Ports ports() {
        return contents.ports();
    }

    Launcher launcher() {
        return contents.launcher();
    }

    /**
     * Reloads the page: all scripts, timers, ports and loaded modules are gone; scripts that are not temporary start
     * again with the same arguments, host by host.
     *
     * @param awayMillis how long it takes until they do
     * @return how many will start again
     */
    int reload(double awayMillis) {
        List<ScriptProcess> ended = game.processes().vanish();
        game.timers().clear();
        game.sharing().reset();
        contents.realm().close();
        contents = Contents.of(setup, game, tasks);
        List<ScriptProcess> kept = game.network().servers().stream()
                .flatMap(host -> ended.stream().filter(each -> each.host() == host))
                .filter(each -> !each.isTemporary())
                .toList();
        game.timers().setTask(awayMillis, () -> kept.forEach(contents.launcher()::startAgain));
        return kept.size();
    }

    /** Throws away all that scripts hold, so that there is memory again; nothing runs any more. */
    void forget() {
        game.timers().clear();
        contents.ports().forget();
        game.processes().alive().forEach(each -> each.log().clear());
        contents.realm().close();
        contents = Contents.of(setup, game, tasks);
    }

    @Override
    public void close() {
        contents.realm().close();
    }

    private record Contents(ScriptRealm realm, Launcher launcher, Ports ports) {
        static Contents of(GameSetup setup, Game game, TaskCount tasks) {
            ScriptRealm realm = new ScriptRealm(game, setup.limits(), tasks);
            Launcher launcher = new Launcher(game, setup.scriptRam(), realm);
            Ports ports = new Ports(realm, game);
            realm.install(NsFunctions.of(game, launcher, ports));
            return new Contents(realm, launcher, ports);
        }
    }
}
