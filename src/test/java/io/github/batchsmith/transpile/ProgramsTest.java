package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small programs, each of which runs as Java and as JavaScript with the same results and has its text on file. */
final class ProgramsTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/io/github/batchsmith/transpile/programs");
    private static final int CALLS = 200;
    private static final long SEED = Long.getLong("programs.seed", 1);

    @TempDir
    Path classes;

    private URLClassLoader loader;

    @BeforeEach
    void openClasses() throws IOException {
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    @AfterEach
    void closeClasses() throws IOException {
        loader.close();
    }

    @TestFactory
    Stream<DynamicContainer> runsAsInJava() throws IOException {
        assertThat(compile()).as("javac's exit code").isZero();
        return programs().map(program -> DynamicContainer.dynamicContainer(name(program), tests(program)));
    }

    @TestFactory
    Stream<DynamicTest> readsAsExpected() throws IOException {
        return programs()
                .map(program -> DynamicTest.dynamicTest(
                        name(program),
                        () -> GoldenFile.compare(PROGRAMS.resolve(name(program) + ".js"), transpile(program))));
    }

    private int compile() throws IOException {
        List<String> files = programs().map(Path::toString).toList();
        Stream<String> options = Stream.of("-proc:none", "-parameters", "-encoding", "UTF-8", "-d", classes.toString());
        return ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, Stream.concat(options, files.stream()).toArray(String[]::new));
    }

    private Stream<DynamicTest> tests(Path program) {
        JavaScriptModule module = JavaScriptModule.of(transpile(program));
        CrossCheck check = new CrossCheck(module);
        return Arrays.stream(load(program).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(RandomArguments::canServe)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(
                        method.getName() + ", seed " + SEED,
                        () -> check.agree(method, SEED, method.getParameterCount() == 0 ? 1 : CALLS)))
                .onClose(module::close);
    }

    private Class<?> load(Path program) {
        try {
            return Class.forName(name(program), true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String transpile(Path program) {
        JavaToJavaScript.Result result =
                new JavaToJavaScript(List.of(), BilledNames.NONE, Dialect.PORTABLE).transpile(List.of(program));
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).hasSize(1);
        return result.files().values().iterator().next();
    }

    private static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static String name(Path program) {
        return program.getFileName().toString().replace(".java", "");
    }
}
