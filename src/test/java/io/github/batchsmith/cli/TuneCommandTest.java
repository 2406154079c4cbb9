package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TuneCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTargetsAndTrials() {
        CommandRun run = CommandRun.of("tune", "--world", "early", "--for", "30m");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("ceiling", "n00dles", "simulated for 30m, seed 1", "*  ");
    }

    @Test
    void writesTheWinnerWhichEarnsWhatItShowed() {
        String file = folder.resolve("Best.java").toString();
        CommandRun tuned = CommandRun.of("tune", "--world", "mid", "--for", "30m", "--write", file, "--json");
        assertThat(tuned.err()).contains("wrote " + file);

        CommandRun simulated = CommandRun.of("simulate", file, "--world", "mid", "--for", "30m", "--json");

        JsonNode best = read(tuned).get("trials").get(0);
        assertThat(simulated.code()).as(simulated.err()).isEqualTo(ExitCode.DONE);
        assertThat(read(simulated).get("moneyMade").asDouble())
                .isCloseTo(best.get("moneyMade").asDouble(), within(0.0));
    }

    @Test
    void keepsAFileThatIsThere() {
        String file = folder.resolve("Best.java").toString();
        CommandRun.of("tune", "--world", "early", "--for", "10m", "--write", file);

        CommandRun again = CommandRun.of("tune", "--world", "early", "--for", "10m", "--write", file);

        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.err()).contains(file, "--force");
    }

    @Test
    void refusesANameThatIsNoClass() {
        CommandRun run = CommandRun.of("tune", "--world", "early", "--for", "10m", "--write", "1.java");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--write", "\"1\"");
    }

    private static JsonNode read(CommandRun run) {
        return JsonMapper.shared().readTree(run.out());
    }
}
