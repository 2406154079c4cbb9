package io.github.batchsmith.testbed;

import static java.util.stream.Collectors.joining;

import io.github.batchsmith.game.GameVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file says of the game. The first line names the world. A statement begins with {@code #}; then come either the
 * tests that show it, after {@code @}, or a script, followed by what it prints: after {@code >} in both versions, after
 * {@code 2>} or {@code 3>} in one of them.
 */
record Statements(String world, List<Statement> all) {
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final String HELPER = """
            const said = async (call) => {
              try { return await call(); } catch (e) {
                if (e instanceof TypeError && /undefined|private|brand|#/i.test(e.message)) return "TypeError: taken off";
                return e instanceof Error ? e.name + ": " + e.message : e.split("\\n")[0] + ": " + e.split("\\n")[3];
              }
            };
            """;

    static Statements read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Statement> all = new ArrayList<>();
            for (String part : String.join("\n", lines).split("(?m)^# ", -1)) {
                all.add(statement(part.strip().lines().toList()));
            }
            return new Statements(all.get(0).text().replace("world ", ""), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Statement statement(List<String> lines) {
        return new Statement(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Those that a script shows. */
    List<Statement> scripts() {
        return all.stream().filter(each -> each.tests().isEmpty()).toList();
    }

    /** The names of all files with tests. */
    static List<String> sources() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One statement, with what shows it. */
    record Statement(String text, List<String> lines) {
        List<String> tests() {
            return lines.stream()
                    .filter(each -> each.startsWith("@ "))
                    .flatMap(each -> Stream.of(each.substring(2).split(" ", -1)))
                    .toList();
        }

        String script() {
            String body = lines.stream().filter(each -> !isExpected(each)).collect(joining("\n"));
            return "export async function main(ns) {\n" + HELPER + body + "\n}";
        }

        String expected(GameVersion version) {
            String only = (version == GameVersion.V2 ? "2" : "3") + ">";
            return lines.stream()
                    .filter(each -> each.startsWith(">") || each.startsWith(only))
                    .map(each -> each.substring(Math.min(each.length(), each.indexOf('>') + 2)))
                    .collect(joining("\n"));
        }

        private static boolean isExpected(String line) {
            return line.matches("[23]?>.*");
        }
    }
}
