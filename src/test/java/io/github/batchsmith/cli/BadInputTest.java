package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.game.WorldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong, and what they are told. */
final class BadInputTest {
    private static final String SOUND = SpecJson.write(Presets.named("proto").spec());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void definitionThatDoesNotCompile() throws IOException {
        String file = write("Joes.java", definition("return nothing;"));

        assertRefused(CommandRun.of("check", file), file + ":4:", "does not compile", "nothing");
    }

    @Test
    void definitionThatThrows() throws IOException {
        String file = write("Joes.java", definition("throw new IllegalStateException(\"no luck\");"));

        assertRefused(CommandRun.of("check", file), file + ":4", "IllegalStateException: no luck");
    }

    @Test
    void definitionThatReturnsNull() throws IOException {
        String file = write("Joes.java", definition("return null;"));

        assertRefused(CommandRun.of("check", file), file, "define() returned null", ".build()");
    }

    @Test
    void classThatIsNoDefinition() throws IOException {
        String file = write("Joes.java", "public final class Joes {}\n");

        assertRefused(CommandRun.of("check", file), file, "no class in this file is a definition");
        assertRefused(CommandRun.of("check", "java.lang.String"), "java.lang.String is no definition");
    }

    @Test
    void unknownPreset() {
        assertRefused(CommandRun.of("check", "shotgn"), "there is no preset \"shotgn\"", "did you mean \"shotgun\"?");
    }

    @Test
    void fileOrFolderThatCannotBeADefinition() throws IOException {
        assertRefused(CommandRun.of("check", write("Joes.txt", SOUND)), "is neither a .java nor a .json file");
        assertRefused(CommandRun.of("check", folder.toString()), "is a folder", "name the .java or .json file");
    }

    @Test
    void definitionInsteadOfItsScript() throws IOException {
        write("Joes.java", definition("return null;"));

        assertRefused(
                CommandRun.of("run", "Joes.java", "--files", folder.toString(), "--world", "mid"),
                "no such file in the game",
                "render a definition with generate");
    }

    @Test
    void unknownClass() {
        assertRefused(CommandRun.of("check", "com.example.Joes"), "com.example.Joes", "--classpath");
    }

    @Test
    void malformedJson() throws IOException {
        String file = write("joes.json", "{\n  \"name\": joes\n}\n");

        assertRefused(CommandRun.of("check", file), file + ":2:", "name");
    }

    @Test
    void truncatedJson() throws IOException {
        String file = write("joes.json", SOUND.substring(0, SOUND.length() / 2));

        assertRefused(CommandRun.of("check", file), file + ":", "ends before the JSON does");
    }

    @Test
    void jsonOfWrongForm() throws IOException {
        String file = write("joes.json", "{\n  \"name\": 5,\n  \"schedul\": {}\n}\n");

        assertRefused(CommandRun.of("check", file), file + ":2:", "name", file + ":3:", "schedul");
    }

    @Test
    void worldWithMissingAndImpossibleValues() throws IOException {
        String mid = WorldFiles.write(WorldFiles.builtIn("mid"));
        String file = write(
                "world.json",
                mid.replaceFirst("\"maxRam\":[0-9.]+", "\"maxRam\":-1").replaceFirst("\"cpuCores\":[0-9]+,", ""));

        assertRefused(
                CommandRun.of("simulate", "proto", "--world", file, "--for", "1m"),
                file,
                "servers[0].maxRam",
                "-1",
                "servers[0].cpuCores");
    }

    @Test
    void worldThatIsNoJson() throws IOException {
        String file = write("world.json", "{\n  \"servers\": [,]\n}\n");

        assertRefused(CommandRun.of("world", "show", file), file + ":2:");
    }

    @Test
    void worldFileThatIsMissing() {
        String file = folder.resolve("nowhere.json").toString();

        assertRefused(CommandRun.of("check", "proto", "--world", file), file, "no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5"})
    void greedOutOfRange(String greed) throws IOException {
        String file =
                write("Joes.java", definition("return Batcher.named(\"joes\").take(fraction(" + greed + ")).build();"));

        assertRefused(CommandRun.of("check", file), file + " take.fraction", greed);
    }

    @Test
    void zeroRam() throws IOException {
        String file = write(
                "Joes.java",
                definition(
                        "return Batcher.named(\"joes\").ram(onlyServers(\"home\").reserve(\"home\", gb(512))).build();"));

        assertRefused(CommandRun.of("check", file, "--world", "mid"), file + " ram", "0", "reserve less");
    }

    @ParameterizedTest
    @CsvSource({"mid, CSEC, with money", "mid, ecorp, level 250", "levelled.json, zer0, 1 open ports"})
    void targetThatCannotBeHacked(String world, String target, String reason) throws IOException {
        String file = write(
                "Joes.java", definition("return Batcher.named(\"joes\").targets(only(\"" + target + "\")).build();"));

        String levelled = write(
                "levelled.json",
                WorldFiles.write(WorldFiles.builtIn("fresh"))
                        .replaceFirst("\"skills\":\\{\"hacking\":1,", "\"skills\":{\"hacking\":300,"));

        assertRefused(
                CommandRun.of("simulate", file, "--world", world.endsWith(".json") ? levelled : world, "--for", "1m"),
                file + " targets.hostname",
                target,
                reason);
    }

    private static void assertRefused(CommandRun run, String... told) {
        assertThat(run.err()).contains(told).contains("hint: ").doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    private static String definition(String body) {
        return """
                import static io.github.batchsmith.dsl.Dsl.*; import io.github.batchsmith.dsl.*; import io.github.batchsmith.spec.*;
                public final class Joes implements BatcherDefinition {
                    @Override public BatcherSpec define() {
                        %s
                    }
                }
                """.formatted(body);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
