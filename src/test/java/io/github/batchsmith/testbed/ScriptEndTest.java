package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How scripts end, and what their ends leave to others. */
class ScriptEndTest {
    @Test
    void killWithoutArgumentsEndsTheCaller() {
        assertThat(Play.of("""
                        const port = ns.getPortHandle(1);
                        ns.run("other.js");
                        await ns.sleep(0);
                        port.write(ns.kill());
                        try { ns.scan(); } catch (e) { port.write([e.name, e.pid, e.filename, e.hostname].join()); }
                        """).with("other.js", """
                        export async function main(ns) {
                          await ns.sleep(9);
                          while (!ns.getPortHandle(1).empty()) ns.tprint(ns.readPort(1));
                        }
                        """).lines()).containsExactly("true", "ScriptDeath,1,main.js,home");
    }

    @Test
    void whatIsKilledBeforeItStartsNeverStarts() {
        assertThat(Play.of("""
                        ns.kill(ns.run("other.js"));
                        await ns.sleep(1);
                        ns.tprint(globalThis.started ?? "not started");
                        """)
                        .with("other.js", "export async function main() { globalThis.started = 'started'; }")
                        .lines())
                .containsExactly("not started");
    }

    @Test
    void earningsGoToTheParentHoweverTheChildEnds() {
        assertThat(Play.of("""
                        for (const end of ["return", "throw", "exit"]) {
                          ns.run("child.js", 1, end);
                          await ns.sleep(60000);
                          ns.tprint(ns.getRunningScript().onlineExpGained);
                        }
                        """).with("child.js", """
                        export async function main(ns) {
                          await ns.hack("n00dles");
                          if (ns.args[0] === "throw") throw "over";
                          if (ns.args[0] === "exit") ns.exit();
                        }
                        """).seed(42).lines())
                .containsExactly("3.3", "6.6", "9.899999999999999");
    }

    @Test
    void spawnWaitsForAnyTimeThatIsNotNegative() {
        assertThat(Play.of("""
                        try { ns.spawn("child.js", { spawnDelay: -1 }); } catch (e) { ns.tprint(e.split("\\n")[3]); }
                        ns.spawn("child.js", { spawnDelay: 2.5 }, Date.now());
                        """)
                        .with("child.js", "export async function main(ns) { ns.tprint(Date.now() - ns.args[0]); }")
                        .lines())
                .containsExactly("spawn: spawnDelay must be non-negative, got -1", "2");
    }

    @Test
    void delaysWrapAroundAsInBrowsers() {
        assertThat(Play.of("""
                        const start = Date.now();
                        await new Promise((resolve) => setTimeout(resolve, 2 ** 32 + 5));
                        ns.tprint(Date.now() - start);
                        await ns.sleep(2 ** 31);
                        await ns.asleep(Infinity);
                        ns.tprint(Date.now() - start);
                        """).lines()).containsExactly("5", "5");
    }
}
