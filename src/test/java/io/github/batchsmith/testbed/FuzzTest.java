package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testbed.state.Journal.ErrorDialog;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every function with seeded random arguments: whatever happens, no fault of the mock game shows. */
class FuzzTest {
    private static final String MAIN = """
            const paths = [];
            const walk = (level, path) => {
              for (const name of Object.keys(level)) {
                if (["args", "pid", "enums", "ramOverride"].includes(name)) continue;
                if (typeof level[name] === "function") paths.push([...path, name].join(".")); else walk(level[name], [...path, name]);
              }
            };
            walk(ns, []);
            ns.atExit(() => { ns.tprint(paths.length); ns.tprint("leaks: " + (globalThis.leaks ?? "none")); });
            const kills = (path) => Number(path.toLowerCase().includes("kill"));
            paths.sort((a, b) => kills(a) - kills(b));
            for (const path of paths) { ns.run("fuzz.js", { threads: 1, ramOverride: 60 }, path); await ns.sleep(1); }
            """;
    private static final String FUZZ = """
            export async function main(ns) {
              const hostile = new Proxy({}, { get() { throw new Error("trap"); }, has() { throw new Error("trap"); }, ownKeys() { throw new Error("trap"); } });
              const trap = () => { throw new Error("trap"); };
              const cycle = {}; cycle.self = cycle;
              const getters = (...names) => Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { get: trap, enumerable: true }])));
              const revoked = Proxy.revocable({}, {}); revoked.revoke();
              const huge = []; huge.length = 4294967295;
              const ownLength = new Proxy([], { get: (target, name) => name === "length" ? 1e5 : target[name] });
              const values = [undefined, null, NaN, -1, 0, 1, 2.5, 1e308, -Infinity, "", "x", "5", "home", "n00dles", "joesguns", "fuzz.js",
                "a.txt", "../b.txt", "bad name?", true, false, [], ["home", 3], [["a", 1]], {}, { threads: 2 }, { threads: -1, additionalMsec: "x" },
                { hacking: 1 }, () => 1, () => { throw null; }, Symbol("s"), 12n, 2n ** 2000n, new Map([[1, 2]]), new Date(0), hostile, cycle, Object.create(null),
                ns.getServer("n00dles"), ns.getPlayer(), "%5.2f %s %(a.b)s %3$d", "\\u0000", "x".repeat(1000),
                trap, new Proxy(() => {}, { apply: trap, get: trap }), new Proxy([], { get: trap, ownKeys: trap }), revoked.proxy, huge, ownLength, [cycle, [cycle]],
                getters("threads", "temporary", "additionalMsec", "hostname", "toString", "length"), { toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap },
                { then: trap }, { get then() { throw 1; } }, Promise.reject(1).catch(trap).catch(() => {}), new Array(1e5).fill("n00dles"), new Uint8Array(10), new Error("x"), Object("boxed"), Object(5),
                Object(Symbol.iterator), Symbol.toPrimitive, new WeakMap(), function* () {}, globalThis, ns, ns.getPlayer, /x/g, NaN, -0, 2 ** 53, "\\u0000".repeat(9), "\\ud800", "__proto__", "constructor"];
              const methods = ["write", "tryWrite", "read", "peek", "nextWrite", "full", "empty", "clear"];
              const pick = () => values[Math.floor(Math.random() * values.length)];
              const call = ns.args[0].split(".").reduce((level, name) => level[name], ns);
              for (let i = 0; i < 25; i++) {
                const args = Array.from({ length: Math.floor(Math.random() * 6) }, pick);
                try {
                  const result = call(...args);
                  if (result?.then) await Promise.race([result, ns.asleep(5)]);
                  else if (typeof result?.nextWrite === "function") for (const name of methods) result[name](pick());
                }
                catch (e) {
                  if (e?.name === "ScriptDeath") throw e;
                  const text = typeof e === "string" ? e : e instanceof Error ? e.message + e.stack : "";
                  if (/java|polyglot|graal|exception|the mock game/i.test(text)) globalThis.leaks = (globalThis.leaks ?? "") + ns.args[0] + ": " + text + "\\n";
                }
              }
            }
            """;

    /** {@code -Dfuzz.seeds=50} plays that many in each version, {@code -Dfuzz.from=7} those from 7 on. */
    static Stream<Arguments> versionsAndSeeds() {
        long first = Long.getLong("fuzz.from", 1);
        return LongStream.range(first, first + Long.getLong("fuzz.seeds", 1))
                .boxed()
                .flatMap(seed -> Stream.of(GameVersion.values()).map(version -> Arguments.of(version, seed)));
    }

    @ParameterizedTest(name = "version {0}, seed {1}")
    @MethodSource("versionsAndSeeds")
    void noCallBringsOutAFaultOfTheMockGame(GameVersion version, long seed) {
        RunResult result = Play.of(MAIN)
                .with("fuzz.js", FUZZ)
                .in(WorldFiles.builtIn("late"))
                .in(version)
                .during(Duration.ofMinutes(5))
                .seed(seed)
                .run();

        List<String> lines = Play.lines(result);
        assertThat(Integer.parseInt(lines.get(lines.size() - 2))).isGreaterThan(400);
        assertThat(lines).contains("leaks: none");
        assertThat(result.startedProcesses()).isGreaterThan(400);
        assertThat(result.stopped()).isEmpty();
        assertThat(result.errors().stream().map(ErrorDialog::message))
                .noneMatch(each -> each.matches("(?is).*(java\\.|polyglot|graalvm|the mock game has).*"));
    }
}
