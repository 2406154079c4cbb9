package io.github.batchsmith.ram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamFailure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RamAnalyserTest {
    private static final RamCosts V2 = RamCosts.of(GameVersion.V2);
    private static final RamCosts V3 = RamCosts.of(GameVersion.V3);
    private static final String SCANNER = "export function scanner(ns) { return ns.scan(); }";

    private static JsEngine engine;
    private static RamAnalyser analyser;

    @BeforeAll
    static void start() {
        engine = JsEngine.start();
        analyser = new RamAnalyser(engine);
    }

    @AfterAll
    static void close() {
        analyser.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ns.hacknet.numNodes(),         5.6,  2.1",
        "ns.hacknet,                    5.6,  1.6",
        "ns.rm('a.js'),                 2.6,  2.2",
        "ns.purchaseServer('a' + 8),    3.85, 3.85",
        "ns.cloud.getServerNames(),     1.6,  2.65",
        "ns.getPurchasedServers(),      2.65, 1.6",
        "ns.gang.inGang(),              2.6,  1.6",
    })
    void billsByTheTableOfTheVersion(String expression, double v2Gb, double v3Gb) {
        Map<String, String> files = Map.of("a.js", "export async function main(ns) { " + expression + "; }");

        assertThat(totalGb("a.js", files, V2)).isEqualTo(v2Gb);
        assertThat(totalGb("a.js", files, V3)).isEqualTo(v3Gb);
    }

    @ParameterizedTest
    @CsvSource({
        "main.js,         lib/scan.js",
        "main.js,         /lib/scan.js",
        "main.js,         lib/scan",
        "main.js,         ./lib/scan",
        "lib/main.js,     ./scan.js",
        "lib/main.js,     lib/scan.js",
        "lib/main.js,     ../lib/scan",
        "lib/sub/main.js, ../scan",
        "lib/sub/main.js, ./../scan.js",
    })
    void findsImportsFromTheRootOrFromTheImporter(String main, String module) {
        Map<String, String> files = Map.of(
                main,
                "import {scanner} from '" + module + "'; export function main(ns) { scanner(ns); }",
                "lib/scan.js",
                SCANNER);

        assertThat(totalGb(main, files, V3)).isEqualTo(1.8);
    }

    @Test
    void prefersTheFirstExtensionThatExists() {
        Map<String, String> files = Map.of(
                "a.js", "import {scanner} from 'b'; export function main(ns) { scanner(ns); }",
                "b.script", "export function scanner(ns) { return ns.exec(); }",
                "b.js", SCANNER);

        assertThat(totalGb("a.js", files, V3)).isEqualTo(1.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/none.js", "../b.js", "b.txt", "./b"})
    void failsOnImportsThatNameNoScript(String module) {
        Map<String, String> files =
                Map.of("a.js", "\n  import {x} from '" + module + "';", "lib/b.js", SCANNER, "b.txt", "text");

        RamFailure failure = failure("a.js", files);

        assertThat(failure.reason()).isEqualTo(Reason.MISSING_IMPORT);
        assertThat(failure.message()).contains("a.js", module);
        assertThat(failure.place()).isEqualTo(new Place("a.js", 2, 3));
    }

    @Test
    void countsCircularImports() {
        Map<String, String> files = Map.of(
                "a.js",
                        "import {b} from 'b.js'; export function a(ns) { ns.hack(); } export function main(ns) { b(ns); }",
                "b.js", "import {a} from 'a.js'; export function b(ns) { a(ns); ns.grow(); }");

        assertThat(totalGb("a.js", files, V3)).isEqualTo(1.85);
        assertThat(totalGb("b.js", files, V3)).isEqualTo(1.85);
    }

    @Test
    void countsScriptsThatImportThemselves() {
        Map<String, String> files = Map.of("a.js", "import * as self from 'a.js'; self; ns.scan();");

        assertThat(totalGb("a.js", files, V3)).isEqualTo(1.8);
    }

    @Test
    void leavesUrlsToTheBrowser() {
        Map<String, String> files =
                Map.of("a.js", "import x from 'https://example.org/x.js'; export function main() { x(); }");

        assertThat(totalGb("a.js", files, V3)).isEqualTo(1.6);
    }

    @Test
    void chargesReExportedFunctionsUnderTheirNewName() {
        Map<String, String> files = Map.of(
                "a.js", "import {find} from 'b.js'; export function main(ns) { find(ns); }",
                "b.js", "import {scanner} from 'c.js'; export {scanner as find};",
                "c.js", SCANNER + " export function other(ns) { ns.exec(); }");

        assertThat(totalGb("a.js", files, V3)).isEqualTo(1.8);
    }

    @Test
    void pointsAtTheFirstUseInTheScriptBeforeThoseInItsImports() {
        Map<String, String> files = Map.of(
                "a.js",
                "import {scanner} from 'b.js';\nconst later = (ns) => ns.ps();\n"
                        + "export async function main(ns) {\r\n\tscanner(ns);\n\tns.ps(ns.scan());\n}",
                "b.js",
                SCANNER + "\nfunction unused(ns) { ns.exec(); }\nconst top = (ns) => ns.kill();");

        RamReport report = report("a.js", files, V3);

        assertThat(report.entries())
                .extracting(RamEntry::name, each -> each.place().toString())
                .containsExactlyInAnyOrder(
                        tuple("baseCost", "a.js"),
                        tuple("ps", "a.js:2:26"),
                        tuple("scan", "a.js:5:11"),
                        tuple("kill", "b.js:3:24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tool.ts", "tool.jsx", "tool.tsx"})
    void refusesLanguagesThatItCannotRead(String path) {
        RamFailure failure = failure(path, Map.of(path, "export function main(ns) {}"));

        assertThat(failure.reason()).isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
        assertThat(failure.finding().toString()).contains(path, ".js");
    }

    @Test
    void namesTheImportedScriptThatCannotBeRead() {
        Map<String, String> files = Map.of("a.js", "import {x} from 'b.js';", "b.js", "let x;\nlet y = ;");

        RamFailure failure = failure("a.js", files);

        assertThat(failure.file()).isEqualTo("a.js");
        assertThat(failure.reason()).isEqualTo(Reason.SYNTAX_ERROR);
        assertThat(failure.place()).isEqualTo(new Place("b.js", 2, 9));
        assertThat(failure.message()).isEqualTo("Unexpected token");
    }

    @Test
    void saysThatAScriptIsMissing() {
        assertThat(failure("gone.js", Map.of()).message()).contains("gone.js");
    }

    @Test
    void dependsOnSourceFile4ThroughTheCostsItIsGiven() {
        Map<String, String> files = Map.of("a.js", "export function main(ns) { ns.singularity.connect('home'); }");

        assertThat(totalGb("a.js", files, RamCosts.of(GameVersion.V3, 3))).isEqualTo(3.6);
        assertThat(totalGb("a.js", files, V3)).isEqualTo(33.6);
    }

    @Test
    void seesAChangedTextUnderTheSamePath() {
        assertThat(totalGb("a.js", Map.of("a.js", "ns.scan();"), V3)).isEqualTo(1.8);
        assertThat(totalGb("a.js", Map.of("a.js", "ns.exec();"), V3)).isEqualTo(2.9);
    }

    @Test
    void reportsTheScriptsOfABundleThatCanBeStarted() {
        ScriptBundle bundle = new ScriptBundle(
                "controller.js",
                Map.of(
                        "controller.js",
                                "import {scanner} from 'lib.js'; export async function main(ns) { scanner(ns); }",
                        "worker.js", "export const main = async (ns) => { await ns.hack(ns.args[0]); };",
                        "broken.js", "export function main( {",
                        "lib.js", SCANNER,
                        "notes.txt", "export function main() {}"));

        List<RamResult> results = analyser.analyse(bundle, V3);

        assertThat(results).extracting(RamResult::file).containsExactly("broken.js", "controller.js", "worker.js");
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        RamReport.class, report -> assertThat(report.totalGb()).isEqualTo(1.8));
        assertThat(results.get(2))
                .isInstanceOfSatisfying(
                        RamReport.class, report -> assertThat(report.totalGb()).isEqualTo(1.7));
    }

    @Test
    void tellsWhichIdentifierAtWhichLineCostsWhat() {
        Map<String, String> files =
                Map.of("a.js", "export async function main(ns) {\n  ns.singularity.connect('n00dles');\n}");

        assertThat(RamText.of(report("a.js", files, V3))).isEqualTo("""
                        a.js  33.60 GB
                             1.60  baseCost
                            32.00  singularity.connect  a.js:2:18
                        """);
    }

    @Test
    void tellsWhatIsWrongWithAScript() {
        assertThat(RamText.of(List.of(failure("a.js", Map.of("a.js", "let a = ;")), failure("b.js", Map.of()))))
                .contains("a.js  no RAM figure\n  error ram-syntax-error at a.js:1:9")
                .contains("b.js  no RAM figure\n  error ram-missing-file at b.js");
    }

    @Test
    void writesReportsAsJson() {
        String json = JsonMapper.shared().writeValueAsString(report("a.js", Map.of("a.js", "\nns.ps()"), V3));

        assertThat(JsonMapper.shared().readValue(json, RamReport.class))
                .isEqualTo(report("a.js", Map.of("a.js", "\nns.ps()"), V3));
        assertThat(json).contains("\"totalGb\":1.8", "\"place\":{\"file\":\"a.js\",\"line\":2,\"column\":4}");
    }

    private static RamResult analyse(String main, Map<String, String> files, RamCosts costs) {
        return analyser.analyse(main, path -> Optional.ofNullable(files.get(path)), costs);
    }

    private static RamReport report(String main, Map<String, String> files, RamCosts costs) {
        RamResult result = analyse(main, files, costs);
        assertThat(result).isInstanceOf(RamReport.class);
        return (RamReport) result;
    }

    private static double totalGb(String main, Map<String, String> files, RamCosts costs) {
        return report(main, files, costs).totalGb();
    }

    private static RamFailure failure(String main, Map<String, String> files) {
        RamResult result = analyse(main, files, V3);
        assertThat(result).isInstanceOf(RamFailure.class);
        return (RamFailure) result;
    }
}
