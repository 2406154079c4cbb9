package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, from its start until it is told to end; Ctrl-C takes the same way. */
final class ServeCommandTest {
    private static final int ENDED_BY_SIGNAL = 128 + 15;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void watchesADefinitionAndShowsItsStateUntilItIsToldToEnd() throws Exception {
        GameRuns runs = new GameRuns();
        Process process =
                runs.start("serve", "single", "--page-port", "0", "--for", "1m", "--records", folder.toString());
        BufferedReader out = process.inputReader();
        try (ScriptedGame game = new ScriptedGame(Version.V2_8_1)) {
            URI page = URI.create(told(out, "live page: ").substring("live page: ".length()));
            assertThat(fetched(page)).contains("<title>Batchsmith</title>");
            told(out, "waiting for the game: ");
            runs.untilConnected(game);
            told(out, "single: pushed to home");
            told(out, "the game is connected: 2.x");

            assertThat(game.files("home")).containsKey("single/controller.js");
            assertThat(fetched(page.resolve("/live.json"))).contains("\"version\"", "\"pushed\"");
            process.toHandle().destroy();
            assertThat(process.waitFor()).isEqualTo(ENDED_BY_SIGNAL);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Reads until a line that begins so. */
    private static String told(BufferedReader out, String beginning) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = out.readLine();
        }
        return assertThat(line).as("the line \"%s...\"", beginning).isNotNull().actual();
    }

    private static String fetched(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
