package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.js.TaskCount;
import io.github.batchsmith.testbed.state.Conditions;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import io.github.batchsmith.testbed.state.MemoryUsedUpException;
import io.github.batchsmith.testbed.state.RunStoppedException;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The mock game as something that goes on: files are put in, scripts are started, time passes, and between these one can
 * look at everything. For one thread at a time. A script that freezes the game ends it: from then on time stands still.
 */
public final class MockGame implements AutoCloseable {
    private final GameSetup setup;
    private final Game game;
    private final Page page;
    private final GameThread thread;
    private final TimerLoop loop;
    private final Set<String> controllers = new HashSet<>();
    private final AtomicReference<@Nullable String> stopped = new AtomicReference<>();

    /** A game at its start. */
    public MockGame(GameSetup setup) {
        this(setup, TraceSink.NONE);
    }

    /** A game at its start that tells what happens in it. */
    public MockGame(GameSetup setup, TraceSink trace) {
        this.setup = setup;
        game = Game.of(
                setup.world(), setup.version(), setup.seed(), setup.firstPid(), setup.startMillis(), conditions(trace));
        TaskCount tasks = new TaskCount();
        thread = new GameThread(setup.limits().longestTask(), tasks, this::cancelTask);
        page = thread.call(() -> new Page(setup, game, tasks)).orElseThrow();
        FaultInjector faults = new FaultInjector(setup.faults(), game, page, each -> controllers.contains(each.path()));
        loop = new TimerLoop(game, page, faults, setup.limits().timersPerInstant());
        requirePlaces();
    }

    private void cancelTask() {
        page.realm().cancel();
    }

    private Conditions conditions(TraceSink trace) {
        return new Conditions(setup.timers(), new Disturbances(setup.faults()), trace, setup.limits());
    }

    private void requirePlaces() {
        setup.faults().faults().stream()
                .filter(each -> each.kind().hitsHosts() && !each.place().isEmpty())
                .forEach(each -> server(each.place()));
    }

    /**
     * Puts a text on a server, in place of what is there under that path.
     *
     * @throws InvalidInputException if there is no such server
     */
    public void write(String host, String path, String text) {
        server(host).files().write(path, text);
    }

    /**
     * Starts a script, as a player does from the terminal.
     *
     * @param args texts, numbers and booleans
     * @return its PID; 0 if the game has ended, or ends because the script freezes it
     * @throws InvalidInputException if the server or the script is missing, or the script does not fit
     */
    public int start(String host, String path, int threads, List<Object> args) {
        GameServer server = server(host);
        int[] pid = new int[1];
        guarded(() -> pid[0] = started(server, path, threads, args));
        return pid[0];
    }

    private int started(GameServer host, String path, int threads, List<Object> args) {
        controllers.add(path);
        return page.launcher()
                .startMain(host, path, threads, args)
                .map(ScriptProcess::pid)
                .orElseThrow(() -> NotStarted.because(page.launcher(), host, path, threads));
    }

    /** Lets that much time pass. */
    public void advance(Duration duration) {
        advanceUntil(() -> false, duration);
    }

    /**
     * Lets time pass until the condition holds, at most for that long. The condition is looked at before any time passes,
     * then after each moment in which something happened.
     *
     * @return whether the condition holds
     */
    public boolean advanceUntil(BooleanSupplier condition, Duration atMost) {
        double endMillis = game.nowMillis() + atMost.toMillis();
        guarded(() -> fireTimers(endMillis, dueMillis -> dueMillis > game.nowMillis() && condition.getAsBoolean()));
        boolean holds = condition.getAsBoolean();
        if (!holds && stopped.get() == null) {
            game.timers().advanceTo(endMillis);
        }
        return holds;
    }

    /** Fires the timers that are due until that time; the clock is left at the last of them. */
    void fireTimers(double endMillis, TimerLoop.Watch watch) {
        loop.fireUntil(endMillis, watch);
    }

