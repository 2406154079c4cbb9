package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NewCommandTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<String> presets() {
        return Presets.all().stream().map(Preset::name);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void writesSoundDefinitionOfEachPreset(String preset) {
        CommandRun run = create("my-batcher", "--definition", "--preset", preset);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("check", file("MyBatcher.java")).out()).contains("sound");
    }

    @Test
    void namesTheBestTargetOfTheWorld() throws IOException {
        String winner = CommandRun.of("simulate", "proto", "--world", "mid", "--for", "1s", "--json")
                .out()
                .replaceAll("(?s).*\"target\" : \"([^\"]*)\".*", "$1");

        create("Joes.java", "--preset", "proto", "--world", "mid");

        assertThat(Files.readString(folder.resolve("Joes.java"))).contains(".targets(only(\"" + winner + "\"))");
    }

    @Test
    void overwritesOnlyWhenForced() throws IOException {
        Path file = Files.writeString(folder.resolve("Joes.java"), "mine");

        CommandRun refused = create("joes", "--definition");

        assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(refused.err()).contains(file.toString(), "--force");
        assertThat(file).hasContent("mine");
        assertThat(create("joes", "--definition", "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains("class Joes");
    }

    @Test
    void refusesNameThatNoClassCanHave() {
        CommandRun run = create("2fast");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("NAME must be words", "\"2fast\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void suggestsPresetThatWasMeant() {
        CommandRun run = create("joes", "--preset", "protto");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("\"protto\"", "did you mean \"proto\"?");
    }

    @Test
    void writesProjectWithAllThatABuildNeeds() throws IOException {
        CommandRun run = create("my-batcher", "--preset", "jit", "--world", "mid");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("my-batcher and mvn verify");
        Path project = folder.resolve("my-batcher");
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> project.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder(
                            ".gitignore",
                            "README.md",
                            "pom.xml",
                            "src/main/java/Harvest.java",
                            "src/main/java/MyBatcher.java",
                            "src/test/java/HarvestTest.java",
                            "world.json");
        }
        assertThat(project.resolve("README.md"))
                .content()
                .contains("`MyBatcher`")
                .doesNotContain("@");
        String world = project.resolve("world.json").toString();
        assertThat(CommandRun.of("world", "show", world).code()).isEqualTo(ExitCode.DONE);
        String definition = project.resolve("src/main/java/MyBatcher.java").toString();
        assertThat(CommandRun.of("check", definition).out()).contains("sound");
    }

    @Test
    void leavesAnotherProjectAlone() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("joes")).resolve("pom.xml"), "mine");

        CommandRun refused = create("joes");

        assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(refused.err()).contains("joes", "--force");
        assertThat(file).hasContent("mine");
    }

    private CommandRun create(String name, String... options) {
        return CommandRun.of(Stream.concat(Stream.of("new", name, "--out", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
