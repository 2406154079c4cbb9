package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

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
}