    /** Does something that scripts may freeze; nothing once they have. */
    void guarded(Runnable action) {
        onItsThread(() -> {
            stoppable(action);
            return true;
        });
    }

    private void stoppable(Runnable action) {
        try {
            if (stopped.get() == null) {
                action.run();
            }
        } catch (MemoryUsedUpException e) {
            stop(String.valueOf(e.getMessage()));
            page.forget();
        } catch (RunStoppedException e) {
            stop(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            page.forget();
            stop("stopped the run: the memory is used up");
        }
    }

    private <T> Optional<T> onItsThread(Supplier<T> work) {
        Optional<T> outcome = thread.call(work);
        if (thread.isLost()) {
            stop(RunStoppedException.frozenBy(page.realm().stuckAt()).getMessage());
        }
        return outcome;
    }

    private void stop(@Nullable String why) {
        stopped.compareAndSet(null, why);
    }

    /** Everything that the game knows. */
    Game state() {
        return game;
    }

    /** Game time that has passed, in ms. */
    public double elapsedMillis() {
        return game.elapsedMillis();
    }

    /** The game as it is now: money, experience and level, and each server's money, security and used RAM. */
    public World world() {
        return game.world();
    }

    /** The player as it is now. */
    public Player player() {
        return game.player().now();
    }

    /**
     * A server as it is now.
     *
     * @throws InvalidInputException if there is no such server
     */
    public Server serverNow(String host) {
        return server(host).now();
    }

    /**
     * Texts on a server by path.
     *
     * @throws InvalidInputException if there is no such server
     */
    public Map<String, String> files(String host) {
        return Collections.unmodifiableMap(new TreeMap<>(server(host).files().contents()));
    }

    /** Every script that runs now, oldest first. */
    public List<RunningScript> running() {
        return game.processes().alive().stream().map(RunningScript::of).toList();
    }

    /**
     * The newest lines in the log of a script that runs or ended lately; nothing if there is no such script. Where several
     * have that path, it is the one started last.
     */
    public Optional<List<String>> log(String path) {
        return game.processes().newest(path).map(each -> each.log().lines());
    }

    /**
     * What waits in a port, oldest first: texts, numbers and booleans as such, anything else as its JSON text. None once a
     * task was left to itself.
     */
    public List<Object> port(int number) {
        return onItsThread(() -> page.ports().contents(number)).orElse(List.of());
    }

    /** The terminal's newest lines. */
    public List<String> terminal() {
        return game.terminal().lines();
    }

    /** Every hack, grow and weaken that took effect so far, in order. */
    public List<Landing> landings() {
        return game.journal().landings();
    }

    /** Error windows that the game has shown so far. */
    public List<ErrorDialog> errors() {
        return game.journal().dialogs();
    }

    /** Calls of functions that the mock game lacks, by name. */
    public Map<String, Integer> notModelled() {
        return game.journal().notModelled();
    }

    /** Why the game was ended, if a script froze it. */
    public Optional<String> stopped() {
        return Optional.ofNullable(stopped.get());
    }

    /** What has come of it so far. */
    RunResult result(List<Sample> samples) {
        return new RunResult(
                game.processes().lastAliveMillis() - game.startMillis(),
                landings(),
                world(),
                game.network().home().files().contents(),
                terminal(),
                errors(),
                notModelled(),
                game.processes().peak(),
                game.processes().started(),
                game.processes().alive().size(),
                samples,
                stopped().orElse(""));
    }

    private GameServer server(String host) {
        return game.network().find(host).orElseThrow(() -> unknown(host));
    }

    private InvalidInputException unknown(String host) {
        List<String> known =
                game.network().servers().stream().map(GameServer::hostname).toList();
        return new InvalidInputException(
                Finding.error("host-unknown", host, "there is no such server", DidYouMean.hint(host, known)));
    }

    @Override
    public void close() {
        if (!thread.run(page::close)) {
            GameThread.daemon(page::close, "end of a game").start();
        }
        thread.close();
    }
}
