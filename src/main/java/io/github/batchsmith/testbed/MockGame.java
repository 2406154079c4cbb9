package io.github.batchsmith.testbed;

import io.github.batchsmith.chaos.Disturbances;
import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.testbed.state.Conditions;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import io.github.batchsmith.testbed.state.MemoryUsedUpException;
import io.github.batchsmith.testbed.state.RunStoppedException;
import io.github.batchsmith.testbed.state.ScriptProcess;
import io.github.batchsmith.testbed.state.TimerQueue;
import io.github.batchsmith.testbed.trace.TraceSink;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The mock game as something that goes on: files are put in, scripts are started, time passes, and between these one can
 * look at everything. For one thread at a time. A script that freezes the game ends it: from then on time stands still.
 */
public final class MockGame implements AutoCloseable {
    private final GameSetup setup;
    private final Game game;
    private final Page page;
    private final FaultInjector faults;
    private final Set<String> controllers = new HashSet<>();
    private @Nullable String stopped;

    /** A game at its start. */
    public MockGame(GameSetup setup) {
        this(setup, TraceSink.NONE);
    }

    /** A game at its start that tells what happens in it. */
    public MockGame(GameSetup setup, TraceSink trace) {
        this.setup = setup;
        game = Game.of(
                setup.world(), setup.version(), setup.seed(), setup.firstPid(), setup.startMillis(), conditions(trace));
        page = new Page(setup, game);
        faults = new FaultInjector(setup.faults(), game, page, each -> controllers.contains(each.path()));
        requirePlaces();
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
        if (stopped != null) {
            return 0;
        }
        controllers.add(path);
        try {
            return page.launcher()
                    .startMain(server, path, threads, args)
                    .map(ScriptProcess::pid)
                    .orElseThrow(() -> notStarted(server, path, threads));
        } catch (RunStoppedException e) {
            stopped = String.valueOf(e.getMessage());
            return 0;
        }
    }

    private InvalidInputException notStarted(GameServer host, String path, int threads) {
        return new InvalidInputException(Finding.error(
                "main-not-started", path, reason(host, path, threads), "correct the script or choose another world"));
    }

    private String reason(GameServer host, String path, int threads) {
        if (!host.files().has(path)) {
            return "there is no such script among the files";
        }
        OptionalDouble ramGb = page.launcher().ramGb(host, path);
        if (ramGb.isEmpty()) {
            return "the RAM of the script cannot be counted: " + page.launcher().uncountable(host, path);
        }
        return "the script needs " + ramGb.getAsDouble() * threads + " GB, free on " + host.hostname() + " are "
                + host.ramFreeGb() + " GB";
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
        if (!holds && stopped == null) {
            game.timers().advanceTo(endMillis);
        }
        return holds;
    }

    /** Fires the timers that are due until that time; the clock is left at the last of them. */
    void fireTimers(double endMillis, TimerWatch watch) {
        TimerQueue timers = game.timers();
        int atThisInstant = 0;
        for (double due = nextMillis(); due <= endMillis; due = nextMillis()) {
            if (watch.endsBefore(due)) {
                return;
            }
            atThisInstant = due > game.nowMillis() ? 0 : atThisInstant + 1;
            if (atThisInstant > setup.limits().timersPerInstant()) {
                throw new RunStoppedException("stopped the run: more than "
                        + setup.limits().timersPerInstant() + " timers fired at one instant, last of "
                        + page.realm().lastCaller() + ", which would loop for ever");
            }
            if (faults.nextMillis() <= due) {
                faults.strikeNext();
            } else {
                timers.fireNext();
            }
        }
    }

    /** When the next timer fires or the next fault happens; infinity if no script is left for whom it matters. */
    private double nextMillis() {
        double firing = game.timers().nextFiringMillis();
        return Double.isInfinite(firing) && game.processes().alive().isEmpty()
                ? firing
                : Math.min(firing, faults.nextMillis());
    }

    /** Does something that scripts may freeze; nothing once they have. */
    void guarded(Runnable action) {
        if (stopped != null) {
            return;
        }
        try {
            action.run();
        } catch (MemoryUsedUpException e) {
            page.forget();
            stopped = String.valueOf(e.getMessage());
        } catch (RunStoppedException e) {
            stopped = String.valueOf(e.getMessage());
        } catch (OutOfMemoryError e) {
            page.forget();
            stopped = "stopped the run: the memory is used up";
        }
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

    /** What waits in a port, oldest first: texts, numbers and booleans as such, anything else as its JSON text. */
    public List<Object> port(int number) {
        return page.ports().contents(number);
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
        return Optional.ofNullable(stopped);
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
        page.close();
    }

    /** Is asked before each timer fires. */
    @FunctionalInterface
    interface TimerWatch {
        /** Whether to end here instead of firing the timer that is due at that time. */
        boolean endsBefore(double dueMillis);
    }
}
