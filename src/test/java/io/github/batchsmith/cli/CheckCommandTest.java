package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SpecJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
    private static final String SOUND = SpecJson.write(Presets.named("proto").spec());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsThatPresetIsSound() {
        CommandRun run = CommandRun.of("check", "shotgun");

        assertThat(run).isEqualTo(new CommandRun(ExitCode.DONE, "shotgun: sound\n", ""));
    }

    @Test
    void checksEveryDefinitionWhateverIsWrongWithTheOthers() throws IOException {
        String json = write("joes.json", SOUND);

        CommandRun run = CommandRun.of("check", "Nowhere.java", json, "shotgn");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEqualTo("Nowhere.java: 1 error\n" + json + ": sound\nshotgn: 1 error\n");
    }

    @Test
    void tellsAllFindingsOfADefinitionWithTheirPlaces() throws IOException {
        String json = write("joes.json", SOUND.replace("\"5ms\"", "\"-5ms\"").replaceFirst("proto", "no folder"));

        CommandRun run = CommandRun.of("check", json);

        assertThat(run.err()).contains(json + " name: ", json + " schedule.landingGap: ");
    }

    @Test
    void addsTheRulesOfAWorld() throws IOException {
        String json = write(
                "joes.json",
                SOUND.replaceFirst(
                        "(?s)\"targets\" *: *\\{.*?\\}", "\"targets\": {\"kind\": \"only\", \"hostname\": \"ecorp\"}"));

        assertThat(CommandRun.of("check", json).code()).isEqualTo(ExitCode.DONE);
        CommandRun inWorld = CommandRun.of("check", json, "--world", "early");
        assertThat(inWorld.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(inWorld.err()).contains("targets.hostname", "ecorp");
    }

    @Test
    void printsFindingsAsJson() {
        CommandRun run = CommandRun.of("check", "shotgun", "shotgn", "--json");

        JsonNode results = JsonMapper.shared().readTree(run.out()).get("definitions");
        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).isEmpty();
        assertThat(results.get(0).get("sound").asBoolean()).isTrue();
        assertThat(results.get(1).get("findings").get(0).get("code").asString()).isEqualTo("unknown-preset");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
