package io.github.batchsmith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the README's commands of Maven to the pom: the build that runs this test cannot run others, but it knows whether
 * they would find what they name.
 */
class ReadmeMavenTest {
    private static final Pattern WORD = Pattern.compile("(?:[^ \"]|\"[^\"]*\")+");
    private static final Set<String> PHASES =
            Set.of("test-compile", "process-classes", "prepare-package", "test", "package", "verify", "install");
    /** Properties of Maven and its plugins. */
    private static final Set<String> MAVENS = Set.of("skipTests", "test", "detail", "invoker.skip", "failBuildOnCVSS");

    static Stream<String> commands() throws IOException {
        return ReadmeText.mavenCommands();
    }

    @Test
    void thereAreCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void findsAllThatItNames(String command) throws IOException {
        for (String word : words(command)) {
            if (word.startsWith("-P")) {
                assertThat(pom()).contains("<id>" + word.substring(2) + "</id>");
            } else if (word.startsWith("-D")) {
                findsProperty(word.substring(2).split("=", 2));
            } else if (word.contains("@")) {
                assertThat(pom()).contains("<id>" + word.substring(word.indexOf('@') + 1) + "</id>");
            } else if (!word.startsWith("-") && !word.contains(":")) {
                assertThat(word).isIn(PHASES);
            }
        }
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(MatchResult::group).toList();
    }

    private static void findsProperty(String[] nameAndValue) throws IOException {
        String name = nameAndValue[0];
        if (name.equals("test")) {
            for (String test : nameAndValue[1].split(",", -1)) {
                assertThat(sources()).anyMatch(each -> each.endsWith(Path.of(test + ".java")));
            }
        } else if (!MAVENS.contains(name) && !pom().contains("${" + name + "}")) {
            assertThat(sources()).anyMatch(each -> text(each).contains("\"" + name + "\""));
        }
    }

    private static String pom() {
        return text(Path.of("pom.xml"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
            return all.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
