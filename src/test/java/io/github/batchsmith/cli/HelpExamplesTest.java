package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples below every help text: each is understood by the command that it calls. */
final class HelpExamplesTest {
    private static final Pattern LEAD = Pattern.compile("^ *batchsmith ");

    static Stream<CommandLine> commands() {
        return withSubcommands(CommandRun.parser());
    }

    static Stream<String> examples() {
        return commands()
                .flatMap(each ->
                        Arrays.stream(each.getCommandSpec().usageMessage().footer()))
                .filter(line -> LEAD.matcher(line).find())
                .flatMap(line -> Arrays.stream(line.split(" && ")))
                .map(call -> LEAD.matcher(call)
                        .replaceFirst("")
                        .replaceFirst(" > .*", "")
                        .replace("%%", "%"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isUnderstood(String example) {
        assertThatCode(() -> CommandRun.read(example.split(" "))).doesNotThrowAnyException();
    }

    @Test
    void everyCommandHasSome() {
        assertThat(commands())
                .filteredOn(each -> each.getSubcommands().isEmpty())
                .allSatisfy(
                        each -> assertThat(each.getCommandSpec().usageMessage().footer())
                                .as(each.getCommandName())
                                .anySatisfy(line -> assertThat(line).contains("batchsmith")));
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(HelpExamplesTest::withSubcommands));
    }
}
