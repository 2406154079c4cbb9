package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PusherTest {
    private static final String CONTROLLER = "joes/controller.js";
    private static final String WORKER = "joes/hack.js";

    @TempDir
    private Path records = Path.of("");

    private final RemoteServer server = RemoteServer.open(Patience.options());

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void putsTheScriptToStartLast(Version version) {
        try (ScriptedGame game = new ScriptedGame(version).connect(server.port())) {
            PushReport report = push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack")));

            assertThat(game.files("home")).containsEntry(CONTROLLER, "run").containsEntry(WORKER, "hack");
            assertThat(game.files("n00dles")).isEmpty();
            assertThat(report.plan().paths(FileChange.Kind.ADDED)).containsExactly(CONTROLLER, WORKER);
        }
    }

    @Test
    void pushesOnlyWhatChanged() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack")));
            PushReport report = push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack more")));

            assertThat(report.plan().paths(FileChange.Kind.CHANGED)).containsExactly(WORKER);
            assertThat(report.plan().paths(FileChange.Kind.SAME)).containsExactly(CONTROLLER);
            assertThat(game.files("home")).containsEntry(WORKER, "hack more");
        }
    }

    @Test
    void deletesOnlyWhatItPushedItself() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).connect(server.port())) {
            game.files("home").put("joes/mine.js", "the player's own");
            push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack", "joes/grow.js", "grow")));
            game.files("home").put("joes/grow.js", "edited by the player");
            push(shipment("home", Map.of(CONTROLLER, "run")));

            assertThat(game.files("home").keySet()).containsExactly(CONTROLLER, "joes/grow.js", "joes/mine.js");
        }
    }

    @Test
    void tellsWhichRunningScriptTheGameKeeps() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).running(WORKER).connect(server.port())) {
            push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack")));
            PushReport kept = push(shipment("home", Map.of(CONTROLLER, "run 2")));
            PushReport again = push(shipment("home", Map.of(CONTROLLER, "run 3")));

            assertThat(kept.kept()).containsOnlyKeys(WORKER);
            assertThat(again.plan().paths(FileChange.Kind.REMOVED)).containsExactly(WORKER);
            assertThat(game.files("home")).containsKey(WORKER);
        }
    }

    @Test
    void putsEverythingBackWhereAFileIsRefused() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            game.files("home").put(WORKER, "old");
            Shipment refused = shipment("home", Map.of(CONTROLLER, "run", WORKER, "new", "joes/picture.png", "?"));

            assertThatThrownBy(() -> push(refused))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Invalid file extension. Filename: joes/picture.png");
            assertThat(game.files("home")).containsOnly(Map.entry(WORKER, "old"));
        }
    }

    @Test
    void putsEverythingBackWhereThePushIsInterrupted() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            AtomicInteger asked = new AtomicInteger();
            Pusher pusher = new Pusher(game(), records, () -> asked.getAndIncrement() == 1);
            Shipment shipment = shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack"));

            assertThatThrownBy(() -> pusher.push(pusher.plan(shipment))).hasMessageContaining("push-cancelled");
            assertThat(game.files("home")).isEmpty();
        }
    }

    @Test
    void noticesWhenTheGameHoldsAnotherText() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0)
                .voice(answer -> List.of(answer.toString().replace("hack()", "hack ()")))
                .connect(server.port())) {
            assertThatThrownBy(() -> push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "hack()"))))
                    .hasMessageContaining("push-differs")
                    .hasMessageContaining(WORKER);
            assertThat(game.files("home")).isEmpty();
        }
    }

    @Test
    void showsWhereTheGameCountsAnotherRam() {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0)
                .ram(CONTROLLER, 6.5)
                .ram(WORKER, 1.75)
                .connect(server.port())) {
            Shipment shipment = new Shipment(
                    "joes",
                    "home",
                    new ScriptBundle(CONTROLLER, Map.of(CONTROLLER, "run", WORKER, "hack")),
                    Map.of(CONTROLLER, 6.5, WORKER, 1.7));

            assertThat(push(shipment).ramDifferences()).containsExactly(new RamDifference(WORKER, 1.7, 1.75));
            assertThat(game.answered()).isPositive();
        }
    }

    @Test
    void takesTheLastPushBack() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_8_1).connect(server.port())) {
            game.files("home").put(WORKER, "old");
            push(shipment("home", Map.of(CONTROLLER, "run", WORKER, "new")));

            assertThat(pusher().takeBack("joes", "home")).containsExactly(CONTROLLER, WORKER);
            assertThat(game.files("home")).containsOnly(Map.entry(WORKER, "old"));
            assertThatThrownBy(() -> pusher().takeBack("joes", "home")).hasMessageContaining("nothing-pushed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsThatAHostIsUnknown(Version version) {
        try (ScriptedGame game = new ScriptedGame(version).connect(server.port())) {
            assertThatThrownBy(() -> push(shipment("nowhere", Map.of(CONTROLLER, "run"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("game-refused")
                    .hasMessageContaining("nowhere");
            assertThat(game.files("home")).isEmpty();
        }
    }

    private PushReport push(Shipment shipment) {
        Pusher pusher = pusher();
        return pusher.push(pusher.plan(shipment));
    }

    private Pusher pusher() {
        return new Pusher(game(), records, () -> false);
    }

    private RemoteGame game() {
        return server.awaitGame(Patience.LONG);
    }

    private static Shipment shipment(String host, Map<String, String> files) {
        return new Shipment("joes", host, new ScriptBundle(CONTROLLER, files), Map.of());
    }
}
