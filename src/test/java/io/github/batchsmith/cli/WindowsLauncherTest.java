package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, which runs nowhere in these tests: held to the rules of cmd, and to the other launcher. */
final class WindowsLauncherTest {
    private static final Path LAUNCHER = Path.of("src/dist/bin/batchsmith.bat");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> OF_THE_PLAYER =
            Set.of("JAVA_HOME", "PATH", "BATCHSMITH_OPTS", "BATCHSMITH_JIT", "errorlevel");

    @Test
    void givesJavaTheSameOptionsAsTheOther() throws IOException {
        Set<String> options = options(Path.of("src/dist/bin/batchsmith"));
        options.removeAll(
                Set.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=", "-XX:ArchiveClassesAtExit="));

        assertThat(options(LAUNCHER)).as("all but the archive of classes").isEqualTo(options);
        assertThat(Files.readString(LAUNCHER)).contains("BATCHSMITH_OPTS", "BATCHSMITH_JIT");
    }

    /** The backslash is no escape for cmd: a quote more or less, and what should redirect or join is part of an argument. */
    @Test
    void quotesWholeArgumentsAndNoOperators() throws IOException {
        assertThat(commands()).allSatisfy(line -> {
            assertThat(line.chars().filter(each -> each == '"').count() % 2).isZero();
            assertThat(found(QUOTED, line)).noneMatch(each -> each.matches(".*[<>|&].*"));
        });
    }

    @Test
    void quotesPathsSinceTheyMayHaveSpaces() throws IOException {
        assertThat(commands())
                .extracting(line -> QUOTED.matcher(line).replaceAll(""))
                .noneMatch(unquoted -> unquoted.matches(".*%(app|java|release|JAVA_HOME)[%:].*"));
    }

    @Test
    void goesOnlyToLabelsThatThereAre() throws IOException {
        List<String> labels = found(Pattern.compile("(?<=^:)\\w+"));

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(found(Pattern.compile("(?<=goto |call :)\\w+"))))
                .isEqualTo(new TreeSet<>(labels));
    }

    @Test
    void readsOnlyWhatItHasSet() throws IOException {
        Set<String> set = new TreeSet<>(OF_THE_PLAYER);
        for (String line : commands()) {
            assertThat(set)
                    .as(line)
                    .containsAll(found(Pattern.compile("(?<![%\\w])%(?!~)(\\w+)(?=[%:])"), line).stream()
                            .map(each -> each.substring(1))
                            .toList());
            set.addAll(found(Pattern.compile("(?<=set \")\\w+"), line));
            set.addAll(line.equals("call :locate") ? List.of("app") : List.of());
        }
    }

    /** What is in brackets is read at once, with the values that variables had before it. */
    @Test
    void hasNoBlocks() throws IOException {
        assertThat(commands()).noneMatch(line -> line.endsWith("(") || line.startsWith(")"));
    }

    @Test
    void takesExclamationMarksForWhatTheyAre() throws IOException {
        assertThat(Files.readString(LAUNCHER)).contains("setlocal EnableExtensions DisableDelayedExpansion");
    }

    @Test
    void isReadAlikeWithEveryCodePage() throws IOException {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(LAUNCHER)))
                .isTrue();
    }

    @Test
    void endsWithTheExitCodeOfJava() throws IOException {
        List<String> lines = commands();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("%*")) {
                assertThat(lines.get(i + 1)).isEqualTo("exit /b %errorlevel%");
            }
        }
        assertThat(lines).filteredOn(line -> line.endsWith("%*")).hasSize(2);
    }

    /** Its lines without remarks, those that go on in the next put together; quotes that are only taken away are left out. */
    private static List<String> commands() throws IOException {
        return Files.readString(LAUNCHER)
                .replaceAll("\\^\n *", "")
                .replace(":\"=%", ":=%")
                .lines()
                .filter(line -> !line.startsWith("rem ") && !line.isBlank())
                .toList();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return commands().stream()
                .flatMap(line -> found(pattern, line).stream())
                .toList();
    }

    private static List<String> found(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(MatchResult::group).toList();
    }

    /** What stands in a launcher and looks like an option for Java. */
    private static Set<String> options(Path launcher) throws IOException {
        try (Stream<String> lines = Files.lines(launcher)) {
            return lines.filter(line -> !line.matches("(#|rem ).*"))
                    .flatMap(line -> found(Pattern.compile("(?<=[ \"=])(-X|-D|--(?!for))[\\w:+.=-]+"), line).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
