package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
                programs().map(name -> CORPUS.resolve(name + ".java")).toList(), classes);
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

    static Stream<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replace(".java", ""))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }
}
