package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DefinitionsTest {
    private static final String SOUND = """
            import io.github.batchsmith.dsl.BatcherDefinition;
            import io.github.batchsmith.spec.*;
            import java.time.Duration;
            import java.util.List;

            final class Joes implements BatcherDefinition {
                @Override
                public BatcherSpec define() {
                    Message landed = new Message("landed",
                            List.of(new Message.Field(Message.Source.ID, Message.FieldType.INT)));
                    return new BatcherSpec(
                            "joes",
                            new Schedule.Proto(Duration.ofMillis(5), Duration.ofMillis(100)),
                            BatchWord.HWGW,
                            new Targets.Only("joesguns"),
                            new Take.Optimal(),
                            new RamPolicy(List.of(), List.of(), false),
                            new Ports(new Ports.ControllerPid(), landed),
                            new Workers(true, false, false),
                            new LevelUpPolicy.Recalculate(),
                            DesyncPolicy.REPREP,
                            List.of());
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void loadsSourceFile() throws IOException {
        Loaded loaded = load(write("Joes.java", SOUND));

        assertThat(loaded.spec().name()).isEqualTo("joes");
        assertThat(loaded.source()).endsWith("Joes.java");
    }

    @Test
    void loadsSourceFileWithByteOrderMark() throws IOException {
        assertThat(load(write("Joes.java", "\ufeff" + SOUND)).spec().name()).isEqualTo("joes");
    }

    @Test
    void leavesNothingBesideSourceFile() throws IOException {
        Path source = write("Joes.java", SOUND);

        load(source);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(source);
        }
    }

    @Test
    void loadsClassFromClassPath() throws IOException {
        Path source = write("Joes.java", SOUND);
        compile(source);

        Loaded loaded = new Definitions(List.of(folder)).load("Joes");

        assertThat(loaded.spec().name()).isEqualTo("joes");
    }

    @Test
    void tellsWhereJavaDoesNotCompile() throws IOException {
        Path source = write("Joes.java", SOUND.replace("\"joes\",", "\"joes\" + nothing,"));

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("does-not-compile");
            assertThat(finding.path()).isEqualTo(source + ":12:26");
            assertThat(finding.message()).contains("cannot find symbol", "variable nothing");
        });
    }

    @Test
    void tellsEveryCompilerError() throws IOException {
        Path source = write("Joes.java", "class Joes { int a = \"a\"; int b = \"b\"; }");

        assertThat(refused(source))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.code()).isEqualTo("does-not-compile"));
    }

    @Test
    void tellsExceptionAndItsLine() throws IOException {
        Path source = write("Joes.java", definition("throw new IllegalStateException(\"no luck\");"));

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("definition-throws");
            assertThat(finding.path()).isEqualTo(source + ":4");
            assertThat(finding.message()).contains("java.lang.IllegalStateException: no luck");
        });
    }

    @Test
    void tellsEndlessRecursion() throws IOException {
        Path source = write("Joes.java", definition("return define();"));

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(source + ":4");
            assertThat(finding.message()).contains("StackOverflowError");
        });
    }

    @Test
    void tellsFailingConstructor() throws IOException {
        Path source = write("Joes.java", definition("return null; } Joes() { throw new Error(\"in constructor\");"));

        assertThat(refused(source))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("the constructor threw java.lang.Error: in constructor"));
    }

    @Test
    void tellsFailingStaticInitializer() throws IOException {
        Path source = write("Joes.java", definition("return null; } static { int i = 1 / Integer.parseInt(\"0\");"));

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(source + ":4");
            assertThat(finding.message()).contains("static initializer threw java.lang.ArithmeticException");
        });
    }

    @Test
    void tellsNull() throws IOException {
        assertThat(codes(write("Joes.java", definition("return null;")))).containsExactly("definition-null");
    }

    @Test
    void tellsClassThatIsNoDefinition() throws IOException {
        assertThat(codes(write("Joes.java", "public final class Joes {}"))).containsExactly("no-definition");
    }

    @Test
    void tellsAbstractDefinition() throws IOException {
        String text = "public abstract class Joes implements io.github.batchsmith.dsl.BatcherDefinition {}";

        assertThat(codes(write("Joes.java", text))).containsExactly("no-definition");
    }

    @Test
    void tellsMissingConstructor() throws IOException {
        Path source = write("Joes.java", definition("return null; } Joes(int n) {"));

        assertThat(codes(source)).containsExactly("no-constructor");
    }

    @Test
    void tellsInnerClassThatNeedsItsOuter() throws IOException {
        Path source = write(
                "Outer.java",
                "class Outer { class Joes implements io.github.batchsmith.dsl.BatcherDefinition {"
                        + " public io.github.batchsmith.spec.BatcherSpec define() { return null; } } }");

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("no-constructor");
            assertThat(finding.hint()).isEqualTo("make the nested class static");
        });
    }

    @Test
    void tellsSeveralDefinitions() throws IOException {
        Path source = write(
                "Joes.java",
                SOUND + SOUND.substring(SOUND.indexOf("final class")).replace("Joes", "Moes"));

        assertThat(refused(source)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("several-definitions");
            assertThat(finding.message()).contains("Joes, Moes");
        });
    }

    @Test
    void tellsMissingFile() {
        assertThat(refused(folder.resolve("Nowhere.java"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("file-missing");
            assertThat(finding.message()).contains(folder.toString());
        });
    }

    @Test
    void tellsDirectory() throws IOException {
        assertThat(codes(Files.createDirectory(folder.resolve("Joes.java")))).containsExactly("file-is-directory");
    }

    @Test
    void tellsEmptyFile() throws IOException {
        assertThat(codes(write("Joes.java", " \n"))).containsExactly("file-empty");
    }

    @Test
    void tellsFileThatIsNoText() throws IOException {
        Path source = Files.write(folder.resolve("Joes.java"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(codes(source)).containsExactly("file-not-text");
    }

    @Test
    void tellsMissingClassPathEntry() {
        Path missing = folder.resolve("missing.jar");

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> new Definitions(List.of(missing)));

        assertThat(refused.findings()).extracting(Finding::path).containsExactly(missing.toString());
    }

    private static String definition(String body) {
        return """
                public final class Joes implements io.github.batchsmith.dsl.BatcherDefinition {
                    @Override
                    public io.github.batchsmith.spec.BatcherSpec define() {
                        %s
                    }
                }
                """.formatted(body);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Loaded load(Path source) {
        return new Definitions(List.of()).load(source.toString());
    }

    private static List<Finding> refused(Path source) {
        return catchThrowableOfType(InvalidInputException.class, () -> load(source))
                .findings();
    }

    private static List<String> codes(Path source) {
        return refused(source).stream().map(Finding::code).toList();
    }

    private static void compile(Path source) {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(failed).isZero();
    }
}
