package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Definitions that are simulated and verified beside each other. */
final class TogetherCommandTest {
    @Test
    void simulateGivesEachItsShareAndTheWhole() {
        CommandRun run = CommandRun.of(
                "simulate jit proto --world mid --for 5m --together --target n00dles,joesguns".split(" "));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .containsPattern("\\njit +n00dles ")
                .containsPattern("\\nproto +joesguns ")
                .contains("jit + proto in mid for 5m, seed 1", "lost of the ceiling");
    }

    @Test
    void printsThemAsJson() {
        CommandRun run = CommandRun.of(
                "simulate jit proto --world mid --for 5m --together --target n00dles,joesguns --json".split(" "));

        JsonNode json = JsonMapper.shared().readTree(run.out());
        double sum = 0;
        for (JsonNode each : json.get("controllers")) {
            sum += each.get("moneyMade").asDouble();
        }
        double whole = json.get("together").get("moneyMade").asDouble();
        assertThat(json.get("controllers")).hasSize(2);
        assertThat(sum).isPositive().isCloseTo(whole, within(whole * 1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jit proto shotgun | mid | n00dles,joesguns,foodnstuff | 3m",
                "fleet jit | mid | ,harakiri-sushi | 12m",
                "proto proto | early | n00dles,foodnstuff | 10m",
                "periodic shotgun-hgw | late | n00dles,phantasy | 90s"
            })
    void verifyShowsTheSameInTheMockGame(String definitions, String world, String targets, String duration) {
        CommandRun run = CommandRun.of(("verify " + definitions + " --world " + world + " --together --target "
                        + targets + " --for " + duration)
                .split(" "));

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("together .* agrees\n");
    }

    @Test
    void verifyCertifiesEachOnTargetsOfItsOwn() {
        CommandRun run = CommandRun.of(
                "verify jit periodic proto --world benchmark --together --target n00dles,foodnstuff,joesguns --for 40s"
                        .split(" "));

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .containsPattern("jit is certified on n00dles:\n.*\n.*at most \\d+ ms late\n")
                .containsPattern("periodic is certified on foodnstuff:\n.*\n.*at most \\d+ ms late")
                .containsPattern("proto is certified on joesguns:\n.*\n.*however late timers fire\n")
                .contains("is too late, and breaks it in the mock game, too")
                .doesNotContain("the mock game does not show it");
        assertThat(run.err()).doesNotContain("shared-target");
    }

    @Test
    void warnsOfASharedTargetAndCertifiesNobodyOnIt() {
        CommandRun run = CommandRun.of(
                "verify jit proto proto --world mid --together --target n00dles,n00dles,joesguns --for 3m".split(" "));

        assertThat(run.err()).contains("shared-target", "jit and proto work on n00dles");
        assertThat(run.out()).contains("proto is certified on joesguns").doesNotContain("certified on n00dles");
    }

    @Test
    void simulateWarnsOfASharedTarget() {
        CommandRun run = CommandRun.of(
                "simulate proto proto --world mid --together --target n00dles,n00dles --for 2m".split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("proto and proto work on n00dles");
    }

    @Test
    void picturesShowAllTogetherAndEach(@TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.of(("simulate jit proto --world mid --for 5m --together --target n00dles,joesguns"
                        + " --json --series --report " + folder.resolve("f.html") + " --csv " + folder.resolve("csv"))
                .split(" "));

        JsonNode json = JsonMapper.shared().readTree(run.out());
        double[] landings = {0, 0};
        for (int i = 0; i < 2; i++) {
            JsonNode recording = json.get("controllerRecordings").get(i);
            landings[i] = recording.get("landings").asDouble();
            JsonNode controller = json.get("controllers").get(i);
            assertThat(landings[i]).isEqualTo(controller.get("operations").asDouble());
            assertThat(lastOf(recording.get("moneyMade")))
                    .isCloseTo(
                            controller.get("moneyMade").asDouble(),
                            within(controller.get("moneyMade").asDouble() * 1e-6));
            assertThat(recording.get("targets")).hasSize(1);
            assertThat(Files.readAllLines(folder.resolve("csv")
                            .resolve((i + 1) + "-" + controller.get("batcher").asString())
                            .resolve("landings.csv")))
                    .hasSize((int) landings[i] + 1);
        }
        assertThat(landings[0] + landings[1])
                .isEqualTo(json.get("recording").get("landings").asDouble());
        assertThat(Files.readString(folder.resolve("f.html")))
                .contains("<h2>jit + proto</h2>", "<h2>jit</h2>", "<h2>proto</h2>");
    }

    private static double lastOf(JsonNode values) {
        return values.get(values.size() - 1).asDouble();
    }

    @Test
    void verifyAgreesWhereFaultsHitThem() {
        CommandRun run = CommandRun.of(
                "verify jit proto --world mid --together --target n00dles,joesguns --for 3m --chaos jitter=20ms,slow-launch=30ms,kill=1/1m"
                        .split(" "));

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void wantsATargetForEach() {
        CommandRun run = CommandRun.of("simulate jit proto --world mid --together --target n00dles".split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--target must name one server for each of the 2 DEFs", "\"n00dles\"");
    }

    @Test
    void playsTogetherFromOneSeedOnly() {
        CommandRun run = CommandRun.of("simulate jit proto --world mid --together --seeds 1..2".split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--together", "--seed");
    }
}
