package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.ReadmeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the README tells one to type: with game time cut short, one race, world and seed of many, and output going to a
 * folder of the test's own.
 */
class ReadmeCommandsTest {
    private static final Pattern DURATION_OPTION = Pattern.compile("(--for|--until-broken) \\S+");

    @TempDir
    private Path folder;

    @BeforeEach
    void bringWhatTheReadmeShows() throws IOException {
        Files.writeString(folder.resolve("Joes.java"), ReadmeText.block("java", "class Joes "));
        Files.writeString(folder.resolve("HackWorker.java"), ReadmeText.block("java", "class HackWorker "));
        Files.copy(Path.of("README.md"), folder.resolve("README.md"));
        Files.writeString(folder.resolve("main.js"), "export async function main(ns) { await ns.sleep(5000); }\n");
    }

    /** All but those for the running game, which {@link ReadmeGameTest} runs. */
    static Stream<String> commands() throws IOException {
        return ReadmeText.commands().filter(each -> !ReadmeGameTest.COMMANDS.contains(each.split(" ", 2)[0]));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void endsWithoutAnErrorAsTheReadmeHasIt(String command) {
        CommandRun run = CommandRun.of(inFolder(cutShort(command)).split(" "));

        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void thereAreCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(12);
    }

    private static String cutShort(String command) {
        return DURATION_OPTION
                .matcher(command)
                .replaceAll(found -> found.group(1).equals("--for") ? "--for 20s" : "--until-broken 1")
                .replaceAll("^(agreement .*) --seeds \\S+", "$1 --seeds 1..1 --world mid")
                .replaceAll("^benchmark --chaos .*", "$0 --seeds 1 --preset proto --world mid")
                .replaceAll("^benchmark --readme .*", "$0 --seeds 1 --preset fleet --world fresh");
    }

    private String inFolder(String command) {
        return command.replaceAll("(?<= )([A-Z]\\w+\\.java)", folder + "/$1")
                .replaceAll("(?<=--(?:out|write|trace|save|report|csv|readme) )([^-]\\S*)", folder + "/$1")
                .replaceAll("^new .*", "$0 --out " + folder)
                .replaceAll("(?<=--files )\\.(?= |$)", folder.toString());
    }
}
