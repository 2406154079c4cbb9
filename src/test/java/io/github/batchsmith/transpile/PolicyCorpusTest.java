package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.pipeline.Pipeline;
import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.PolicyScript;
import io.github.batchsmith.spec.BatcherSpec;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions with functions of their own: each function gives the same in Java and in JavaScript, or is refused. */
final class PolicyCorpusTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/batchsmith/transpile");
    private static final int CALLS = 200;
    private static final long SEED = Long.getLong("policies.seed", 1);
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @TestFactory
    Stream<DynamicContainer> decidesAsInJava() throws IOException {
        return files("policies").map(file -> {
            BatcherSpec spec = PIPELINE.load(file.toString()).spec();
            JavaScriptModule module = JavaScriptModule.of(standingAlone(spec.policyScript()));
            return DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    spec.policies().stream()
                            .map(policy -> DynamicTest.dynamicTest(
                                    policy.kind().word() + ", seed " + SEED,
                                    () -> compare(policy, spec.policyScript(), module)))
                            .onClose(module::close));
        });
    }

    private static void compare(Policy<?> policy, PolicyScript script, JavaScriptModule module) {
        String name = script.names().getOrDefault(policy.kind(), "");
        Method method = Arrays.stream(policy.function().getClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(each -> Modifier.isAbstract(each.getModifiers()))
                .findFirst()
                .orElseThrow();

        new CrossCheck(module).agree(policy.function(), method, name, SEED, CALLS);
    }

    /** The module with the planning functions that it imports in it. */
    private static String standingAlone(PolicyScript script) {
        return PortableLibrary.load().partFor(script.imports()) + script.text().replaceFirst("import .*\n", "");
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void refusesWhatHasNoMeaningThere(Path file) throws IOException {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> PIPELINE.load(file.toString()));

        assertThat(refused).isNotNull();
        GoldenFile.compare(
                Path.of(file.toString().replace(".java", ".findings")),
                refused.findings().stream()
                        .map(Finding::toString)
                        .map(finding -> finding.replaceAll("\\S*[/\\\\](?=\\w+\\.java)", ""))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    static Stream<Path> rejected() throws IOException {
        return files("rejected/policies");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }
}
