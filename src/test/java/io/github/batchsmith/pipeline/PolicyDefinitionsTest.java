package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.SpecJson;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyDefinitionsTest {
    private static final int LINE_OF_CHAIN = 13;

    @TempDir
    private Path folder;

    @Test
    void translatesLambdasAndMethodsWithWhatTheyUse() throws IOException {
        BatcherSpec spec = load(
                ".targets(byScore((server, hacker) -> server.moneyMax() / LEVELS))" + "\n.take(fraction(Own::tenth))",
                """
                static final int LEVELS = 7;

                /** A tenth of what succeeds. */
                private static double tenth(Server server, Hacker hacker) {
                    return 0.1 * Hacking.hackChance(server, server.minDifficulty(), hacker);
                }

                static int notUsed() {
                    return 1;
                }
                """);

        assertThat(spec.policyScript().imports()).containsExactly("hackChance");
        assertThat(spec.policyScript().text()).isEqualTo("""
                import { hackChance } from "./plan.js";

                const LEVELS = 7;

                /**
                 * A tenth of what succeeds.
                 *
                 * @param {Server} server
                 * @param {Hacker} hacker
                 * @returns {number}
                 */
                export function tenth(server, hacker) {
                  return 0.1 * hackChance(server, server.minDifficulty, hacker);
                }

                /**
                 * @param {Server} server
                 * @param {Hacker} hacker
                 * @returns {number}
                 */
                export function scoreOf(server, hacker) {
                  return server.moneyMax / LEVELS;
                }
                """);
    }

    @Test
    void isAValueThatTheSameSourceGivesAgain() throws IOException {
        String chain = ".targets(byScore((server, hacker) -> server.moneyMax()))";

        assertThat(load(chain, ""))
                .isEqualTo(load(chain, ""))
                .hasSameHashCodeAs(load(chain, ""))
                .isNotEqualTo(load(chain.replace("moneyMax", "serverGrowth"), ""));
    }

    @Test
    void takesConstantsAndVariablesThatAreFunctions() throws IOException {
        assertThat(load(
                                ".targets(byScore(RICH))",
                                "static final TargetScore RICH = (server, any) -> server.moneyMax();")
                        .policyScript()
                        .text())
                .contains("export const RICH = (server, any) => server.moneyMax;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            byScore((server, hacker) -> Math.random())          | policy-not-pure
            byScore((server, hacker) -> System.nanoTime())      | policy-not-pure
            byScore((server, hacker) -> share)                  | policy-not-pure
            byScore((server, hacker) -> count++)                | policy-not-pure
            byScore((server, hacker) -> worth(server))          | policy-not-pure
            byScore((server, hacker) -> Thread.activeCount())   | policy-not-pure
            byScore(true ? Own::plain : null)                   | policy-not-in-source
            byScore((server, hacker) -> hacker.player().jobs().size()) | outside-subset
            byScore((server, hacker) -> server.withState(true, 1, 1, 1).moneyMax()) | outside-subset
            byScore((server, hacker) -> new Scanner("1").nextInt())    | outside-subset
            """)
    void tellsAtTheLineWhatCannotBecomeJavaScript(String targets, String code) throws IOException {
        List<Finding> findings = refused(".targets(" + targets + ")", """
                double share = 1;
                static int count;

                double worth(Server server) {
                    return server.moneyMax();
                }

                static double plain(Server server, Hacker hacker) {
                    return 1;
                }
                """);

        assertThat(findings).extracting(Finding::code).contains(code);
        assertThat(findings)
                .filteredOn(each -> !each.path().contains(":" + (LINE_OF_CHAIN + 4) + ":"))
                .allSatisfy(each -> assertThat(each.path()).contains("Own.java:" + LINE_OF_CHAIN + ":"));
    }

    @Test
    void tellsWhereAPolicyThrows() throws IOException {
        BatcherSpec spec = load(".targets(byScore((server, hacker) -> 1 / (hacker.level() - hacker.level())))", "");

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Simulator.simulate(
                        spec, WorldFiles.builtIn("mid"), SimulationOptions.of(Duration.ofMinutes(1), 1)));

        assertThat(refused.findings())
                .singleElement()
                .hasToString("error policy-throws at Own.java:" + LINE_OF_CHAIN
                        + ": byScore threw java.lang.ArithmeticException: / by zero"
                        + " (let it give an answer for every server and every player)");
    }

    @Test
    void findsTheSourceOfACompiledClassOnTheClassPath() throws IOException {
        String chain = ".targets(byScore((server, hacker) -> server.moneyMax()))";
        Path source = Files.writeString(folder.resolve("Own.java"), PolicySources.own(chain, ""));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                source.toString()))
                .isZero();

        try (Definitions definitions = new Definitions(List.of(folder))) {
            assertThat(definitions.load("Own").spec()).isEqualTo(load(chain, ""));
        }
        Files.delete(source);
        try (Definitions definitions = new Definitions(List.of(folder))) {
            assertThat(catchThrowableOfType(InvalidInputException.class, () -> definitions.load("Own"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("policy-source-missing");
        }
    }

    @Test
    void hasNoJsonForm() throws IOException {
        BatcherSpec spec = load(".targets(byScore((server, hacker) -> server.moneyMax()))", "");

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> SpecJson.write(spec))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("policy-without-json");
    }

    private List<Finding> refused(String chain, String members) {
        return catchThrowableOfType(InvalidInputException.class, () -> load(chain, members))
                .findings();
    }

    private BatcherSpec load(String chain, String members) throws IOException {
        Path source = Files.writeString(folder.resolve("Own.java"), PolicySources.own(chain, members));
        try (Definitions definitions = new Definitions(List.of())) {
            return definitions.load(source.toString()).spec();
        }
    }
}
