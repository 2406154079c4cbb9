package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteServerTest {
    @TempDir
    private Path records = Path.of("");

    @ParameterizedTest
    @EnumSource
    void speaksWithEveryVersion(Version version) {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted =
                        new ScriptedGame(version).ram("a.js", 1.6).connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);
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
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V2_7).connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);

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
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)) {
            assertThatThrownBy(() -> scripted.connect(server.port(), origin)).isInstanceOf(CompletionException.class);
            assertThat(server.game()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://", "http://localhost:8000", "https://127.0.0.1", "https://fork.example"})
    void letsTheGameIn(String origin) {
        RemoteOptions options = Patience.options().withOrigins(Set.of("https://fork.example"));
        try (RemoteServer server = RemoteServer.open(options);
                ScriptedGame scripted = new ScriptedGame(Version.V3_0).connect(server.port(), origin)) {
            assertThat(server.awaitGame(Patience.LONG).paths("home")).isEmpty();
            assertThat(scripted.answered()).isEqualTo(1);
        }
    }

    @Test
    void givesThePlaceToTheGameThatConnectedLast() {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame first = new ScriptedGame(Version.V3_0).connect(server.port())) {
            RemoteGame earlier = server.awaitGame(Patience.LONG);
            assertThat(earlier.paths("home")).isEmpty();
            try (ScriptedGame second = new ScriptedGame(Version.V3_0).connect(server.port())) {
                second.files("home").put("second.js", "");

                assertThatThrownBy(() -> earlier.paths("home")).hasMessageContaining("game-gone");
                assertThat(server.awaitGame(Patience.LONG).paths("home")).containsExactly("second.js");
                assertThat(first.answered()).isEqualTo(1);
            }
        }
    }

    @Test
    void passesOverWhatIsNoAnswerToARequest() {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)
                        .voice(answer -> List.of(
                                "{",
                                "[]",
                                "null",
                                "\"id\"",
                                "{\"id\":\"1\",\"result\":\"x\"}",
                                "{\"id\":1e300,\"result\":\"x\"}",
                                "{\"id\":-1,\"result\":\"x\"}",
                                "{\"id\":1e999,\"result\":\"x\"}",
                                "[".repeat(100_000),
                                "{\"id\":" + "9".repeat(100_000) + "}",
                                answer.toString(),
                                answer.toString()))
                        .connect(server.port())) {
            scripted.files("home").put("a.txt", "text");
            RemoteGame game = server.awaitGame(Patience.LONG);

            assertThat(game.allFiles("home")).isEqualTo(Map.of("a.txt", "text"));
            assertThat(game.allFiles("home")).isEqualTo(Map.of("a.txt", "text"));
        }
    }

    @Test
    void takesALateAnswerForWhatItAnswers() {
        RemoteOptions hasty = RemoteOptions.onPort(0).withAnswerWithin(Duration.ofMillis(200));
        Deque<String> held = new ConcurrentLinkedDeque<>();
        try (RemoteServer server = RemoteServer.open(hasty);
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)
                        .voice(answer -> {
                            held.add(answer.toString());
                            return held.size() == 1 ? List.of() : List.copyOf(held);
                        })
                        .connect(server.port())) {
            scripted.files("n00dles").put("late.txt", "");
            scripted.files("home").put("a.txt", "");
            RemoteGame game = server.awaitGame(Patience.LONG);

            assertThatThrownBy(() -> game.paths("n00dles")).hasMessageContaining("game-silent");
            assertThat(answered(() -> game.paths("home"))).containsExactly("a.txt");
        }
    }

    /** The first answer in time: each that is too late is sent again with the next. */
    private static <T> T answered(Supplier<T> question) {
        while (true) {
            try {
                return question.get();
            } catch (InvalidInputException late) {
                assertThat(late).hasMessageContaining("game-silent");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V2_7 | a.png      | home    | Invalid file extension
            V3_0 | a.png      | home    | Invalid file extension. Filename: a.png
            V2_7 | a.png      | nowhere | Server hostname invalid
            V3_0 | a.png      | nowhere | Invalid file extension. Filename: a.png
            V2_8_1 | ../a.js  | home    | Invalid file path
            V3_0 | ../a.js    | home    | Invalid file path: ../a.js
            """)
    void tellsWhyTheGameRefusesAFile(Version version, String path, String host, String reason) {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(version).connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);

            assertThatThrownBy(() -> game.push(host, path, "text"))
                    .hasMessageContaining("game-refused")
                    .hasMessageContaining(host + ":" + path)
                    .hasMessageContaining("the game answers to pushFile: " + reason);
            assertThat(scripted.files("home")).isEmpty();
        }
    }

    @Test
    void sendsNothingWhereAFileIsTooLarge() {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V3_0).connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);
            Map<String, String> files = Map.of("a.js", "1", "huge.txt", "x".repeat((32 << 20) + 1));

            assertThatThrownBy(() -> game.pushAll("home", files))
                    .hasMessageContaining("file-too-large")
                    .hasMessageContaining("home:huge.txt")
                    .hasMessageContaining("at most 33554432");
            assertThat(scripted.answered()).isZero();
        }
    }

    @Test
    void refusesAnswersOfTheWrongShape() {
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V3_0)
                        .voice(answer -> List.of(answer.put("result", 7).toString()))
                        .connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);

            assertThatThrownBy(() -> game.allFiles("home")).hasMessageContaining("the answer is no list");
            assertThatThrownBy(game::definitionFile).hasMessageContaining("the answer is no text");
            assertThat(scripted.answered()).isEqualTo(2);
        }
    }

    @Test
    void tellsThatTheGameIsSilent() {
        RemoteOptions hasty = RemoteOptions.onPort(0).withAnswerWithin(Duration.ofMillis(50));
        try (RemoteServer server = RemoteServer.open(hasty);
                ScriptedGame scripted = new ScriptedGame(Version.V2_7)
                        .voice(answer -> List.of())
                        .connect(server.port())) {
            assertThatThrownBy(() -> server.awaitGame(Patience.LONG).paths("home"))
                    .hasMessageContaining("game-silent");
            assertThat(scripted.files("home")).isEmpty();
        }
    }

    @Test
    void endsAConnectionThatSendsTooMuch() {
        RemoteOptions usual = Patience.options();
        RemoteOptions small = new RemoteOptions(usual.host(), 0, Set.of(), usual.answerWithin(), 10_000);
        try (RemoteServer server = RemoteServer.open(small);
                ScriptedGame scripted = new ScriptedGame(Version.V3_0).connect(server.port())) {
            RemoteGame game = server.awaitGame(Patience.LONG);
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
        try (RemoteServer server = RemoteServer.open(Patience.options());
                ScriptedGame scripted = new ScriptedGame(Version.V2_7).connect(server.port())) {
            Pusher pusher = new Pusher(server.awaitGame(Patience.LONG), records, () -> false);
            ScriptBundle bundle = new ScriptBundle("many/0.js", files);
            pusher.push(pusher.plan(new Shipment("many", "home", bundle, Map.of())));

            assertThat(scripted.files("home")).isEqualTo(files);
            assertThat(scripted.answered())
                    .as("answers: each file pushed and read once, names thrice")
                    .isEqualTo(2 * 1001 + 3);
        }
    }

    @Test
    void tellsHowToConnectWhereNoGameComes() {
        try (RemoteServer server = RemoteServer.open(Patience.options())) {
            assertThatThrownBy(() -> server.awaitGame(Duration.ofMillis(10)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("set the port to " + server.port());
        }
    }

    @Test
    void tellsThatThePortIsTaken() {
        try (RemoteServer server = RemoteServer.open(Patience.options())) {
            assertThatThrownBy(() -> RemoteServer.open(RemoteOptions.onPort(server.port())))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("port-not-free")
                    .hasMessageContaining("" + server.port());
        }
    }
}
