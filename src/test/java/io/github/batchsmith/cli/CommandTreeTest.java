package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandTreeTest {
    static List<String> commands() {
        return CommandTree.names();
    }

    @Test
    void printsHelpWithoutArguments() {
        CommandRun run = CommandRun.of();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: batchsmith").contains(commands());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void showsExamplesInHelpOfEachCommand(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: batchsmith " + command).contains("Examples:", "--verbose");
    }

    @Test
    void suggestsCommandThatWasMeant() {
        CommandRun run = CommandRun.of("chek", "shotgun");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("chek")
                .containsIgnoringCase("did you mean")
                .contains("check");
    }

    @Test
    void suggestsOptionThatWasMeant() {
        CommandRun run = CommandRun.of("check", "shotgun", "--jsn");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--jsn", "--json", "batchsmith check --help");
    }

    @ParameterizedTest
    @CsvSource({
        "verify jit --wrld mid,--wrld,--world",
        "run main.js --file . --world mid,--file,--files",
        "tune --wolrd=late,--wolrd,--world",
        "ram --jsno,--jsno,--json",
        "world import --ot x,--ot,--out"
    })
    void namesTheMisspeltOptionWhereAnotherIsMissing(String line, String misspelt, String meant) {
        CommandRun run = CommandRun.of(line.split(" ", -1));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("there is no option '" + misspelt + "'", "did you mean \"" + meant + "\"?")
                .doesNotContain("Missing");
    }

    @Test
    void namesMissingParameter() {
        CommandRun run = CommandRun.of("check");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("DEF");
    }

    @Test
    void showsStackTraceOnlyWhenAsked() {
        assertThat(CommandRun.of("ram", "nowhere.js").err()).doesNotContain("\tat ");
        assertThat(CommandRun.of("ram", "nowhere.js", "--verbose").err()).contains("\tat ");
    }

    @Test
    void completesEveryCommand() {
        assertThat(CommandRun.of("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains(commands());
    }
}
