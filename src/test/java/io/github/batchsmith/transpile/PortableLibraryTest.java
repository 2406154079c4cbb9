package io.github.batchsmith.transpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.transpile.module.Declaration;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PortableLibraryTest {
    private static final int CALLS = Integer.getInteger("portable.calls", 500);

    /** How many times less often those are called that try hundreds of thread counts or many targets in each call. */
    private static final Map<String, Integer> SEARCHES = Map.ofEntries(
            Map.entry("bestFlow", 25),
            Map.entry("bestByFlow", 25),
            Map.entry("bestRecipeByFlow", 25),
            Map.entry("bestByIncome", 25),
            Map.entry("bestRecipeByIncome", 25),
            Map.entry("optimalHackThreads", 25),
            Map.entry("optimalHackThreadsAhead", 25),
            Map.entry("roughFlow", 5),
            Map.entry("shareOut", 25),
            Map.entry("shareBlasts", 2),
            Map.entry("blastProspect", 25),
            Map.entry("fleetProspect", 100),
            Map.entry("streamProspect", 25),
            Map.entry("worthwhile", 25),
            Map.entry("worthwhileBlasts", 5));

    private static final int LEAST_CALLS = 8;

    private static final long SEED = Long.getLong("portable.seed", 1);

    private static final PortableLibrary LIBRARY = PortableLibrary.load();

    /** Stays open: mutation tests run each of the dynamic tests by itself, and would load it anew for each. */
    private static final JavaScriptModule MODULE = JavaScriptModule.of(LIBRARY.moduleFor(
            LIBRARY.functions().stream().map(Declaration::name).toList()));

    @TestFactory
    Stream<DynamicTest> agreesWithJava() {
        return LIBRARY.functions().stream()
                .map(PortableLibraryTest::javaMethod)
                .filter(RandomArguments::canServe)
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName() + ", seed " + SEED,
                        () -> new CrossCheck(MODULE).agree(method, SEED, calls(method))));
    }

    private static int calls(Method method) {
        return Math.max(LEAST_CALLS, CALLS / SEARCHES.getOrDefault(method.getName(), 1));
    }

    private static Method javaMethod(Declaration function) {
        try {
            return Arrays.stream(Class.forName(function.origin()).getDeclaredMethods())
                    .filter(method -> method.getName().equals(function.name()))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void holdsTheFormulas() {
        assertThat(LIBRARY.functions())
                .extracting(Declaration::name)
                .contains("hackChance", "growThreads", "weakenTime", "calculateSkill")
                .doesNotContain("roundGrowThreads");
    }

    @Test
    void givesOnlyWhatIsAskedForAndItsHelpers() throws IOException {
        GoldenFile.compare(
                Path.of("src/test/resources/io/github/batchsmith/transpile/growThreads.js"),
                LIBRARY.moduleFor(List.of("growThreads", "HACK_SECURITY")));
    }

    @Test
    void givesPartsWithoutExports() {
        assertThat(LIBRARY.partFor(List.of("weakenTime", "hackingLevel")))
                .contains("\nfunction hackingLevel(", "\nfunction calculateSkill(", "\nconst WEAKEN_TIME_RATIO")
                .doesNotContain("export");
    }

    @Test
    void namesTheFunctionThatIsMissing() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LIBRARY.moduleFor(List.of("hackTime", "roundGrowThreads")))
                .withMessageContaining("'roundGrowThreads'")
                .withMessageContaining("growThreads");
    }
}
