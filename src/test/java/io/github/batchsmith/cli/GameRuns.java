package io.github.batchsmith.cli;

import io.github.batchsmith.testing.Aside;
import io.github.batchsmith.testing.ScriptedGame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Commands that wait for the game, each with a scripted game that connects. */
final class GameRuns {
    private final int port = freePort();

    /** The port that the commands listen on. */
    int port() {
        return port;
    }

    /** Starts a command in a process of its own. */
    Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Arrays.asList(args));
        command.addAll(List.of("--port", "" + port));
        return new ProcessBuilder(command).start();
    }

    /** Runs a command to which the game connects as soon as it listens. */
    CommandRun connected(ScriptedGame game, String... args) {
        String[] all = Stream.concat(Arrays.stream(args), Stream.of("--port", "" + port))
                .toArray(String[]::new);
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Void> connection = Aside.run(() -> tryToConnect(game, ended::get));
        CommandRun run = CommandRun.of(all);
        ended.set(true);
        connection.join();
        return run;
    }

    /** Lets the game connect, which fails until somebody listens. */
    void untilConnected(ScriptedGame game) {
        tryToConnect(game, () -> false);
    }

    /** The same, unless it has become needless. */
    private void tryToConnect(ScriptedGame game, BooleanSupplier needless) {
        while (!needless.getAsBoolean()) {
            try {
                game.connect(port);
                return;
            } catch (CompletionException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
