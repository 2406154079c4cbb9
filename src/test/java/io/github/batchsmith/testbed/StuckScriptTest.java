package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.testbed.GameSetup.Limits;
import org.junit.jupiter.api.Test;

class StuckScriptTest {
    private static final Limits SMALL = new Limits(100_000, 1000);

    @Test
    void stopsAScriptThatNeverYieldsAndTellsItsLine() {
        RunResult result = Play.of("await ns.sleep(5);\nlet i = 0;\nwhile (true) {\n  i++;\n}")
                .within(SMALL)
                .run();

        assertThat(result.stopped())
                .hasValueSatisfying(
                        each -> assertThat(each).contains("main.js at line").containsPattern("line [45]"));
        assertThat(result.elapsedMillis()).isEqualTo(5);
    }

    @Test
    void stopsAnEndlessLoopOfMicrotasks() {
        RunResult result = Play.of("while (true) await null;").within(SMALL).run();

        assertThat(result.stopped()).hasValueSatisfying(each -> assertThat(each).contains("main.js"));
    }

    @Test
    void stopsAScriptThatSleepsForNoTimeForEver() {
        RunResult result =
                Play.of("while (true) await ns.sleep(0);").within(SMALL).run();

        assertThat(result.stopped())
                .hasValueSatisfying(each -> assertThat(each).contains("main.js (PID 1)", "1000 timers"));
    }

    @Test
    void stopsTimersThatSetThemselvesAtOneInstant() {
        RunResult result = Play.of("const again = () => setTimeout(again, 0); again(); await ns.sleep(1);")
                .within(SMALL)
                .run();

        assertThat(result.stopped()).isPresent();
    }

    @Test
    void letsAScriptWorkLongThatYieldsInBetween() {
        RunResult result = Play.of(
                        "let n = 0; for (let i = 0; i < 10; i++) { for (let j = 0; j < 5000; j++) n++; await ns.sleep(1); } ns.tprint(n);")
                .within(SMALL)
                .run();

        assertThat(result.stopped()).isEmpty();
        assertThat(Play.lines(result)).containsExactly("50000");
    }

    @Test
    void endlessRecursionIsTheScriptsOwnError() {
        RunResult result =
                Play.of("const deeper = () => deeper() + 1; deeper();").run();

        assertThat(result.stopped()).isEmpty();
        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .contains("RUNTIME ERROR\nmain.js@home (PID - 1)", "Maximum call stack size exceeded")
                        .doesNotContain("ns.js"));
    }
}
