package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Aside;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProbeCommandTest {
    private final World fresh = WorldFiles.builtIn("fresh");
    private final GameRuns runs = new GameRuns();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void comparesTheGameWithTheMockGameAndKeepsItsWorld() {
        CommandRun run = probed(result -> result);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("type in the terminal of the game, on home: run batchsmith-probe/constants.js");
        assertThat(run.out()).contains("compared: the mock game says the same");
        World saved = WorldFiles.read(folder.resolve("w.json"));
        assertThat(saved.player().exp()).isEqualTo(fresh.player().exp());
        assertThat(saved.player().money()).isEqualTo(fresh.player().money());
        assertThat(saved.servers()).hasSameSizeAs(fresh.servers());
    }

    @Test
    void printsEveryDifference() {
        CommandRun run = probed(result -> result.replace("\"hacking\":1,", "\"hacking\":2,"));

        assertThat(run.code()).isEqualTo(ExitCode.PROMISE_NOT_KEPT);
        assertThat(run.out())
                .contains("getHackTime(\"n00dles\"): the game says ")
                .containsPattern("compared: \\d+ differences");
    }

    /** The command, with a player who runs the scripts as soon as they are in the game. */
    private CommandRun probed(UnaryOperator<String> distortion) {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0)) {
            CompletableFuture<Void> player = Aside.run(() -> ProbePlayer.play(game, fresh, distortion));
            CommandRun run = runs.connected(
                    game, "probe", "--save", folder.resolve("w.json").toString(), "--records", folder.toString());
            player.join();
            return run;
        }
    }
}
