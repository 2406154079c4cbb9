package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
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
