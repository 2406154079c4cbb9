package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a script throws, and wherever: the script ends or goes on as in the game, and no other notices. */
class ThrownValuesTest {
    private static final String VALUES = """
            const cycle = {}; cycle.self = cycle;
            const trap = () => { throw new Error("trap"); };
            const revoked = Proxy.revocable({}, {}); revoked.revoke();
            export const values = [null, undefined, Symbol("s"), 12n, NaN, "", "a text", cycle, Object.create(null), [], () => 1,
              new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap }), revoked.proxy, new Proxy(trap, {}),
              { get message() { throw 1; }, get name() { throw 2; } }, { toString: trap, valueOf: trap }, { then: trap },
              { get then() { throw 3; } }, Object.defineProperty(new Error(), "message", { get: trap }),
              Object.defineProperty(new Error("x"), "stack", { get: trap }), Object.assign(new Error("x"), { name: Symbol("n") }),
              Object.assign(new Error("x"), { stack: 5 }), new SyntaxError("by hand"), Promise.resolve(1), globalThis];
            """;
    private static final String MAIN = """
            import { values } from "values.js";
            export async function main(ns) {
              for (let i = 0; i < values.length; i++) { ns.run("thrower.js", 1, i); await ns.sleep(20); }
              ns.tprint("goes on after ", values.length, " with ", ns.ps().length);
            }
            """;
    private static final String THROWER = """
            import { values } from "values.js";
            export async function main(ns) {
              const value = values[ns.args[0]];
              %s
            }
            """;

    private static Stream<Arguments> places() {
        return Stream.of(
                        "throw value;",
                        "await ns.sleep(1); throw value;",
                        "ns.atExit(() => { throw value; });",
                        "ns.atExit(() => { throw value; }); await ns.sleep(1); ns.exit();",
                        "ns.atExit(async () => { throw value; });",
                        "setTimeout(() => { throw value; }, 1); await ns.sleep(5);",
                        "setTimeout(() => { throw value; }, 1);",
                        "const id = setInterval(() => { clearInterval(id); throw value; }, 1); await ns.sleep(5);",
                        "Promise.reject(value); await ns.sleep(1);",
                        "Promise.reject(value);",
                        "new Promise(() => { throw value; }); await ns.asleep(1);",
                        "queueMicrotask(() => { throw value; }); await ns.sleep(1);",
                        "ns.getPortHandle(1).nextWrite().then(() => { throw value; }); ns.writePort(1, 1); await ns.sleep(1);",
                        "const target = new EventTarget(); target.addEventListener('x', () => { throw value; });"
                                + " target.dispatchEvent(new Event('x')); await ns.sleep(1);",
                        "requestAnimationFrame(() => { throw value; }); await ns.sleep(18);",
                        "ns.tprint({ toJSON() { throw value; } });",
                        "ns.run({ toString() { throw value; } });",
                        "ns.run('thrower.js', { get threads() { throw value; } });",
                        "await ns.hack('n00dles', { get additionalMsec() { throw value; } });",
                        "ns.writePort(1, { get member() { throw value; } });",
                        "ns.sprintf('%s', () => { throw value; });",
                        "ns.flags([[{ toString() { throw value; } }, 1]]);",
                        "await { then(resolve, reject) { reject(value); } };",
                        "structuredClone({ get member() { throw value; } });",
                        "for await (const each of (async function* () { throw value; })()) ns.print(each);")
                .flatMap(place -> Stream.of(GameVersion.values()).map(version -> Arguments.of(version, place)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isNeverTheMockGamesOwnFault(GameVersion version, String place) {
        RunResult result = new Play()
                .with("main.js", MAIN)
                .with("thrower.js", THROWER.formatted(place))
                .with("values.js", VALUES)
                .in(version)
                .run();

        assertThat(result.stopped()).isEmpty();
        assertThat(Play.lines(result)).contains("goes on after 25 with 1");
        assertThat(result.ramUsedGb()).isZero();
        assertThat(result.errors().stream().map(ErrorDialog::message))
                .noneMatch(each -> each.matches("(?is).*(java\\.|polyglot|graalvm|the mock game has|\\bns\\.js:).*"));
    }
}
