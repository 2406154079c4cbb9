package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PushCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final GameRuns runs = new GameRuns();

    @Test
    void pushesAPresetRenderedForTheGameThatIsConnected() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7)
                .ram("single/controller.js", 6.5)
                .ram("single/hack.js", 1.7)
                .ram("single/grow.js", 1.75)
                .ram("single/weaken.js", 1.75)) {
            CommandRun dry = push(game, "single", "--dry-run");
            assertThat(game.files("home")).isEmpty();
            CommandRun pushed = push(game, "single");

            assertThat(dry.out()).contains("+ home:single/controller.js");
            assertThat(pushed.code()).as(pushed.err()).isEqualTo(ExitCode.DONE);
            assertThat(pushed.out()).contains("start it with  run single/controller.js");
            assertThat(game.files("home").get("single/controller.js")).contains("Bitburner 2.x");
            assertThat(push(game, "single").out()).contains("up to date");
            assertThat(push(game, "single", "--undo").out()).contains("5 files as before");
            assertThat(game.files("home")).isEmpty();
        }
    }

    @Test
    void tellsWhereTheGameCountsAnotherRam() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).ram("single/controller.js", 9.5)) {
            CommandRun run = push(game, "single");

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
                    runs.connected(game, "pull", "--out", folder.resolve("out").toString());

            assertThat(run.out()).contains("1 file of home written to");
            assertThat(folder.resolve("out/a.js")).hasContent("1");
            assertThat(runs.connected(game, "pull", "--servers").out()).contains("n00dles  yes");
        }
    }

    @Test
    void saysHowToConnectWhereNoGameComes() {
        CommandRun run = CommandRun.of("push", "single", "--port", "" + runs.port(), "--wait", "1ms");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err())
                .contains("waiting for the game: in the game open Options, Remote API, set the port to " + runs.port())
                .contains("did not connect");
    }

    private CommandRun push(ScriptedGame game, String... args) {
        return runs.connected(
                game,
                Stream.concat(Stream.of("push", "--records", folder.toString()), Arrays.stream(args))
                        .toArray(String[]::new));
    }
}
