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

/** Small programs over every feature: each says the same in Java and in JavaScript. */
final class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/io/github/batchsmith/transpile/corpus");

    @TempDir
    static Path classes;

    private static TwoLanguages corpus;

    @BeforeAll
    static void compile() throws IOException {
        corpus = TwoLanguages.of(
                programs().stream().map(name -> CORPUS.resolve(name + ".java")).toList(), classes);
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void saysTheSameAsInJava(String program) {
        assertThat(corpus.findings()).isEmpty();

        assertThat(corpus.inJavaScript(program)).isEqualTo(corpus.inJava(program));
    }

    static List<String> programs() throws IOException {
        return TwoLanguages.programsIn(CORPUS);
    }
}
