package io.github.batchsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts as players write them, unchanged, in both versions of the game. */
class PlayersScriptsTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/io/github/batchsmith/testbed/players");

    @ParameterizedTest
    @CsvSource(textBlock = """
            crawl,      early, -- --depth 2, ''
            jit,        mid,   n00dles 3,    ''
            status,     mid,   '',           'error: document.createElement is not modelled; it was called 1 time'
            modern,     mid,   '',           ''
            loop,       early, n00dles,      ''
            buyer,      mid,   --now 0,      ''
            share-data, early, '',           ''
            """)
    void runUnchanged(String script, String world, String options, String troubles) throws IOException {
        String expected = Files.readString(SCRIPTS.resolve(script + ".expected.txt"));

        for (String version : List.of("2", "3")) {
            CommandRun run = run(script + ".js", world, version, options);

            assertThat(run.err().strip()).as(version).isEqualTo(troubles);
            assertThat(run.out()).as(version).isEqualTo(expected);
            assertThat(run.code()).as(version).isEqualTo(ExitCode.DONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed.ts", "view.tsx", "imports-typed.js"})
    void sayWhichOfThemIsNoJavaScript(String script) {
        CommandRun run = run(script, "mid", "3", "");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err())
                .contains("TypeScript or JSX, which is not modelled; compile it to .js first")
                .contains(script.endsWith(".tsx") ? "view.tsx" : "typed.ts");
    }

    private static CommandRun run(String script, String world, String version, String options) {
        List<String> arguments = new ArrayList<>(
                List.of("run", script, "--files", SCRIPTS.toString(), "--world", world, "--game", version));
        if (!options.isEmpty()) {
            arguments.addAll(List.of(options.split(" ", -1)));
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
