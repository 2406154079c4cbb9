package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts reach nothing outside the mock game. */
class SandboxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java.type('java.lang.System').getenv()",
                "Polyglot.eval('js', '1')",
                "Polyglot.import('x')",
                "Packages.java.io.File('/')",
                "java.lang.Runtime.getRuntime()",
                "load('/etc/passwd')",
                "loadWithNewGlobal('/etc/passwd')",
                "read('/etc/passwd')",
                "quit()",
                "Graal.versionECMAScript",
                "process.env",
                "require('fs')",
                "await fetch('file:///etc/passwd')",
                "new XMLHttpRequest()",
                "new Worker('a.js')",
                "await import('file:///etc/passwd')",
                "await import('/etc/passwd')",
                "await import('../../../etc/passwd')",
                "await import('https://example.org/a.js')",
                "ns.getPlayer.constructor('return Java')()",
                "new Function('return Polyglot')()",
                "(0, eval)('Java')",
                "(async () => {}).constructor('return load')()()"
            })
    void failsAsIfItWereNotThere(String escape) {
        assertThat(Play.of("try { ns.tprint('reached: ' + await (" + escape + ")); }"
                                + " catch (e) { ns.tprint(e instanceof Error); }")
                        .lines())
                .containsExactly("true");
    }

    @Test
    void aThreadIsNeverBlocked() {
        assertThat(Play.of("""
                        try { Atomics.wait(new Int32Array(new SharedArrayBuffer(8)), 0, 0, 3600000); ns.tprint("waited"); }
                        catch (e) { ns.tprint(e instanceof Error); }
                        """).lines()).containsExactly("true");
    }

    @Test
    void whateverIsThrownIsShown() {
        RunResult result = Play.of("""
                        for (let i = 0; i < 7; i++) ns.run("throw.js", 1, i);
                        """).with("throw.js", """
                        export async function main(ns) {
                          const cycle = {}; cycle.self = cycle;
                          throw [null, undefined, Symbol("s"), cycle, new Proxy({}, { get() { throw 1; } }),
                            { toString() { throw new Error("no"); } }, 12n][ns.args[0]];
                        }
                        """).run();

        assertThat(result.errors()).hasSize(7);
        assertThat(result.errors())
                .allSatisfy(each -> assertThat(each.message())
                        .startsWith("UNKNOWN ERROR\nthrow.js@home (PID - ")
                        .doesNotContainIgnoringCase("polyglot"));
        assertThat(result.stopped()).isEmpty();
        assertThat(result.aliveProcesses()).isZero();
    }
}
