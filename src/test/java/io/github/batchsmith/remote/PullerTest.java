package io.github.batchsmith.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.testing.Patience;
import io.github.batchsmith.testing.ScriptedGame;
import io.github.batchsmith.testing.ScriptedGame.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PullerTest {
    private final RemoteServer server = RemoteServer.open(Patience.options());

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void bringsEveryFileOfAHost() throws IOException {
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).connect(server.port())) {
            game.files("n00dles").put("lib/a.js", "1");
            game.files("n00dles").put("notes.txt", "ü");

            assertThat(puller(folder).pullFiles("n00dles")).containsExactly("lib/a.js", "notes.txt");
            assertThat(folder.resolve("lib/a.js")).hasContent("1");
            assertThat(Files.readString(folder.resolve("notes.txt"))).isEqualTo("ü");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.js",
                "a/../../evil.js",
                "/etc/passwd.txt",
                "C:\\evil.txt",
                "C:/evil.txt",
                "a//b.js",
                ".."
            })
    void writesNothingWhereANameLeadsOut(String name) throws IOException {
        Path inner = folder.resolve("inner");
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).connect(server.port())) {
            game.files("home").put("good.js", "1");
            game.files("home").put(name, "evil");

            assertThatThrownBy(() -> puller(inner).pullFiles("home"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("file-name-unsafe");
            try (var files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("lib"), outside);
        try (ScriptedGame game = new ScriptedGame(Version.V2_7).connect(server.port())) {
            game.files("home").put("lib/a.js", "1");

            assertThatThrownBy(() -> puller(inner).pullFiles("home")).hasMessageContaining("file-name-unsafe");
            assertThat(outside).isEmptyDirectory();
        }
    }

    @Test
    void bringsTheSaveUnderANameOfOurs() throws IOException {
        try (ScriptedGame game = new ScriptedGame(Version.V3_0).connect(server.port())) {
            Path save = puller(folder).pullSave();

            assertThat(save).isEqualTo(folder.resolve("bitburnerSave.json.gz"));
            assertThat(Files.readAllBytes(save)).startsWith(0x1f, 0x8b, 8, 0xff);
            assertThat(game.answered()).isEqualTo(1);
        }
    }

    @Test
    void bringsTheDescriptionOfTheApi() {
        try (ScriptedGame game = new ScriptedGame(Version.V2_8_1).connect(server.port())) {
            assertThat(puller(folder).pullDefinitions()).hasContent("export interface NS {}");
            assertThat(game.answered()).isEqualTo(1);
        }
    }

    private Puller puller(Path into) {
        return new Puller(server.awaitGame(Patience.LONG), into);
    }
}
