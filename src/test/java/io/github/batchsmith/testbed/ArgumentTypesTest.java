package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arguments that look like numbers and texts, but are none to {@code typeof}. */
class ArgumentTypesTest {
    private static final String CALLS = """
            const told = (e) => e instanceof Error ? e.name : e.split("\\n")[0];
            const tried = async (call) => { try { return String(await call()); } catch (e) { return told(e); } };
            """;

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void aBigIntIsNoNumber(GameVersion version) {
        assertThat(Play.of(CALLS + """
                        const results = [];
                        for (const call of [() => ns.sleep(5n), () => ns.hack(12n), () => ns.hack("n00dles", 12n),
                            () => ns.hack("n00dles", { threads: 1n }), () => ns.run("main.js", 2n), () => ns.run("main.js", 1, 2n),
                            () => ns.run("main.js", { ramOverride: 2n }), () => ns.kill(99n), () => ns.getPortHandle(1n),
                            () => ns.write("a.txt", 5n), () => ns.scan(5n), () => ns.weakenAnalyze(2n ** 3000n),
                            () => ns.sprintf("%d", 5n), () => new Promise((resolve) => setTimeout(resolve, 5n))])
                          results.push(await tried(call));
                        ns.tprint(results.join());
                        """).in(version).lines())
                .containsExactly(
                        "TypeError,TypeError,RUNTIME ERROR,TypeError,TypeError,TYPE ERROR,TypeError,TYPE ERROR,"
                                + "TypeError,TypeError,TypeError,TypeError,TypeError,TypeError");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void aBigIntCanBeTrueAndBePrintedAndSent(GameVersion version) {
        assertThat(Play.of(CALLS + """
                        ns.tprint(5n, " ", ns.scan(0n).length === ns.scan().length, " ", ns.sprintf("%s", 6n));
                        ns.writePort(1, 7n); ns.writePort(1, { n: 2n ** 70n });
                        ns.tprint(typeof ns.readPort(1), " ", typeof ns.readPort(1).n);
                        ns.tprint(await tried(() => ns.tprint({ n: 1n })));
                        """).in(version).lines()).containsExactly("5 true 6", "bigint bigint", "TypeError");
    }

    @Test
    void wrappedNumbersAndTextsAreObjects() {
        assertThat(Play.of(CALLS + """
                        const results = [];
                        for (const call of [() => ns.sleep(Object(5)), () => ns.hasRootAccess(Object("home")),
                            () => ns.run("main.js", 1, Object("x")), () => ns.flags([["n", Object(1)]]).n]) {
                          results.push(await tried(call));
                        }
                        ns.tprint(results.join());
                        """).lines()).containsExactly("TYPE ERROR,TYPE ERROR,TYPE ERROR,1");
    }

    @Test
    void whatAPortHoldsCanBeWatchedWhateverItIs() {
        Play play = Play.of("""
                const cycle = {}; cycle.self = cycle;
                for (const value of [cycle, 12n, 2n ** 2000n, { n: 1n }, new Map([[1, cycle]]), undefined, null]) ns.writePort(1, value);
                ns.tprint("written");
                """);
        StringBuilder trace = new StringBuilder();

        assertThat(Play.lines(play.run(event -> trace.append(event.get())))).containsExactly("written");
        assertThat(trace).contains("[object Object]", "12n");
    }
}
