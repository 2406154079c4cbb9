package io.github.batchsmith.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.batchsmith.js.ScriptOutline.ImportedModule;
import io.github.batchsmith.js.ScriptOutline.ImportedModule.Kind;
import io.github.batchsmith.js.ScriptOutline.Reference;
import io.github.batchsmith.js.ScriptOutline.Target;
import io.github.batchsmith.js.ScriptOutline.Unit;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {
    private static JsEngine engine;
    private static ScriptReader reader;

    @BeforeAll
    static void start() {
        engine = JsEngine.start();
        reader = new ScriptReader(engine);
    }

    @AfterAll
    static void close() {
        reader.close();
        engine.close();
    }

    @Test
    void tellsUnitsApartAndNotesEachNameOnceWithItsFirstUse() throws ScriptSyntaxException {
        ScriptOutline outline = reader.read("f(g); function f(x) { x.hack(); x.hack(); }");

        assertThat(outline.units())
                .containsExactly(
                        new Unit(Unit.TOP_LEVEL, List.of(reference("f", 0), reference("g", 2))),
                        new Unit("f", List.of(reference("x", 22), reference("hack", 24))));
    }

    @Test
    void leadsImportedNamesToTheirModule() throws ScriptSyntaxException {
        ScriptOutline outline = reader.read("import {a as b} from './m'; b;");

        assertThat(outline.imports()).containsExactly(new ImportedModule("./m", Kind.NAMES, 0));
        assertThat(outline.units().get(0).references())
                .containsExactly(new Reference("b", 28, List.of(new Target("./m", "a"), new Target("", "b"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import {a} from 'm'     | NAMES",
                "import 'm'              | NAMES",
                "import a from 'm'       | WHOLE",
                "import * as a from 'm'  | WHOLE",
                "export {a} from 'm'     | PASSED_ON",
            })
    void tellsHowMuchOfAModuleIsImported(String text, Kind kind) throws ScriptSyntaxException {
        assertThat(reader.read(text).imports()).containsExactly(new ImportedModule("m", kind, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export function main(ns) {}",
                "export async function main(ns) {}",
                "export const main = async (ns) => {};",
                "function start(ns) {} export {start as main};",
                "export {main} from 'm';",
            })
    void seesAnExportedMain(String text) throws ScriptSyntaxException {
        assertThat(reader.read(text).exportsMain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"function main(ns) {}", "export function mainly(ns) {}", "export default function main() {}"})
    void seesThatMainIsNotExported(String text) throws ScriptSyntaxException {
        assertThat(reader.read(text).exportsMain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export async function main(ns) { ns.ramOverride(2.5); }       | 2.5",
                "function main(ns) { ns.ramOverride(4); }                     | 4",
                "export function main(ns) { ns.ramOverride(size); }            | 0",
                "export function main(ns) { ns.ramOverride('4'); }             | 0",
                "export function main(ns) { ns.ramOverride(); }                | 0",
                "export function main(ns) { ns.print(4); }                     | 0",
                "export function other(ns) { ns.ramOverride(4); }              | 0",
                "export function main(ns) {}                                   | 0",
            })
    void readsAStatedRamFigure(String text, double gb) throws ScriptSyntaxException {
        assertThat(reader.read(text).ramOverrideGb()).isEqualTo(gb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { #hack = 1; static { this.#hack; } }",
                "const {grow: [hack], ...weaken} = {}",
                "for (const hack of []) ;",
                "try {} catch (hack) {}",
                "hack = 1",
                "import.meta",
                "/\\p{Script=Greek}(?<hack>a)/u.test``",
            })
    void seesNoUseOfANameThatIsOnlyDeclaredOrWritten(String text) throws ScriptSyntaxException {
        assertThat(reader.read(text).units())
                .flatExtracting(Unit::references)
                .extracting(Reference::name)
                .doesNotContain("hack", "grow", "weaken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o.hack = 1",
                "o?.hack",
                "for (hack of []) ;",
                "({[hack]: 1})",
                "class A extends hack {}",
                "const {a = hack} = {}",
                "export default hack",
                "export * as hack from 'm'",
                "hack++",
            })
    void seesEveryOtherUseOfAName(String text) throws ScriptSyntaxException {
        assertThat(reader.read(text).units())
                .flatExtracting(Unit::references)
                .extracting(Reference::name)
                .contains("hack");
    }

    @Test
    void tellsWhereReadingStopped() {
        assertThatThrownBy(() -> reader.read("let a;\nlet a;"))
                .isInstanceOfSatisfying(ScriptSyntaxException.class, e -> {
                    assertThat(e).hasMessage("Identifier 'a' has already been declared");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(5);
                });
    }

    @Test
    void readsOnAfterAnError() throws ScriptSyntaxException {
        assertThatThrownBy(() -> reader.read("}")).isInstanceOf(ScriptSyntaxException.class);

        assertThat(reader.read("a").units().get(0).references()).containsExactly(reference("a", 0));
    }

    @Test
    void refusesTextTooDeepToRead() {
        assertThatThrownBy(() -> reader.read("(".repeat(100_000))).isInstanceOf(ScriptSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java.type('java.lang.System')",
                "load('/etc/passwd')",
                "Polyglot.eval('js', '1')",
                "new Worker('a.js')",
                "Packages.java.lang.System.exit(1)",
            })
    void givesScriptsNoWayOutOfTheSandbox(String code) {
        try (Context context = engine.sandbox().build()) {
            assertThatThrownBy(() -> context.eval("js", code)).isInstanceOf(PolyglotException.class);
        }
    }

    private static Reference reference(String name, int offset) {
        return new Reference(name, offset, List.of(new Target("", name)));
    }
}
