package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testbed.state.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StuckScriptTest {
    private static final Limits SMALL = new Limits(100_000, Duration.ofMillis(300), 1000, 100, 100, 100);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[].includes.call({ length: 2 ** 53 - 1 }, 1)",
                "[].fill.call({ length: 2 ** 53 - 1 }, 1)",
                "Array.from({ length: 2 ** 32 - 1 }, Number)",
                "/(a*)*\\1b/.test('a'.repeat(40))",
                "[].indexOf.call({ length: 3e7 }, 1)",
                "[].every.call({ length: 3e7 }, () => true)",
                "new Proxy(Array(3e7), {}).some(() => false)",
                "'a'.repeat(2 ** 28).indexOf('a'.repeat(2 ** 27) + 'b')",
                "'9'.repeat(12e5) == 1n"
            })
    void stopsWhatRunsOnWithinJavaScriptItselfAndTellsItsLine(String endless) {
        for (String body : List.of(endless, "await ns.sleep(1);\n" + endless)) {
            assertThat(Play.of("\n" + body).within(SMALL).run().stopped())
                    .hasValueSatisfying(each -> assertThat(each)
                            .as(body)
                            .contains("main.js at line " + (2 + body.lines().count()), "ran on without ever waiting"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a function that has returned     | function len() { return 3e7; }~ns.getHostname();~[].indexOf.call({ length: len() }, 1);            | 4",
                "a getter in the same statement   | const o = {~  get digits() { return 12e5; }~};~'9'.repeat(o.digits) == 1n;                           | 5",
                "a callback that has returned     | const max = (a, b) => {~  return a + b;~};~[1, 2].reduce(max); [].indexOf.call({ length: 3e7 }, 1);  | 5",
                "a function called from elsewhere | function look(n) {~  return [].indexOf.call({ length: n }, 1);~}~look(10);~look(3e7);               | 3",
                "recursion                        | function deep(n) {~  if (n > 0) return deep(n - 1);~  return [].indexOf.call({ length: 3e7 }, 1);~}~deep(500); | 4",
                "an error that was caught         | const deeper = () => deeper() + 1;~try { deeper(); } catch {}~[].indexOf.call({ length: 3e7 }, 1);    | 4",
                "a generator                      | function* all() {~  yield 1;~  yield [].indexOf.call({ length: 3e7 }, 1);~}~for (const x of all())~  ns.print(x); | 4",
                "a timer                          | setTimeout(() => {~  [].indexOf.call({ length: 3e7 }, 1);~}, 5);~await ns.sleep(50);                      | 3",
                "the arguments of a call of ns    | ns.print(~  'x',~  [].indexOf.call({ length: 3e7 }, 1));                                               | 2",
                "code made of text                | const x = 1;~eval('[].indexOf.call({ length: 3e7 }, x)');                                             | 3",
                "a promise step of JavaScript's   | const all = { length: 3e7 };~Promise.resolve(1).then([].indexOf.bind(all));~await ns.sleep(1);           | 4"
            })
    void tellsTheLineOfTheStatementThatIsStuckAfter(String what, String body, int line) {
        RunResult result = Play.of(body.replace('~', '\n')).within(SMALL).run();

        assertThat(result.stopped())
                .as(what)
                .contains(
                        "stopped main.js at line " + line + ": it ran on without ever waiting, which freezes the game");
    }

    @Test
    void namesOnlyTheScriptWhereNoneOfItsStatementsIsStuck() {
        assertThat(Play.of("setTimeout([].indexOf.bind({ length: 3e7 }, 1), 5); await ns.sleep(50);")
                        .within(SMALL)
                        .run()
                        .stopped())
                .contains("stopped main.js (PID 1): it ran on without ever waiting, which freezes the game");
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

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void stopsWhatGrowsForEver(GameVersion version) {
        assertGrowth(
                version,
                "timers wait at one time",
                "ns.getHostname(); for (let i = 0; ; i++) setTimeout(() => {}, 1e6 + i);");
        assertGrowth(version, "timers wait at one time", "for (;;) { ns.asleep(1e6); await ns.sleep(1); }");
        assertGrowth(
                version,
                "ports are in use",
                "for (let i = 1; ; i++) { try { ns.writePort(i, 'x'); } catch {} await ns.sleep(1); }");
        assertGrowth(version, "ports are in use", "for (let i = 1; ; i++) ns.getPortHandle(i).nextWrite();");
        assertGrowth(
                version,
                "processes are alive",
                "for (let i = 1; ; i++) { ns.exec('sleeper.js', 'home'); await ns.sleep(1); }");
    }

    private static void assertGrowth(GameVersion version, String what, String body) {
        RunResult result = Play.of(body)
                .with("sleeper.js", "export const main = (ns) => ns.asleep(1e9);")
                .in(WorldFiles.builtIn("late"))
                .in(version)
                .within(SMALL)
                .run();

        assertThat(result.stopped())
                .contains("stopped the run: more than 100 " + what + ", the last of main.js (PID 1)");
        assertThat(result.errors()).as(body).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void everyEndlessLoopEndsTheRunWithAMessage(GameVersion version) {
        for (String body : List.of(
                "for (;;);",
                "await ns.sleep(1); for (;;) ns.getHostname();",
                "const again = () => Promise.resolve().then(again); again(); await ns.sleep(1);",
                "/(a+)+b/.test('a'.repeat(20)); for (;;) 'x'.repeat(10);",
                "ns.atExit(() => { for (;;); });",
                "setTimeout(() => { for (;;); }, 1); await ns.sleep(5);",
                "ns.tprint({ toJSON() { for (;;); } });",
                "for (;;) try { null.x; } catch {}",
                "for (;;) { const spin = ns.sleep(0); await spin; }",
                "const port = ns.getPortHandle(1); const wait = () => port.nextWrite().then(wait); wait(); for (;;) { port.write(1); await null; }")) {
            assertThat(Play.of(body).in(version).within(SMALL).run().stopped())
                    .as(body)
                    .hasValueSatisfying(
                            each -> assertThat(each).contains("main.js").startsWith("stopped"));
        }
    }

    @Test
    void keepsOnlyTheNewestLinesOfAnEndlessLog() {
        Play endless = Play.of(
                "for (let i = 0; i < 100000; i++) { ns.print(i); ns.tprint(i); if (i % 1000 === 0) await ns.sleep(1); }");

        assertThat(endless.run().terminal()).hasSize(500).endsWith("main.js: 99999");
    }

    @Test
    void timersThatAreClearedAgainTakeUpNothing() {
        RunResult result = Play.of(
                        "for (let i = 0; i < 1000; i++) clearTimeout(setTimeout(() => {}, 1e9)); ns.tprint('done');")
                .within(SMALL)
                .run();

        assertThat(result.stopped()).isEmpty();
        assertThat(Play.lines(result)).containsExactly("done");
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

    @Test
    void refusesArraysThatWouldTakeForEverToLookAt() {
        assertThat(Play.of("""
                        const endless = []; endless.length = 2 ** 32 - 1;
                        for (const call of [() => ns.flags(endless), () => ns.vsprintf("%s", endless), () => ns.scp(endless, "home")]) {
                          try { call(); } catch (e) { ns.tprint(e.split("\\n")[3]); }
                        }
                        """).lines())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each).contains("4294967295 elements"));
    }
}
