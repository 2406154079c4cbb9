package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PushCommandTest {
    private final int port = freePort();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void pushesAPresetRenderedForTheGameThatIsConnected() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7)
                .ram("single/controller.js", 6.5)
                .ram("single/hack.js", 1.7)
                .ram("single/grow.js", 1.75)
                .ram("single/weaken.js", 1.75)) {
            CommandRun dry = connected(game, "push", "single", "--dry-run");
            assertThat(game.files("home")).isEmpty();
            CommandRun pushed = connected(game, "push", "single");

            assertThat(dry.out()).contains("+ home:single/controller.js");
            assertThat(pushed.code()).as(pushed.err()).isEqualTo(ExitCode.DONE);
            assertThat(pushed.out()).contains("start it with  run single/controller.js");
            assertThat(game.files("home").get("single/controller.js")).contains("Bitburner 2.x");
            assertThat(connected(game, "push", "single").out()).contains("up to date");
            assertThat(connected(game, "push", "single", "--undo").out()).contains("5 files as before");
            assertThat(game.files("home")).isEmpty();
        }
    }

    @Test
    void tellsWhereTheGameCountsAnotherRam() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).ram("single/controller.js", 9.5)) {
            CommandRun run = connected(game, "push", "single");

            assertThat(run.code()).isEqualTo(ExitCode.PROMISE_NOT_KEPT);
            assertThat(run.err())
                    .contains("home:single/controller.js: the game counts 9.50GB, Batchsmith 6.50GB")
                    .contains("home:single/hack.js: the game counts no RAM");
        }
    }

    @Test
    void pullsAndListsServers() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0)) {
            game.files("home").put("a.js", "1");
            CommandRun run =
                    connected(game, "pull", "--out", folder.resolve("out").toString());

            assertThat(run.out()).contains("1 file of home written to");
            assertThat(folder.resolve("out/a.js")).hasContent("1");
            assertThat(connected(game, "pull", "--servers").out()).contains("n00dles  yes");
        }
    }

    @Test
    void saysHowToConnectWhereNoGameComes() {
        CommandRun run = CommandRun.of("push", "single", "--port", "" + port, "--wait", "1ms");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err())
                .contains("waiting for the game: in the game open Options, Remote API, set the port to " + port)
                .contains("did not connect");
    }

    /** Runs a command to which the game connects as soon as it listens. */
    private CommandRun connected(ScriptedGame game, String... args) {
        String[] all = Stream.concat(
                        Arrays.stream(args),
                        args[0].equals("push")
                                ? Stream.of("--port", "" + port, "--records", folder.toString())
                                : Stream.of("--port", "" + port))
                .toArray(String[]::new);
        CompletableFuture<Void> connection = CompletableFuture.runAsync(() -> untilConnected(game));
        CommandRun run = CommandRun.of(all);
        connection.join();
        return run;
    }

    private void untilConnected(ScriptedGame game) {
        while (true) {
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
