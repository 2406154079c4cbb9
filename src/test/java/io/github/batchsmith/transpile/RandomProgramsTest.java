package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testing.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random programs say the same in Java and in JavaScript; {@code -Dseed=N} runs one of them again. */
final class RandomProgramsTest {
    private static final int PROGRAMS = 60;

    @TempDir
    static Path folder;

    private static TwoLanguages programs;

    @BeforeAll
    static void compile() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (long seed : seeds().toArray()) {
            sources.add(Files.writeString(folder.resolve(name(seed) + ".java"), RandomProgram.of(name(seed), seed)));
        }
        programs = TwoLanguages.of(sources, folder);
    }

    @AfterAll
    static void close() {
        programs.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysTheSameAsInJava(long seed) {
        assertThat(programs.findings()).isEmpty();

        assertThat(programs.inJavaScript(name(seed)))
                .as("seed %d: %s", seed, RandomProgram.of(name(seed), seed))
                .isEqualTo(programs.inJava(name(seed)));
    }

    private static String name(long seed) {
        return "Random" + seed;
    }

    static LongStream seeds() {
        return Seeds.first(PROGRAMS);
    }
}
