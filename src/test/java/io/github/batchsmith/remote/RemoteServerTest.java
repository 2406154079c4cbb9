package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void speaksWithEveryVersion(Version version) {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted =
                        new ScriptedGame(version).ram("a.js", 1.6).connect(server.port())) {
            RemoteGame game = server.awaitGame(PATIENCE);
            game.pushAll("home", Map.of("a.js", "1", "lib/b.txt", "ä\n\"x\""));

            assertThat(scripted.files("home")).isEqualTo(Map.of("a.js", "1", "lib/b.txt", "ä\n\"x\""));
            assertThat(game.allFiles("home")).isEqualTo(Map.of("a.js", "1", "lib/b.txt", "ä\n\"x\""));
            assertThat(game.ramGb("home", List.of("a.js")).get("a.js")).hasValue(1.6);
            assertThat(game.hosts()).extracting(RemoteHost::hostname).containsExactlyInAnyOrder("home", "n00dles");
            assertThat(game.isVersion3()).isEqualTo(version == Version.V3_0);
            assertThat(game.definitionFile()).contains("NS");
        }
    }

    @Test
    void tellsThatAnOlderGameHasNoSave() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted = new ScriptedGame(Version.V2_7).connect(server.port())) {
            RemoteGame game = server.awaitGame(PATIENCE);

            assertThatThrownBy(game::save)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("game-too-old");
            assertThat(scripted.answered()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost.evil.example",
                "https://bitburner-official.github.io.evil.example"
            })
    void letsNoOtherPageIn(String origin) {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)) {
            assertThatThrownBy(() -> scripted.connect(server.port(), origin)).isInstanceOf(CompletionException.class);
            assertThat(server.game()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://", "http://localhost:8000", "https://127.0.0.1", "https://fork.example"})
    void letsTheGameIn(String origin) {
        RemoteOptions usual = RemoteOptions.onPort(0);
        RemoteOptions options = new RemoteOptions(
                usual.host(), 0, Set.of("https://fork.example"), usual.answerWithin(), usual.largestMessageBytes());
        try (RemoteServer server = RemoteServer.open(options);
                ScriptedGame scripted = new ScriptedGame(Version.V3_0).connect(server.port(), origin)) {
            assertThat(server.awaitGame(PATIENCE).paths("home")).isEmpty();
            assertThat(scripted.answered()).isEqualTo(1);
        }
    }

    @Test
    void givesThePlaceToTheGameThatConnectedLast() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame first = new ScriptedGame(Version.V3_0).connect(server.port())) {
            RemoteGame earlier = server.awaitGame(PATIENCE);
            assertThat(earlier.paths("home")).isEmpty();
            try (ScriptedGame second = new ScriptedGame(Version.V3_0).connect(server.port())) {
                second.files("home").put("second.js", "");

                assertThatThrownBy(() -> earlier.paths("home")).hasMessageContaining("game-gone");
                assertThat(server.awaitGame(PATIENCE).paths("home")).containsExactly("second.js");
                assertThat(first.answered()).isEqualTo(1);
            }
        }
    }

    @Test
    void passesOverWhatIsNoAnswerToARequest() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)
                        .voice(answer -> List.of(
                                "{",
                                "[]",
                                "null",
                                "\"id\"",
                                "{\"id\":\"1\",\"result\":\"x\"}",
                                "{\"id\":1e300,\"result\":\"x\"}",
                                "{\"id\":-1,\"result\":\"x\"}",
                                answer.toString(),
                                answer.toString()))
                        .connect(server.port())) {
            scripted.files("home").put("a.txt", "text");
            RemoteGame game = server.awaitGame(PATIENCE);

            assertThat(game.allFiles("home")).isEqualTo(Map.of("a.txt", "text"));
            assertThat(game.allFiles("home")).isEqualTo(Map.of("a.txt", "text"));
        }
    }

    @Test
    void refusesAnswersOfTheWrongShape() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)
                        .voice(answer -> List.of(answer.put("result", 7).toString()))
                        .connect(server.port())) {
            RemoteGame game = server.awaitGame(PATIENCE);

            assertThatThrownBy(() -> game.allFiles("home")).hasMessageContaining("the answer is no list");
            assertThatThrownBy(game::definitionFile).hasMessageContaining("the answer is no text");
            assertThat(scripted.answered()).isEqualTo(2);
        }
    }

    @Test
    void tellsThatTheGameIsSilent() {
        RemoteOptions usual = RemoteOptions.onPort(0);
        RemoteOptions hasty =
                new RemoteOptions(usual.host(), 0, Set.of(), Duration.ofMillis(50), usual.largestMessageBytes());
        try (RemoteServer server = RemoteServer.open(hasty);
                ScriptedGame scripted = new ScriptedGame(Version.V2_7)
                        .voice(answer -> List.of())
                        .connect(server.port())) {
            assertThatThrownBy(() -> server.awaitGame(PATIENCE).paths("home")).hasMessageContaining("game-silent");
            assertThat(scripted.files("home")).isEmpty();
        }
    }

    @Test
    void endsAConnectionThatSendsTooMuch() {
        RemoteOptions usual = RemoteOptions.onPort(0);
        RemoteOptions small = new RemoteOptions(usual.host(), 0, Set.of(), usual.answerWithin(), 10_000);
        try (RemoteServer server = RemoteServer.open(small);
                ScriptedGame scripted = new ScriptedGame(Version.V3_0).connect(server.port())) {
            RemoteGame game = server.awaitGame(PATIENCE);
            scripted.files("home").put("big.txt", "x".repeat(20_000));

            assertThatThrownBy(() -> game.allFiles("home")).hasMessageContaining("game-gone");
            assertThat(game.isConnected()).isFalse();
        }
    }

    @Test
    void pushesAThousandFilesAndOneOfTenMegabytes() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 1000; i++) {
            files.put("many/" + i + ".js", "export const n = " + i + ";\n");
        }
        files.put("big.txt", "0123456789".repeat(1_000_000));
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0));
                ScriptedGame scripted = new ScriptedGame(Version.V2_7).connect(server.port())) {
            server.awaitGame(PATIENCE).pushAll("home", files);

            assertThat(scripted.files("home")).isEqualTo(files);
        }
    }

    @Test
    void tellsHowToConnectWhereNoGameComes() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0))) {
            assertThatThrownBy(() -> server.awaitGame(Duration.ofMillis(10)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("set the port to " + server.port());
        }
    }

    @Test
    void tellsThatThePortIsTaken() {
        try (RemoteServer server = RemoteServer.open(RemoteOptions.onPort(0))) {
            assertThatThrownBy(() -> RemoteServer.open(RemoteOptions.onPort(server.port())))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("port-not-free")
                    .hasMessageContaining("" + server.port());
        }
    }
}
