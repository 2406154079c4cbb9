package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.batchsmith.testing.ReadmeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README tells one to type, with game time cut short and output going to a folder of the test's own. */
class ReadmeCommandsTest {
    /** These wait for the running game; their own tests bring one. */
    private static final Set<String> FOR_THE_RUNNING_GAME = Set.of("push", "pull", "watch", "probe", "serve");
    /** These take minutes whatever is asked of them; the build runs them otherwise. */
    private static final Set<String> LONG = Set.of("presets", "benchmark", "agreement");

    private static final Pattern DURATION_OPTION = Pattern.compile("(--for|--until-broken) \\S+");

    @TempDir
    private Path folder;

    @BeforeEach
    void bringWhatTheReadmeShows() throws IOException {
        Files.writeString(folder.resolve("Joes.java"), ReadmeText.block("java", "class Joes "));
        Files.writeString(folder.resolve("HackWorker.java"), ReadmeText.block("java", "class HackWorker "));
        Files.writeString(folder.resolve("main.js"), "export async function main(ns) { await ns.sleep(5000); }\n");
    }

    static Stream<String> commands() throws IOException {
        return ReadmeText.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void works(String command) {
        List<String> words = List.of(inFolder(cutShort(command)).split(" "));

        if (isRun(words)) {
            CommandRun run = CommandRun.of(words.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
        } else {
            assertThatCode(() -> CommandRun.read(words.toArray(String[]::new))).doesNotThrowAnyException();
        }
    }

    @Test
    void thereAreCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(12);
    }

    private static boolean isRun(List<String> words) {
        return !FOR_THE_RUNNING_GAME.contains(words.get(0)) && !LONG.contains(words.get(0));
    }

    private static String cutShort(String command) {
        return DURATION_OPTION
                .matcher(command)
                .replaceAll(found -> found.group(1).equals("--for") ? "--for 20s" : "--until-broken 1");
    }

    private String inFolder(String command) {
        return command.replaceAll("(?<= )([A-Z]\\w+\\.java)", folder + "/$1")
                .replaceAll("(?<=--(?:out|write|trace|save|report|csv) )([^-]\\S*)", folder + "/$1")
                .replaceAll("^new .*", "$0 --out " + folder)
                .replaceAll("(?<=--files )\\.(?= |$)", folder.toString());
    }
}
