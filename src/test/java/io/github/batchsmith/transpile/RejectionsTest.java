package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.transpile.translate.BilledNames;
import io.github.batchsmith.transpile.translate.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java that cannot become JavaScript, each file with the findings that it gives. */
final class RejectionsTest {
    private static final Path REJECTED = Path.of("src/test/resources/io/github/batchsmith/transpile/rejected");
    private static final BilledNames BILLED = BilledNames.ofTables(
            List.of(Map.of("hack", 0.1, "share", 2.4, "codingcontract.attempt", 10.0, "singularity.connect", 2.0)));

    @ParameterizedTest
    @MethodSource("portable")
    void givesFindings(Path file) throws IOException {
        compare(file, Dialect.PORTABLE);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void givesFindingsInScripts(Path file) throws IOException {
        compare(file, Dialect.SCRIPT);
    }

    private static void compare(Path file, Dialect dialect) throws IOException {
        JavaToJavaScript.Result result =
                new JavaToJavaScript(List.of(TwoLanguages.ownClasses()), BILLED, dialect).transpile(List.of(file));
        String findings = result.findings().stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
        GoldenFile.compare(
                Path.of(file.toString().replace(".java", ".findings")),
                findings.replace(file.getParent() + file.getFileSystem().getSeparator(), ""));
        assertThat(result.files()).isEmpty();
    }

    static List<Path> portable() throws IOException {
        return files(REJECTED);
    }

    static List<Path> scripts() throws IOException {
        return files(REJECTED.resolve("scripts"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
