package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PictureOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void pageTablesAndJsonOfASimulationHaveTheSameNumbers() throws IOException {
        CommandRun run = run("simulate", "jit", "--world", "early", "--for", "6m", "--json", "--series");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.path("batcher").asString()).isEqualTo("jit");
        assertThat(pageData().path(0).path("recording")).isEqualTo(json.path("recording"));
        assertThat(lines("landings.csv")).hasSize(json.path("landings").asInt(0) + 1);
        JsonNode hacks = json.path("recording").path("hacks");
        List<String> series = lines("series.csv");
        assertThat(series).hasSize(hacks.size() + 1);
        assertThat(series.get(0).split(",", -1)[6]).isEqualTo("hacks");
        assertThat(series.get(hacks.size()).split(",", -1)[6])
                .isEqualTo(String.valueOf(hacks.path(hacks.size() - 1).asInt(-1)));
    }

    @Test
    void verificationsShowHowFarTheScriptsWereFromThePrediction() throws IOException {
        CommandRun run = run("verify", "jit", "--world", "early", "--for", "6m", "--json", "--series");

        JsonNode verification =
                JsonMapper.shared().readTree(run.out()).path("verifications").path(0);
        assertThat(verification.path("kept").asBoolean(false)).isTrue();
        JsonNode lags = verification.path("recording").path("lags");
        assertThat(lags.path("measured").asInt(0))
                .isEqualTo(verification.path("shown").path("landings").asInt(-1))
                .isPositive();
        assertThat(lags.path("worstMillis").asDouble(-1)).isZero();
        assertThat(Files.readString(folder.resolve("page.html"))).contains("<h3>Certificate</h3>", "level-ups");
        assertThat(pageData().path(0).path("shownIncomePerSecond"))
                .isEqualTo(pageData().path(0).path("recording").path("smoothIncomePerSecond"));
    }

    @Test
    void simulationsWithLateTimersShowHowLateOperationsLanded() throws IOException {
        CommandRun run = run(
                "simulate", "jit", "--world", "early", "--for", "6m", "--chaos", "jitter=5ms", "--json", "--series");

        JsonNode lags =
                JsonMapper.shared().readTree(run.out()).path("recording").path("lags");
        assertThat(lags.path("worstMillis").asDouble(0)).isBetween(0.1, 5.5);
        assertThat(Files.readString(folder.resolve("page.html"))).contains("How late operations landed");
    }

    @Test
    void runsOfScriptsAreRecordedWithTheLatenessOfTheirTimers() throws IOException {
        CommandRun run = run(
                "run",
                "early-loop.js",
                "n00dles",
                "--files",
                "testbed/samples",
                "--world",
                "early",
                "--for",
                "6m",
                "--chaos",
                "jitter=20ms",
                "--json",
                "--series");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        JsonNode recording = json.path("recording");
        assertThat(recording.path("landings").asInt(0))
                .isEqualTo(json.path("hacks").asInt(0)
                        + json.path("grows").asInt(0)
                        + json.path("weakens").asInt(0))
                .isPositive();
        assertThat(recording.path("lags").path("worstMillis").asDouble(0)).isBetween(0.1, 20.0);
        assertThat(pageData().path(0).path("recording")).isEqualTo(recording);
    }

    private CommandRun run(String... args) {
        String[] all = List.of(args).toArray(new String[args.length + 4]);
        all[args.length] = "--report";
        all[args.length + 1] = folder.resolve("page.html").toString();
        all[args.length + 2] = "--csv";
        all[args.length + 3] = folder.toString();
        CommandRun run = CommandRun.of(all);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    private JsonNode pageData() throws IOException {
        Matcher data =
                Pattern.compile("id=\"data\">(.*?)</script>").matcher(Files.readString(folder.resolve("page.html")));
        assertThat(data.find()).isTrue();
        return JsonMapper.shared().readTree(data.group(1));
    }
}
