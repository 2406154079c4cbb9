package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SimulateCommandTest {
    @Test
    void printsWhatTheSimulatorPredicts() {
        SimulationResult expected = Simulator.simulate(
                Presets.named("proto").spec(),
                WorldFiles.builtIn("mid"),
                SimulationOptions.of(Duration.ofMinutes(10), 7));

        CommandRun run = CommandRun.of("simulate", "proto", "--world", "mid", "--for", "10m", "--seed", "7", "--json");

        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(report.get("target").asString()).isEqualTo(expected.target());
        assertThat(report.get("moneyMade").asDouble()).isCloseTo(expected.moneyMade(), within(0.0));
        assertThat(report.get("landings").asInt()).isEqualTo(expected.landings().size());
    }

    @Test
    void printsFiguresWithUnits() {
        CommandRun run = CommandRun.of("simulate", "shotgun", "--world", "mid", "--for", "10m");

        assertThat(run.out()).startsWith("shotgun in mid for 10m, seed 1\n").contains("/s of a ceiling of $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "proto", "shotgun", "periodic", "jit"})
    void predictsNothingWhereTheTimeEndsDuringPreparation(String preset) {
        CommandRun run = CommandRun.of("simulate", preset, "--world", "early", "--for", "1m");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("batches  0 ");
    }

    @Test
    void hacksTheServerThatIsGiven() {
        CommandRun run = CommandRun.of("simulate", "proto", "--world", "mid", "--for", "10m", "--target", "n00dles");

        assertThat(run.out()).contains("target   n00dles");
    }

    @Test
    void refusesServerThatCannotBeHacked() {
        CommandRun run = CommandRun.of("simulate", "proto", "--world", "mid", "--for", "10m", "--target", "ecorp");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("ecorp cannot be hacked at level 250");
    }

    @ParameterizedTest
    @CsvSource({
        "noodles, mid, 'no server \"noodles\"', 'did you mean \"n00dles\"?'",
        "home, mid, home has no money, choose a server",
        "joesguns, fresh, 'joesguns cannot be hacked at level 1, it needs 10', choose a server",
        "iron-gym, fresh, iron-gym cannot be hacked without root, choose a server"
    })
    void saysWhyAServerIsNoTarget(String target, String world, String reason, String hint) {
        CommandRun run = CommandRun.of("simulate", "proto", "--world", world, "--for", "10m", "--target", target);

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(reason, hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-1h", "8761h", "1", "ten minutes", ""})
    void refusesDurationThatCannotBeSimulated(String duration) {
        CommandRun run = CommandRun.of("simulate", "proto", "--world", "mid", "--for", duration);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--for", '"' + duration + '"');
    }

    @Test
    void demandsAWorld() {
        CommandRun run = CommandRun.of("simulate", "proto");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--world");
    }

    @Test
    void simulatesSeveralBatchersFromSeveralSeeds() {
        CommandRun run = CommandRun.of(
                "simulate", "jit", "proto", "--world", "mid", "--target", "n00dles", "--for", "3m", "--seeds", "1..3");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().skip(2))
                .extracting(line -> line.split(" +", 3)[0] + " " + line.split(" +", 3)[1])
                .containsExactly("jit 1", "jit 2", "jit 3", "proto 1", "proto 2", "proto 3");
    }

    @Test
    void followsWhatGoesWrongAndSaysWhatItDoesNotFollow() {
        String[] calm = {"simulate", "jit", "--world", "mid", "--target", "n00dles", "--for", "3m"};
        CommandRun run = CommandRun.of(Stream.concat(Stream.of(calm), Stream.of("--chaos", "kill=5/10s,reload=5s@170s"))
                .toArray(String[]::new));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("--chaos reload: the simulator does not follow it");
        assertThat(run.out()).isNotEqualTo(CommandRun.of(calm).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3..1", "a..b", "1..999999999"})
    void refusesSeedsThatAreNoRange(String seeds) {
        CommandRun run = CommandRun.of("simulate", "proto", "--world", "mid", "--seeds", seeds);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--seeds", seeds);
    }
}
