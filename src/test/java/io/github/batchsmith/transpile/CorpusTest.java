package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs, one for each feature: {@code test()} gives the same text in Java and in JavaScript. */
final class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/io/github/batchsmith/transpile/corpus");

    @TempDir
    static Path classes;

    private static JavaToJavaScript.Result scripts;
    private static URLClassLoader loader;
    private static Context context;

    @BeforeAll
    static void translateAll() throws IOException {
        List<String> files = programs().map(Path::toString).toList();
        Stream<String> options = Stream.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString());
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                Stream.concat(options, files.stream()).toArray(String[]::new)))
                .as("javac's exit code")
                .isZero();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        scripts = new JavaToJavaScript(List.of(), BilledNames.NONE, Dialect.SCRIPT)
                .transpile(programs().toList());
        context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .build();
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
        context.close();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void saysTheSameAsInJava(Path program) throws Exception {
        assertThat(scripts.findings()).isEmpty();
        String name = program.getFileName().toString().replace(".java", "");
        String file = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ".js";
        Source source = Source.newBuilder("js", scripts.files().get(file), name + ".mjs")
                .mimeType("application/javascript+module")
                .build();
        String actual = context.eval(source).getMember("test").execute().asString();
        var test = loader.loadClass(name).getDeclaredMethod("test");
        test.setAccessible(true);
        assertThat(actual).isEqualTo(test.invoke(null));
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }
}
