package io.github.batchsmith.testbed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The statements that are known of the game, one after the other, each shown by a script or by the tests that it names. The
 * scripts of one file run one after the other in one mock game, in each version.
 */
class BehavioursTest {
    private static final String MAIN = """
            for (let i = 0; i < %d; i++) {
              const pid = ns.run("case-" + i + ".js");
              if (pid === 0) ns.tprint("case " + i + " did not start");
              while (ns.isRunning(pid)) await ns.asleep(200);
              await ns.asleep(20);
            }
            """;

    @TestFactory
    Stream<DynamicTest> theMockGameDoesWhatIsKnownOfTheGame() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("behaviours")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().flatMap(BehavioursTest::shown);
        }
    }

    private static Stream<DynamicTest> shown(Path file) {
        Statements statements = Statements.read(file);
        Stream<DynamicTest> named = statements.all().stream()
                .filter(each -> !each.tests().isEmpty())
                .map(each -> DynamicTest.dynamicTest(
                        file.getFileName() + ": " + each.text(),
                        () -> assertThat(each.tests()).allSatisfy(BehavioursTest::exists)));
        return Stream.concat(
                named, Stream.of(GameVersion.values()).flatMap(version -> played(file, statements, version)));
    }

    private static void exists(String test) {
        assertThat(Statements.sources()).anyMatch(each -> each.endsWith(test + ".java"));
    }

    private static Stream<DynamicTest> played(Path file, Statements statements, GameVersion version) {
        List<Statements.Statement> scripts = statements.scripts();
        List<String> terminal = play(statements, scripts, version).terminal();
        return Stream.iterate(0, i -> i < scripts.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        file.getFileName() + ", " + version + ": "
                                + scripts.get(i).text(),
                        () -> assertThat(printed(terminal, i))
                                .isEqualTo(scripts.get(i).expected(version))));
    }

    private static RunResult play(Statements statements, List<Statements.Statement> scripts, GameVersion version) {
        Play play = Play.of(MAIN.formatted(scripts.size()))
                .in(WorldFiles.builtIn(statements.world()))
                .in(version)
                .during(Duration.ofHours(10));
        for (int i = 0; i < scripts.size(); i++) {
            play.with("case-" + i + ".js", scripts.get(i).script());
        }
        return play.run();
    }

    /** What a case and the scripts that it started have printed: from its first line to that of the next case. */
    private static String printed(List<String> terminal, int number) {
        String own = "case-" + number + ".js: ";
        return terminal.stream()
                .dropWhile(each -> !each.startsWith(own))
                .takeWhile(each -> !each.startsWith("case-") || each.startsWith(own))
                .map(each -> each.startsWith(own) ? each.substring(own.length()) : each)
                .collect(joining("\n"));
    }
}
