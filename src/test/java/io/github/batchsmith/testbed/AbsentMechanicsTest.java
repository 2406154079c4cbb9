package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.WorldFiles;
import org.junit.jupiter.api.Test;

/** What scripts learn of mechanics, windows and networks that the mock game does without. */
class AbsentMechanicsTest {
    @Test
    void thePlayerHasNothingOfWhatTheWorldDoesNotTell() {
        assertThat(Play.of("""
                        ns.tprint([ns.stock.hasTIXAPIAccess(), ns.gang.inGang(), ns.corporation.hasCorporation(),
                          ns.bladeburner.inBladeburner(), ns.hacknet.numNodes(), ns.hacknet.getPurchaseNodeCost(),
                          ns.heart.break(), ns.formulas.hacknetNodes.constants().MaxLevel]);
                        """).in(WorldFiles.builtIn("mid")).lines())
                .containsExactly("[false,false,false,false,0,1000,0,200]");
    }

    @Test
    void whoLacksTheSourceFileIsRefused() {
        RunResult result = Play.of("""
                try { ns.singularity.getOwnedSourceFiles(); } catch (e) { ns.tprint(e.split("\\n")[0]); }
                """).in(WorldFiles.builtIn("mid")).run();

        assertThat(Play.lines(result)).containsExactly("API ACCESS ERROR");
        assertThat(result.notModelled()).isEmpty();
    }

    @Test
    void nobodyAnswersAndNothingIsDownloaded() {
        assertThat(Play.of("""
                        ns.tprint([await ns.prompt("sure?"), await ns.prompt("name?", { type: "text" }),
                          await ns.wget("https://example.org/a.txt", "a.txt"), ns.fileExists("a.txt")]);
                        ns.toast("done", "info", null);
                        try { ns.toast("done", "pink"); } catch (e) { ns.tprint(e.split("\\n")[0]); }
                        """).lines()).containsExactly("[false,\"\",false,false]", "TYPE ERROR");
    }

    @Test
    void endedScriptsAreRemembered() {
        assertThat(Play.of("""
                        ns.run("a.js", 1, "x"); ns.run("a.js", { temporary: true }); await ns.sleep(20);
                        ns.run("a.js", 1, "y"); await ns.sleep(20);
                        for (const each of ns.getRecentScripts()) {
                          ns.tprint([each.args[0], each.timeOfDeath instanceof Date, Date.now() - each.timeOfDeath]);
                        }
                        """)
                        .with("a.js", "export async function main(ns) { await ns.sleep(5); }")
                        .lines())
                .containsExactly("[\"y\",true,15]", "[\"x\",true,35]");
    }

    @Test
    void themesAndStylesAreKept() {
        assertThat(Play.of("""
                        ns.ui.setTheme({ primary: "#123456", nonsense: "#fff", error: 5 });
                        const theme = ns.ui.getTheme();
                        ns.tprint([theme.primary, "nonsense" in theme, typeof theme.error]);
                        ns.ui.resetTheme();
                        ns.tprint(ns.ui.getTheme().primary !== "#123456" && ns.ui.getStyles().fontSize);
                        """).lines()).containsExactly("[\"#123456\",false,\"string\"]", "14");
    }
}
