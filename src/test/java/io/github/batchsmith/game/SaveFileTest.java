package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.game.World.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"fresh", "early", "mid", "late"})
    void findsTheWorldThatWasSaved(String name) {
        World world = WorldFiles.builtIn(name);

        World read = SaveFile.parse(base64(Saves.of(world, 41)), "save.json");

        assertThat(read.servers()).isEqualTo(world.servers());
        assertThat(read.player()).isEqualTo(world.player());
        assertThat(read.bitNode()).isEqualTo(world.bitNode());
        assertThat(read.sourceFiles()).isEqualTo(world.sourceFiles());
        assertThat(read.purchasedServers()).isEqualTo(world.purchasedServers());
        assertThat(read.nowMillis()).isEqualTo(Saves.LAST_UPDATE);
    }

    @Test
    void readsGzipAndPlainJsonAlike() throws IOException {
        String save = Saves.of(WorldFiles.builtIn("mid"), 50);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(save.getBytes(StandardCharsets.UTF_8));
        }
        World world = SaveFile.parse(base64(save), "save.json");

        assertThat(SaveFile.parse(zipped.toByteArray(), "save.json.gz")).isEqualTo(world);
        assertThat(SaveFile.parse(save.getBytes(StandardCharsets.UTF_8), "save.json"))
                .isEqualTo(world);
    }

    @Test
    void knowsTheVersionFromTheSavesNumber() {
        World world = WorldFiles.builtIn("fresh");

        assertThat(SaveFile.parse(base64(Saves.of(world, 42)), "a").version()).isEqualTo(GameVersion.V2);
        assertThat(SaveFile.parse(base64(Saves.of(world, 50)), "a").version()).isEqualTo(GameVersion.V3);
    }

    @Test
    void readsSourceFilesOfBothForms() {
        String save = Saves.of(WorldFiles.builtIn("fresh"), 41);
        String asMap = save.replace(
                "\\\"sourceFiles\\\":[]",
                "\\\"sourceFiles\\\":{\\\"ctor\\\":\\\"JSONMap\\\",\\\"data\\\":[[1,3],[5,2]]}");
        String asList = save.replace(
                "\\\"sourceFiles\\\":[]",
                "\\\"sourceFiles\\\":[{\\\"n\\\":1,\\\"lvl\\\":3},{\\\"n\\\":5,\\\"lvl\\\":2}]");

        assertThat(SaveFile.parse(base64(asMap), "a").sourceFiles())
                .containsExactly(new SourceFile(1, 3), new SourceFile(5, 2))
                .isEqualTo(SaveFile.parse(base64(asList), "a").sourceFiles());
    }

    @Test
    void leavesOutServersOfKindsItDoesNotKnow() {
        World world = WorldFiles.builtIn("early");
        String save = Saves.of(world, 50)
                .replace(
                        "\\\"ctor\\\":\\\"Server\\\",\\\"data\\\":{\\\"hostname\\\":\\\"harakiri-sushi",
                        "\\\"ctor\\\":\\\"DarknetServer\\\",\\\"data\\\":{\\\"hostname\\\":\\\"harakiri-sushi");

        World read = SaveFile.parse(base64(save), "a");

        assertThat(read.find("harakiri-sushi")).isEmpty();
        assertThat(read.servers()).hasSize(world.servers().size() - 1);
        assertThat(read.find("home").orElseThrow().links()).doesNotContain("harakiri-sushi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello world?",
                "{}",
                "{\"ctor\":\"BitburnerSaveObject\",\"data\":{\"PlayerSave\":\"x\"}}",
                "[1",
                "\u001f\u008b"
            })
    void refusesWhatIsNoSave(String text) {
        assertThatThrownBy(() -> SaveFile.parse(text.getBytes(StandardCharsets.ISO_8859_1), "notes.txt"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("notes.txt");
    }

    private static byte[] base64(String save) {
        return Base64.getEncoder().encode(save.getBytes(StandardCharsets.UTF_8));
    }
}
