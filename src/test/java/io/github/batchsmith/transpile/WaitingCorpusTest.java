package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that wait for a game: each says the same in Java and in JavaScript, and asks the game the same in order. */
final class WaitingCorpusTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/io/github/batchsmith/transpile/waiting");

    @TempDir
    static Path classes;

    private static TwoLanguages corpus;

    @BeforeAll
    static void compile() throws IOException {
        corpus = TwoLanguages.of(
                programs().stream()
                        .map(name -> PROGRAMS.resolve(name + ".java"))
                        .toList(),
                classes);
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void asksAndSaysTheSameAsInJava(String program) {
        FakeGame inJava = new FakeGame();
        FakeGame inJavaScript = new FakeGame();

        assertThat(corpus.findings()).isEmpty();
        assertThat(corpus.inJavaScript(program, inJavaScript)).isEqualTo(corpus.inJava(program, inJava));
        assertThat(inJavaScript.log()).isEqualTo(inJava.log()).isNotEmpty();
    }

    static List<String> programs() throws IOException {
        return TwoLanguages.programsIn(PROGRAMS);
    }
}
