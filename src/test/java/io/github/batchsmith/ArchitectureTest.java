package io.github.batchsmith;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructorWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which package may use which, and what each keeps to itself. A new package needs a row in {@link #MAY_USE}. */
@AnalyzeClasses(
        packages = ArchitectureTest.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludePackageInfos.class})
final class ArchitectureTest {
    static final String ROOT = "io.github.batchsmith";

    private static final Map<String, String[]> MAY_USE = rows("""
            diagnostic |
            game       | diagnostic
            output     | diagnostic
            js         |
            policy     | game
            spec       | game policy
            plan       | game
            chaos      | spec game diagnostic
            recipe     | spec plan game
            dsl        | policy spec game diagnostic
            validate   | spec game diagnostic
            transpile  | diagnostic output
            ns         | game output
            ram        | game js output diagnostic
            sim        | policy spec plan recipe chaos game diagnostic
            certify    | sim spec plan recipe chaos game diagnostic
            tune       | sim spec plan recipe game diagnostic
            render     | policy spec plan recipe game output transpile diagnostic
            testbed    | game chaos js ram output diagnostic
            remote     | output diagnostic
            scaffold   | spec game output
            report     | game chaos sim tune testbed plan ram diagnostic
            picture    | report sim testbed game
            pipeline   | tune game diagnostic output js policy spec plan chaos recipe dsl validate transpile ram sim certify render testbed remote scaffold report
            deliver    | remote pipeline report sim ram spec game output diagnostic
            probe      | remote testbed game output diagnostic
            live       | deliver remote report output diagnostic
            benchmark  | pipeline report dsl spec testbed sim recipe chaos game diagnostic
            cli        | picture deliver live probe remote benchmark pipeline report dsl chaos sim tune testbed ram plan spec game output diagnostic
            maven      | deliver remote pipeline report dsl sim testbed ram plan spec game output diagnostic
            junit      | chaos pipeline report dsl sim testbed ram plan spec game output diagnostic
            """);

    private static final Map<String, String[]> OWNERS_OF_LIBRARIES = rows("""
            freemarker..               | render picture
            org.graalvm..              | js testbed
            picocli..                  | cli
            com.palantir.javapoet..    | scaffold ns
            com.sun.source..           | transpile
            javax.tools..              | transpile pipeline ns
            org.java_websocket..       | remote
            com.sun.net.httpserver..   | remote
            org.apache.maven..         | maven
            org.junit..                | junit
            org.assertj..              | junit
            """);

    private static final String[] PURE =
            inRoot("game", "plan", "policy", "spec", "validate", "chaos", "sim", "certify", "tune", "testbed");

    private static final String CLOCKS_AND_DICE = "java.lang.System.(currentTimeMillis|nanoTime)"
            + "|java.lang.(Strict)?Math.random|java.time.\\w+.(now|system\\w*)|java.util.UUID.randomUUID";

    private static final String WRITING =
            "java.nio.file.Files.(write\\w*|newOutputStream|newBufferedWriter|move|copy|delete\\w*|create\\w*)";

    @ArchTest
    static final ArchRule packagesUseOnlyWhatTheTableAllows = layers();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule librariesStayWithTheirOwners = CompositeArchRule.of(OWNERS_OF_LIBRARIES.entrySet().stream()
            .map(row -> noClasses()
                    .that()
                    .resideOutsideOfPackages(inRoot(row.getValue()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(row.getKey()))
            .toList());

    @ArchTest
    static final ArchRule specsAreOnlyValues = classes()
            .that()
            .resideInAnyPackage(inRoot("spec"))
            .should(be(describe(
                    "a record, an enum or a sealed interface",
                    type -> type.isRecord()
                            || type.isEnum()
                            || (type.isInterface() && type.reflect().isSealed()))));

    @ArchTest
    static final ArchRule pureCodeReadsNoClockAndThrowsNoDice = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should(callMethodWhere(targetIs(CLOCKS_AND_DICE)))
            .orShould(dependOnClassesThat(nameIs("java.(util|security).(\\w+\\.)*\\w*Random\\w*")));

    @ArchTest
    static final ArchRule onlyOutputWritesFiles = noClasses()
            .that()
            .resideOutsideOfPackages(inRoot("output"))
            .should(callMethodWhere(targetIs(WRITING)))
            .orShould(callConstructorWhere(opensFile()))
            .orShould(dependOnClassesThat(nameIs("java.io.(FileWriter|RandomAccessFile)")));

    @ArchTest
    static final ArchRule onlyRemoteOpensSockets = noClasses()
            .that()
            .resideOutsideOfPackages(inRoot("remote"))
            .should(dependOnClassesThat(nameIs("java.(net|nio.channels).\\w*Socket\\w*")));

    private static LayeredArchitecture layers() {
        LayeredArchitecture table =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : MAY_USE.keySet()) {
            table = table.layer(name).definedBy(inRoot(name));
        }
        for (Map.Entry<String, String[]> row : MAY_USE.entrySet()) {
            table = row.getValue().length == 0
                    ? table.whereLayer(row.getKey()).mayNotAccessAnyLayer()
                    : table.whereLayer(row.getKey()).mayOnlyAccessLayers(row.getValue());
        }
        return table.ensureAllClassesAreContainedInArchitecture();
    }

    private static Map<String, String[]> rows(String table) {
        Map<String, String[]> rows = new LinkedHashMap<>();
        table.lines().map(line -> line.split("\\|", -1)).forEach(cells -> rows.put(cells[0].strip(), words(cells[1])));
        return rows;
    }

    private static String[] words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
    }

    private static String[] inRoot(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> targetIs(String pattern) {
        return describe(
                "target is " + pattern,
                call -> (call.getTargetOwner().getFullName() + "."
                                + call.getTarget().getName())
                        .matches(pattern));
    }

    private static DescribedPredicate<JavaConstructorCall> opensFile() {
        return describe(
                "target opens a file as a stream",
                call -> call.getTarget()
                        .getFullName()
                        .matches("java.io.FileOutputStream.<init>\\(java.(io.File|lang.).*"));
    }

    private static DescribedPredicate<JavaClass> nameIs(String pattern) {
        return describe("name is " + pattern, type -> type.getFullName().matches(pattern));
    }
}
