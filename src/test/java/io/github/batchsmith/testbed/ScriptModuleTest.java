package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptModuleTest {
    private static final String LIBRARY =
            "export const name = 'library';\nexport let count = 0;\nexport const up = () => ++count;";

    @Test
    void findsImportsByAbsolutePathRelativePathAndWithoutExtension() {
        Play play = new Play()
                .with("main.js", """
                        import { name } from "lib/a.js";
                        import * as slashed from "/lib/a.js";
                        import { name as bare } from 'lib/a'
                        import { relative } from "./lib/b.js"; // import { nothing } from "nowhere.js"
                        const text = 'import x from "nowhere.js"';
                        export async function main(ns) { ns.tprint([name, slashed.name, bare, relative, text.length].join()); }
                        """)
                .with("lib/a.js", LIBRARY)
                .with("lib/b.js", "export { name as relative } from './a.js'; export * from '../lib/a.js';");

        assertThat(play.lines()).containsExactly("library,library,library,library,26");
    }

    @Test
    void whatOnlyLooksLikeAnImportStaysAsItIs() {
        Play play = Play.of("""
                        const texts = ['import a from "lib.js"', "import 'lib.js'", "export * from 'lib.js'"]; /* import "lib.js" */
                        const quotes = ["it's".replace(/'/g, ""), '`'.match(/[`/]/)[0], 8 / 2 / 1]; const said = "import 'lib.js'";
                        const nested = `${[1].map((n) => `${n} import "lib.js" ${{ n }.n}`)} import "lib.js"`;
                        const made = `${(await import("data:text/javascript,export default 5")).default} ${ns.args.length++ / 2}`; // "`
                        ns.tprint([texts, quotes, said, nested, made].join("|"));
                        """).with("lib.js", LIBRARY);

        assertThat(play.lines())
                .containsExactly(
                        "import a from \"lib.js\",import 'lib.js',export * from 'lib.js'|its,`,4|import 'lib.js'"
                                + "|1 import \"lib.js\" 1 import \"lib.js\"|5 0");
    }

    @Test
    void declarationsImportNothingButFiles() {
        String address = "data:text/javascript,export const a = 1";
        for (String declaration :
                List.of("import { a } from '%s';", "import '%s';", "export { a } from '%s';", "export * from '%s';")) {
            for (String module : List.of(address, "https://example.org/a.js", "gone.js")) {
                RunResult result = new Play()
                        .with("main.js", declaration.formatted(module) + " export const main = () => {};")
                        .run();

                assertThat(result.errors())
                        .singleElement()
                        .satisfies(each -> assertThat(each.message())
                                .startsWith("RUNTIME ERROR\nmain.js@home (PID - 1)\n\nmain.js imports \"" + module
                                        + "\", which is no script on this server\nstack:\n"));
            }
        }
    }

    @Test
    void sharesAModuleBetweenScriptsOfEqualText() {
        Play play = new Play()
                .with("main.js", """
                        import { up } from "lib.js";
                        export async function main(ns) {
                          up(); ns.run("other.js"); await ns.sleep(1); ns.tprint(up());
                        }
                        """)
                .with("other.js", "import { up } from 'lib.js';\nexport async function main(ns) { ns.tprint(up()); }")
                .with("lib.js", LIBRARY);

        assertThat(play.lines()).containsExactly("2", "3");
    }

    @Test
    void runningScriptsKeepTheirCodeWhenTheFileChanges() {
        assertThat(Play.of("""
                                ns.write("w.js", "export async function main(ns) { ns.tprint('old'); await ns.sleep(5); ns.tprint('still old'); }", "w");
                                ns.run("w.js"); await ns.sleep(1);
                                ns.write("w.js", "export async function main(ns) { ns.tprint('new'); }", "w");
                                ns.run("w.js"); await ns.sleep(10);
                                """).lines()).containsExactly("old", "new", "still old");
    }

    @Test
    void startsAKnownScriptInAMicrotaskAndANewOneLater() {
        assertThat(Play.of("""
                                if (ns.args.length) { ns.tprint("child"); return; }
                                ns.write("new.js", "export async function main(ns) { ns.tprint('new'); }", "w");
                                ns.run("new.js"); ns.run("main.js", 1, "child"); ns.tprint("after run");
                                await null; ns.tprint("after microtask"); await ns.sleep(0); ns.tprint("after sleep");
                                """).lines()).containsExactly("after run", "child", "after microtask", "new", "after sleep");
    }

    @Test
    void showsAnErrorForAScriptWithoutMain() {
        RunResult result = Play.of("ns.tprint(ns.run('lib.js') > 0); await ns.sleep(1);")
                .with("lib.js", LIBRARY)
                .run();

        assertThat(Play.lines(result)).containsExactly("true");
        assertThat(result.errors()).singleElement().satisfies(each -> {
            assertThat(each.script()).isEqualTo("lib.js");
            assertThat(each.message()).contains("main");
        });
        assertThat(result.ramUsedGb()).isZero();
    }

    @Test
    void showsAnErrorForAnImportThatIsMissing() {
        RunResult result = new Play()
                .with("main.js", "import { a } from 'gone.js';\nexport async function main(ns) {}")
                .run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.message()).contains("gone.js").doesNotContain("java", "Exception", "graal"));
    }

    @Test
    void showsAnErrorForTextThatIsNoJavaScript() {
        RunResult result = new Play()
                .with("main.js", "export async function main(ns) { let 1x; }")
                .run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).startsWith("SYNTAX ERROR\nmain.js@home (PID - 1)"));
    }

    @Test
    void namesTheModuleThatLacksAnExport() {
        RunResult result = Play.of("")
                .with("main.js", "import { lib } from 'lib.js'; export const main = () => lib();")
                .with("lib.js", "export const other = 1;")
                .run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("module 'lib.js'"));
    }

    @Test
    void tellsOfAModuleThatFailsOnlyOnceForEachScriptThatWantsIt() {
        Play circle = new Play()
                .with("main.js", "import 'lib.js'; export const main = () => {};")
                .with("lib.js", "import 'main.js';");
        Play throwing = new Play()
                .with("main.js", "import 'lib.js'; export const main = () => {};")
                .with("lib.js", "export const x = null.y;");

        for (Play play : List.of(circle, throwing)) {
            assertThat(play.run().errors())
                    .singleElement()
                    .satisfies(each -> assertThat(each.script()).isEqualTo("main.js"));
        }
    }

    @Test
    void waitsForModulesThatAwaitAtTheTop() {
        assertThat(new Play().with("main.js", """
                                import { late } from "lib.js";
                                const x = await Promise.resolve(1);
                                export async function main(ns) { ns.tprint(x, " ", late, " ", performance.now()); }
                                """).with("lib.js", """
                                export let late;
                                await new Promise((resolve) => setTimeout(resolve, 50));
                                late = "late";
                                """).lines()).containsExactly("1 late 50");
    }

    @Test
    void importsAScriptThatItNamesWhileItRuns() {
        assertThat(Play.of("""
                                const library = await ns.dynamicImport("lib.js");
                                ns.tprint(library.name, " ", library === (await ns.dynamicImport("/lib.js")));
                                try { await ns.dynamicImport("gone.js"); } catch (e) { ns.tprint(e.split("\\n")[3]); }
                                """).with("lib.js", LIBRARY).in(GameVersion.V3).lines())
                .containsExactly("library true", "dynamicImport: no script 'gone.js' on 'home'");
    }

    @Test
    void startsAScriptAnewWhenAModuleThatItImportsHasChanged() {
        assertThat(Play.of("""
                                for (const value of [1, 2, 1]) {
                                  ns.write("lib.js", `export const value = ${value};`, "w");
                                  ns.run("user.js"); await ns.sleep(1);
                                }
                                """).with("user.js", """
                                import { value } from "lib.js";
                                globalThis.loads = (globalThis.loads ?? 0) + 1;
                                const load = globalThis.loads;
                                export async function main(ns) { ns.tprint(value, " of load ", load); }
                                """).with("lib.js", "").lines())
                .containsExactly("1 of load 1", "2 of load 2", "1 of load 1");
    }

    @Test
    void theBrowserKnowsNoFilesOfTheGame() {
        assertThat(Play.of("""
                                const text = "import('lib.js')"; // import('lib.js')
                                for (const name of ["lib.js", "./lib.js", "/lib.js", "https://example.org/a.js", "node:fs"])
                                  try { await import(name); } catch (e) { ns.tprint(e instanceof TypeError, " ", e.message); }
                                ns.tprint(text);
                                await eval("import('node:fs')").catch((e) => ns.tprint(e instanceof Error));
                                """).with("lib.js", LIBRARY).lines())
                .containsExactly(
                        "true Failed to resolve module specifier 'lib.js'",
                        "true Failed to resolve module specifier './lib.js'",
                        "true Failed to resolve module specifier '/lib.js'",
                        "true Failed to fetch dynamically imported module: https://example.org/a.js",
                        "true Failed to fetch dynamically imported module: node:fs",
                        "import('lib.js')",
                        "true");
    }

    @Test
    void importsModulesThatStandInTheirAddress() {
        assertThat(Play.of("""
                                const plain = "data:text/javascript,export const a = 'a%20%C3%A9+b', b = 2; export default import.meta ? 3 : 0#x";
                                const { a, b, default: c } = await import(plain);
                                ns.tprint([a, b, c, performance.now(), (await import(plain)) === (await import(plain))]);
                                const encoded = "data:application/javascript;charset=utf-8;base64," + btoa("export const f = (x) => x + 1");
                                ns.tprint((await import(encoded)).f(1));
                                const outer = "data:text/javascript," + encodeURIComponent(`export * from "${encoded}"; export const late = () => import("${encoded}");`);
                                const module = await import(outer);
                                ns.tprint(module.f(2), (await module.late()).f === module.f);
                                for (const bad of ["data:text/plain,1", "data:,1", "data:text/javascript,import 'lib.js'", "data:text/javascript,import '/1/main.js'", "data:text/javascript;base64,*"])
                                  await import(bad).catch((e) => ns.tprint(e instanceof TypeError, " ", e.message.replace(bad, "...")));
                                await import("data:text/javascript,let 1x").catch((e) => ns.tprint(e instanceof SyntaxError));
                                await import("data:text/javascript,throw 5").catch((e) => ns.tprint(e));
                                await import("blob:https://x/1").catch((e) => ns.tprint(e.message));
                                """).with("lib.js", LIBRARY).lines())
                .containsExactly(
                        "[\"a é+b\",2,3,0,true]",
                        "2",
                        "3true",
                        "true Failed to fetch dynamically imported module: ...",
                        "true Failed to fetch dynamically imported module: ...",
                        "true Failed to fetch dynamically imported module: ...",
                        "true Failed to fetch dynamically imported module: ...",
                        "true Failed to fetch dynamically imported module: ...",
                        "true",
                        "5",
                        "not modelled: import() of a blob address");
    }
}
