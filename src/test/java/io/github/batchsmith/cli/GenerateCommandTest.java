package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.output.ScriptFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GenerateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesScriptsAndPrintsTheirRam() {
        CommandRun run = generate("proto");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("proto/hack.js +1.70GB").contains("5 files written to ");
        assertThat(scripts())
                .containsOnlyKeys(
                        "proto/controller.js", "proto/grow.js", "proto/hack.js", "proto/plan.js", "proto/weaken.js");
    }

    @Test
    void rendersForTheLatestVersionUnlessToldOtherwise() {
        generate("proto");
        Map<String, String> latest = scripts();

        assertThat(generate("proto", "--game", "3").out()).contains("0 files written");
        generate("proto", "--game", "2");
        assertThat(scripts()).isNotEqualTo(latest);
        assertThat(generate("proto", "--world", "mid").out()).contains("0 files written");
    }

    @Test
    void leavesOtherBatchersAlone() {
        generate("proto");
        generate("single");

        assertThat(scripts()).containsKeys("proto/controller.js", "single/controller.js");
    }

    @Test
    void writesNothingWhereOneDefinitionIsWrong() {
        CommandRun run = generate("proto", "protto", "shotgn");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("\"protto\"", "\"shotgn\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesTwoBatchersOfOneName() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                SpecJson.write(Presets.named("proto").spec()));

        CommandRun run = CommandRun.of(
                "generate",
                "proto",
                other.toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("proto", "rename one");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsWhereOutputCannotBeWrittenAndLeavesEarlierOutputAlone() throws IOException {
        generate("proto", "--game", "2");
        Map<String, String> before = scripts();
        Path inTheWay = Files.writeString(folder.resolve("single"), "mine");

        CommandRun run = generate("proto", "single", "--game", "3");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(inTheWay.toString(), "is a file, but a folder is to be written here");
        assertThat(scripts()).isEqualTo(before);
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void printsBundlesAsJson() {
        JsonNode printed =
                JsonMapper.shared().readTree(generate("proto", "--json").out());

        JsonNode bundle = printed.get("bundles").get(0);
        assertThat(bundle.get("name").asString()).isEqualTo("proto");
        assertThat(bundle.get("ram").findValuesAsString("totalGb")).contains("1.7", "1.75");
    }

    private CommandRun generate(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of("generate", "--out", folder.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private Map<String, String> scripts() {
        return new ScriptFolder(folder, "").read();
    }
}
