package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.WorldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds in which little or nothing can be done, times in which nothing happens, and what is told of them. */
final class BadWorldsTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> everyCommandInEveryWorld() {
        return Stream.of(
                        "no targets, moneyMax, 0",
                        "no RAM, maxRam, 0",
                        "security 100, minDifficulty, 100",
                        "zero growth, serverGrowth, 0",
                        "much money, moneyMax, 1e300",
                        "little money, moneyMax, 1e-300",
                        "hard targets, requiredHackingSkill, 2000000000",
                        "high security, hackDifficulty, 100",
                        "no money now, moneyAvailable, 0",
                        "many cores, cpuCores, 1000000",
                        "endless RAM, maxRam, 1e300",
                        "RAM for no worker, maxRam, 1")
                .map(each -> each.split(", ", -1))
                .flatMap(world -> Stream.of(
                                "simulate single",
                                "simulate proto",
                                "simulate shotgun",
                                "simulate shotgun-hgw",
                                "simulate periodic",
                                "simulate jit",
                                "simulate fleet",
                                "simulate jit proto --together",
                                "check fleet",
                                "verify jit",
                                "tune")
                        .map(command -> Arguments.of(world[0], world[1], world[2], command)));
    }

    @ParameterizedTest(name = "{3} where {0}")
    @MethodSource("everyCommandInEveryWorld")
    void tellsInWordsWhatCannotBeDone(String name, String field, String value, String command) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceAll("\"" + field + "\":[0-9.eE+]+", "\"" + field + "\":" + value));

        assertPlain(CommandRun.of((command + time(command) + " --world " + world).split(" ")));
    }

    /** The mock game takes its time over the tens of thousands of batches for which endless RAM has room. */
    private static String time(String command) {
        return switch (command.split(" ", 2)[0]) {
            case "check" -> "";
            case "verify" -> " --for 5m";
            default -> " --for 10m";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"moneyMax", "moneyAvailable", "maxRam", "serverGrowth"})
    void numbersOfWhichSumsAreInfiniteAreFindings(String field) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceAll("\"" + field + "\":[0-9.eE+]+", "\"" + field + "\":1e305"));

        CommandRun run = CommandRun.of("simulate", "jit", "--world", world, "--for", "10m");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(field, "must be a number from 0 to 1e300, was 1", "[world-value-range]");
    }

    @ParameterizedTest
    @CsvSource({
        "hacking_chance, simulate fleet --json",
        "hacking_chance, tune --json",
        "hacking_money, simulate fleet --json",
        "hacking_money, tune --json",
        "hacking_grow, simulate fleet --json",
        "hacking_grow, tune --json",
        "hacking_exp, simulate fleet --json",
        "hacking_exp, tune --json"
    })
    void hugeMultipliersGiveNumbers(String multiplier, String command) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceFirst("\"" + multiplier + "\":[0-9.]+", "\"" + multiplier + "\":1e300"));

        CommandRun run = CommandRun.of((command + " --for 10m --world " + world).split(" "));

        assertPlain(run);
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "hacking_speed, 1e300, 0.001 to 1000",
        "hacking_speed, 1e-300, 0.001 to 1000",
        "hacking_chance, 1e-300, 0.001 to 1e300",
        "hacking_chance, 0, 0.001 to 1e300"
    })
    void multipliersThatNobodyHasAreFindings(String multiplier, String value, String bounds) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceFirst("\"" + multiplier + "\":[0-9.]+", "\"" + multiplier + "\":" + value));

        CommandRun run = CommandRun.of("simulate", "fleet", "--world", world, "--for", "10m");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(multiplier + " must be ", "from " + bounds + ", was ", "[world-value-range]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "proto", "shotgun", "shotgun-hgw", "periodic", "jit", "fleet"})
    void aMillisecondIsTooShortForAnything(String preset) {
        CommandRun run = CommandRun.of("simulate", preset, "--world", "mid", "--for", "1ms");

        assertPlain(run);
        assertThat(run.out()).contains("batches  0 ", "no batch landed");
    }

    @ParameterizedTest
    @CsvSource({"mid, 1ms", "early, 1m", "fresh, 10m"})
    void aReportOfNextToNothingIsStillAPage(String world, String time) throws IOException {
        Path page = folder.resolve("page.html");

        CommandRun run =
                CommandRun.of("simulate", "fleet", "--world", world, "--for", time, "--report", page.toString());

        assertPlain(run);
        String data = Files.readString(page).replaceAll("(?s)<script>.*?</script>", "");
        assertThat(data).contains("fleet in " + world).doesNotContain("NaN", "Infinity", "undefined");
    }

    @Test
    void saysThatATargetBeganWithMoreMoneyThanItCanHave() throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceAll("\"moneyMax\":[0-9.eE+]+", "\"moneyMax\":1e-300"));

        CommandRun run = CommandRun.of("simulate", "jit", "--world", world, "--for", "10m");

        assertPlain(run);
        assertThat(run.out()).contains("more than that, since the target began with more money than it can have");
    }

    @Test
    void tunesWhereOnlyARisingLevelMakesTheTimeSuffice() throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceAll("\"moneyMax\":[0-9.eE+]+", "\"moneyMax\":1e300"));

        CommandRun run = CommandRun.of("tune", "--world", world, "--for", "10m");

        assertPlain(run);
        assertThat(run.out()).containsPattern("\\* .* jit .*\\$[1-9][0-9.]*e\\+29[0-9]/s");
    }

    @ParameterizedTest
    @CsvSource({"simulate single", "simulate jit", "simulate fleet", "verify proto", "tune"})
    void playsFromTheFirstLevel(String command) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceFirst("\"exp\":\\{\"hacking\":[0-9.eE+]+", "\"exp\":{\"hacking\":0")
                .replaceFirst("\"skills\":\\{\"hacking\":[0-9]+", "\"skills\":{\"hacking\":1"));

        CommandRun run = CommandRun.of((command + " --for 10m --world " + world).split(" "));
        assertPlain(run);
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"simulate proto", "simulate jit", "tune"})
    void playsWithMoreExperienceThanAnyoneHas(String command) throws IOException {
        String world = write(WorldFiles.write(WorldFiles.builtIn("early"))
                .replaceFirst("\"exp\":\\{\"hacking\":[0-9.eE+]+", "\"exp\":{\"hacking\":1e300"));

        assertPlain(CommandRun.of((command + " --for 10m --world " + world).split(" ")));
    }

    @Test
    void waitsThroughAYearWithoutRamForOneBatch() throws IOException {
        String definition =
                Files.writeString(folder.resolve("Greedy.java"), """
                import static io.github.batchsmith.dsl.Dsl.*; import io.github.batchsmith.dsl.*; import io.github.batchsmith.spec.*;
                public final class Greedy implements BatcherDefinition {
                    @Override public BatcherSpec define() {
                        return Batcher.named("greedy").schedule(proto()).targets(only("n00dles")).take(fraction(0.99)).ram(onlyServers("n00dles")).build();
                    }
                }
                """).toString();

        CommandRun run = CommandRun.of("simulate", definition, "--world", "fresh", "--for", "8760h");

        assertPlain(run);
        assertThat(run.out() + run.err()).contains("no batch");
    }

    @ParameterizedTest
    @CsvSource({"jit, late", "fleet, mid", "fleet, late", "shotgun, late"})
    void refusesToSimulateMoreThanAPersonWaitsFor(String preset, String world) {
        CommandRun run = CommandRun.of("simulate", preset, "--world", world, "--for", "8760h");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("operations", "--for");
    }

    private static void assertPlain(CommandRun run) {
        assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.INVALID_INPUT);
        assertThat(run.out() + run.err())
                .isNotBlank()
                .doesNotContain("NaN", "Infinity", "∞", "\tat ", "internal error", "Exception");
    }

    private String write(String world) throws IOException {
        return Files.writeString(folder.resolve("world.json"), world).toString();
    }
}
