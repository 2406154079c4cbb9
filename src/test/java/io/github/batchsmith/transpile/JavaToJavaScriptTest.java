package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaToJavaScriptTest {
    private final JavaToJavaScript transpiler = new JavaToJavaScript(List.of(), BilledNames.NONE, Dialect.PORTABLE);

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void makesAModuleOfEachFileAndImportsWhatTheyShare() throws IOException {
        Path area = write("Area.java", """
                public final class Area {
                    static final double HALF = 0.5;
                    private static double unused(double x) { return x; }
                    public static double square(double side) { return side * side; }
                }
                """);
        Path shapes = write("Shapes.java", """
                public final class Shapes {
                    public static double triangle(double side) { return Area.HALF * Area.square(side); }
                }
                """);

        JavaToJavaScript.Result result = transpiler.transpile(List.of(shapes, area));

        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).containsOnlyKeys("area.js", "shapes.js");
        assertThat(result.files().get("shapes.js"))
                .startsWith("import { HALF, square } from \"./area.js\";\n")
                .contains("return HALF * square(side);");
        assertThat(result.files().get("area.js"))
                .contains("export const HALF = 0.5;")
                .doesNotContain("unused");
    }

    @Test
    void reportsWhatJavacReports() throws IOException {
        Path file = write(
                "Broken.java", "final class Broken {\n    static int one() {\n        return \"one\";\n    }\n}\n");

        JavaToJavaScript.Result result = transpiler.transpile(List.of(file));

        assertThat(result.files()).isEmpty();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("java-error");
            assertThat(finding.path()).isEqualTo(file + ":3:16");
            assertThat(finding.message()).contains("String cannot be converted to int");
        });
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        assertThat(transpiler.transpile(List.of(write("Empty.java", ""))).findings())
                .extracting(Finding::code)
                .containsExactly("nothing-to-transpile");
    }

    @Test
    void reportsAMissingFile() {
        assertThat(transpiler.transpile(List.of(folder.resolve("None.java"))).findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "source-unreadable", folder.resolve("None.java").toString()));
    }

    @Test
    void reportsFunctionsOfDifferentClassesWithOneName() throws IOException {
        Path first = write("First.java", "final class First {\n    static int same() { return 1; }\n}\n");
        Path second = write("Second.java", "final class Second {\n    static int same() { return 2; }\n}\n");

        assertThat(transpiler.transpile(List.of(first, second)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("name-clash");
                    assertThat(finding.path()).isEqualTo(second + ":2:5");
                    assertThat(finding.message()).contains(first + ":2:5");
                });
    }

    @Test
    void readsCarriageReturns() throws IOException {
        Path file = write(
                "Windows.java",
                "final class Windows {\r\n    static int f(int a) {\r\n        // why\r\n\r\n        return a;\r\n    }\r\n}\r\n");

        assertThat(transpiler.transpile(List.of(file)).files().get("windows.js"))
                .contains("  // why\n  return a;\n")
                .doesNotContain("\r");
    }

    @Test
    void emitsOnlyWhatIsUsed() throws IOException {
        Path file = write("Used.java", """
                final class Used {
                    private static final int NEEDED = 1;
                    private static final int LEFT_OUT = 2;
                    static int f() { return helper(); }
                    private static int helper() { return NEEDED; }
                    private static int alone() { return LEFT_OUT; }
                }
                """);

        assertThat(transpiler.transpile(List.of(file)).files().get("used.js"))
                .contains("export function f()", "\nfunction helper()", "const NEEDED = 1;")
                .doesNotContain("LEFT_OUT", "alone");
    }

    @Test
    void givesTheSameTextEachTime() throws IOException {
        Path planner = Path.of("src/test/resources/io/github/batchsmith/transpile/programs/Planner.java");

        assertThat(transpiler.transpile(List.of(planner))).isEqualTo(transpiler.transpile(List.of(planner)));
    }
}
