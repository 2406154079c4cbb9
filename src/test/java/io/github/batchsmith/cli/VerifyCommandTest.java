package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.output.ScriptFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class VerifyCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsThatRunAndPredictionAgree() {
        CommandRun run = CommandRun.of("verify", "shotgun", "--world", "early", "--for", "10m");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("shotgun +\\d\\.\\d\\dGB +1\\.70/1\\.75/1\\.75GB .* agrees");
    }

    @Test
    void presetsHoldWithTheTimersOfABrowser() {
        CommandRun run = CommandRun.of(Stream.of(
                        Stream.of("verify"),
                        Presets.all().stream().map(Preset::name),
                        Stream.of("--world", "early", "--for", "10m", "--timers", "browser"))
                .flatMap(each -> each)
                .toArray(String[]::new));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("jit", "periodic", "shotgun", "proto", "single");
    }

    @Test
    void printsBothSidesAsJson() {
        CommandRun run = CommandRun.of("verify", "proto", "--world", "early", "--for", "30m", "--game", "3", "--json");

        JsonNode verification =
                JsonMapper.shared().readTree(run.out()).get("verifications").get(0);
        assertThat(verification.get("kept").asBoolean()).isTrue();
        assertThat(verification.get("game").asString()).isEqualTo("3");
        assertThat(verification.get("shown").get("landings").asInt()).isPositive();
        assertThat(verification.get("shown").get("landings"))
                .isEqualTo(verification.get("predicted").get("landings"));
    }

    @Test
    void tellsThatNothingLanded() {
        CommandRun run = CommandRun.of("verify", "single", "--world", "late", "--for", "1s");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("nothing landed").doesNotContain("agrees");
    }

    @Test
    void tellsWhichBatcherFindsNoRam() {
        CommandRun run = CommandRun.of("verify", "single", "shotgun", "--world", "fresh", "--for", "1h");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("single ram: not enough free RAM");
    }

    @Test
    void checksBeforeItRuns() {
        CommandRun run = CommandRun.of("verify", "protto", "shotgn", "--world", "mid");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("protto", "shotgn");
    }

    @Test
    void doesTheMainJobForEveryPreset() {
        CommandRun run = CommandRun.of("presets", "--world", "early", "--for", "5m", "--out", folder.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        Map<String, String> scripts = new ScriptFolder(folder, "").read();
        for (Preset preset : Presets.all()) {
            assertThat(run.out()).containsPattern("\n" + preset.name() + " .* agrees\n");
            assertThat(scripts)
                    .containsKeys("v2/" + preset.name() + "/controller.js", "v3/" + preset.name() + "/controller.js");
        }
    }
}
