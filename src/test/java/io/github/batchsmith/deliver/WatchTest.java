package io.github.batchsmith.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.TextFile;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.RemoteServer;
import io.github.batchsmith.testing.LogInMemory;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {
    private static final String CONTROLLER = "single/controller.js";
    private static final String SOUND = SpecJson.write(Presets.named("single").spec());

    private final LogInMemory log = new LogInMemory();
    private final RemoteServer server = RemoteServer.open(Patience.options());

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeDefinition() {
        TextFile.write(definition(), SOUND);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void pushesOnceTheGameIsThereAndWhenTheDefinitionChanges() {
        Watch watch = watch();
        watch.round();
        assertThat(log.said()).contains("single: sound; 5m simulated", "waiting for the game");
        try (ScriptedGame game = connected()) {
            watch.round();
            watch.round();
            assertThat(game.files("home").get(CONTROLLER)).contains("Bitburner 3.x");
            int answered = game.answered();
            watch.round();
            assertThat(game.answered()).isEqualTo(answered);

            TextFile.write(definition(), SOUND.replace("20ms", "30ms"));
            watch.round();
            assertThat(game.files("home").get(CONTROLLER)).contains("30");
        }
    }

    @Test
    void keepsTheGameFromAChangeThatIsWrong() {
        Watch watch = watch();
        try (ScriptedGame game = connected()) {
            watch.round();
            String before = game.files("home").get(CONTROLLER);
            TextFile.write(definition(), SOUND.replace("0.1", "1.5"));
            watch.round();

            assertThat(log.found()).contains("take.fraction");
            assertThat(log.said()).contains("not pushed; the game keeps what it has");
            assertThat(game.files("home").get(CONTROLLER)).isEqualTo(before);
        }
    }

    @Test
    void pushesToTheGameThatTookThePlace() {
        Watch watch = watch();
        try (ScriptedGame first = connected()) {
            watch.round();
            try (ScriptedGame second = connected()) {
                while (second.answered() == 0) {
                    watch.round();
                }
                assertThat(second.files("home")).isEqualTo(first.files("home"));
            }
        }
    }

    /** A day of rounds, three a second; every hour the game is loaded anew. */
    @Test
    void keepsNothingOfTheGamesThatWereThereBefore() {
        Watch watch = watch();
        List<WeakReference<RemoteGame>> games = new ArrayList<>();
        long threads = 0;
        for (int hour = 0; hour < 24; hour++) {
            try (ScriptedGame game = connected()) {
                games.add(new WeakReference<>(server.game().orElseThrow()));
                while (game.files("home").isEmpty()) {
                    watch.round();
                }
                int answered = game.answered();
                for (int i = 0; i < 3 * 3600; i++) {
                    watch.round();
                }
                assertThat(game.answered()).isEqualTo(answered);
                threads = hour == 0 ? ofTheServer() : threads;
                assertThat(ofTheServer()).isEqualTo(threads);
            }
        }
        assertThat(held(games)).isLessThanOrEqualTo(1);
    }

    private static long ofTheServer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().startsWith("WebSocket"))
                .count();
    }

    /** How many of the games are still in memory, after the collector has had its chances. */
    private static long held(List<WeakReference<RemoteGame>> games) {
        long held = games.size();
        for (int i = 0; i < 20 && held > 1; i++) {
            System.gc();
            held = games.stream().filter(each -> each.get() != null).count();
        }
        return held;
    }

    private Watch watch() {
        Watch.Settings settings = new Watch.Settings(
                List.of(definition().toString()),
                List.of(),
                () -> new Pipeline(List.of()),
                WorldFiles.builtIn("mid"),
                Duration.ofMinutes(5),
                new Destination(List.of("home"), folder.resolve("records")));
        return new Watch(settings, log, server, () -> false);
    }

    private ScriptedGame connected() {
        ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port());
        server.awaitGame(Patience.LONG);
        return game;
    }

    private Path definition() {
        return folder.resolve("single.json");
    }
}
