package io.github.batchsmith.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.ram.RamResult;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import io.github.batchsmith.testing.Seeds;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RendererTest {
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:const|(?:async )?function) (\\w+)", Pattern.MULTILINE);
    private static final Map<String, Double> BUDGET_GB =
            Map.of("controller.js", 6.5, "hack.js", 1.7, "grow.js", 1.75, "weaken.js", 1.75, "resident.js", 1.75);

    private final Renderer renderer = new Renderer();
    private JsEngine engine;
    private RamAnalyser analyser;

    @BeforeAll
    void startEngine() {
        engine = JsEngine.start();
        analyser = new RamAnalyser(engine);
    }

    @AfterAll
    void stopEngine() {
        analyser.close();
        engine.close();
    }

    static Stream<BatcherSpec> specs() {
        return Stream.concat(
                Presets.all().stream().map(Preset::spec), Seeds.first(15).mapToObj(RandomSpecs::sound));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyScriptKeepsItsRamBudget(BatcherSpec spec) {
        for (GameVersion version : GameVersion.values()) {
            List<RamResult> results = analyser.analyse(render(spec, version), RamCosts.of(version));
            int scripts = spec.workers().residentWeaken() ? BUDGET_GB.size() : BUDGET_GB.size() - 1;
            assertThat(results).hasSize(scripts).allSatisfy(result -> {
                assertThat(result).isInstanceOf(RamReport.class);
                String file = result.file().substring(spec.name().length() + 1);
                assertThat(((RamReport) result).totalGb()).as(file).isLessThanOrEqualTo(BUDGET_GB.get(file));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsDeclaredOrImportedIsUsed(BatcherSpec spec) {
        for (GameVersion version : GameVersion.values()) {
            render(spec, version).files().forEach((path, text) -> {
                assertThat(declared(text))
                        .allSatisfy(name -> assertThat(uses(text, name))
                                .as("uses of %s in %s", name, path)
                                .isGreaterThan(1));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void onlyScriptsWithPartsOfThreadsKnowAboutParts(BatcherSpec spec) {
        String plan = render(spec, GameVersion.V3).files().getOrDefault(spec.name() + "/plan.js", "");

        assertThat(plan.contains("function helpers(")).isEqualTo(spec.workers().fractionalThreads());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void sameSpecGivesTheSameBytes(BatcherSpec spec) {
        assertThat(render(spec, GameVersion.V3)).isEqualTo(new Renderer().render(spec, options(GameVersion.V3)));
    }

    private ScriptBundle render(BatcherSpec spec, GameVersion version) {
        return renderer.render(spec, options(version));
    }

    private static RenderOptions options(GameVersion version) {
        return RenderOptions.forVersion(version);
    }

    private static List<String> declared(String text) {
        List<String> imported = Pattern.compile("import \\{([^}]*)\\}")
                .matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(1).strip().split("[\\s,]+")))
                .toList();
        return Stream.concat(
                        imported.stream(), DECLARATION.matcher(text).results().map(match -> match.group(1)))
                .toList();
    }

    private static long uses(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .count();
    }
}
