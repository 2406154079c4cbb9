package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptLifeTest {
    @Test
    void freesRamAtOnceWhenAScriptIsKilled() {
        assertThat(Play.of("""
                                if (ns.args.length) { ns.atExit(() => ns.tprint("exit")); await ns.sleep(1e6); }
                                const pid = ns.run("main.js", 2, "child"); await ns.sleep(1);
                                const used = ns.getServerUsedRam("home");
                                ns.tprint(ns.kill(pid), " ", ns.getServerUsedRam("home") < used, " ", ns.kill(pid));
                                """).lines()).containsExactly("exit", "true true false");
    }

    @Test
    void wakesAWaitingScriptBeforeOrAfterTheWritersRamIsFree() {
        assertThat(Play.of("""
                                if (ns.args[0] === "last") { ns.writePort(1, "x"); return; }
                                if (ns.args[0] === "exit") { ns.atExit(() => ns.writePort(1, "x")); return; }
                                for (const how of ["last", "exit"]) {
                                  const free = ns.getServerUsedRam("home");
                                  ns.run("main.js", 1, how); await ns.nextPortWrite(1); ns.clearPort(1);
                                  ns.tprint(how, " ", ns.getServerUsedRam("home") === free);
                                  await ns.sleep(1);
                                }
                                """).lines()).containsExactly("last false", "exit true");
    }

    @Test
    void throwsDeathIntoAScriptThatWasKilled() {
        assertThat(Play.of("""
                                if (ns.args.length) {
                                  try { await ns.sleep(1000); } catch (e) { setTimeout(() => globalThis.seen = [e instanceof Error, e.name, e.pid, e.filename, e.hostname].join(), 0); throw e; }
                                }
                                ns.kill(ns.run("main.js", 1, "child"));
                                const pid = ns.run("main.js", 1, "child"); await ns.sleep(1); ns.kill(pid); await ns.sleep(1);
                                ns.tprint(globalThis.seen);
                                """).lines()).containsExactly("true,ScriptDeath,3,main.js,home");
    }

    @Test
    void killsAScriptThatCallsTwoFunctionsAtATime() {
        RunResult result = Play.of("ns.sleep(100); ns.print('too early');").run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .startsWith("CONCURRENCY ERROR\nmain.js@home (PID - 1)\n\nprint: Concurrent calls")
                        .contains("Stack:\nmain.js:L2@"));
        assertThat(result.aliveProcesses()).isZero();
    }

    @Test
    void killsAScriptThatCallsMoreThanItPaysFor() {
        RunResult result =
                Play.of("const name = 'getServer'; ns[name]('home');").run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.message()).startsWith("RAM USAGE ERROR").contains("3.6GB", "1.6GB"));
    }

    @Test
    void spawnsAScriptAfterTheCallerHasGone() {
        assertThat(Play.of("""
                                if (ns.args.length) { ns.tprint(Date.now() - ns.args[0], " ", ns.ps().length); return; }
                                ns.spawn("main.js", { threads: 3, spawnDelay: 250 }, Date.now());
                                ns.tprint("not reached");
                                """).lines()).containsExactly("250 1");
    }

    @Test
    void givesEarningsOfAChildToItsParent() {
        assertThat(Play.of("""
                                if (ns.args.length) { await ns.weaken("n00dles"); return; }
                                ns.run("main.js", 1, "child"); await ns.sleep(500000);
                                ns.tprint(ns.getRunningScript().onlineExpGained);
                                """).lines()).containsExactly("3.3");
    }

    @Test
    void callsExitFunctionsInOrderAndShowsTheirErrors() {
        RunResult result = Play.of("""
                        ns.atExit(() => ns.tprint("replaced"));
                        ns.atExit(() => ns.tprint("b"), "b");
                        ns.atExit(() => { throw new Error("broken"); });
                        ns.exit();
                        """).run();

        assertThat(Play.lines(result)).containsExactly("b");
        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("broken", "default"));
    }

    @Test
    void showsAnErrorForARejectedPromiseThatNobodyAwaits() {
        RunResult result = Play.of("Promise.reject(new Error('lost')); await ns.sleep(1); ns.tprint('goes on');")
                .run();

        assertThat(Play.lines(result)).containsExactly("goes on");
        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("lost"));
    }

    @Test
    void reportsWhateverAScriptThrows() {
        for (String thrown : new String[] {"null", "undefined", "Symbol('s')", "{}", "12n", "Object.create(null)"}) {
            RunResult result = Play.of("throw " + thrown + ";").run();

            assertThat(result.errors())
                    .as(thrown)
                    .singleElement()
                    .satisfies(each -> assertThat(each.message()).startsWith("UNKNOWN ERROR\nmain.js@home (PID - 1)"));
        }
    }

    @Test
    void endsAScriptThatThrowsAnErrorWhoseMessageThrows() {
        RunResult result = Play.of("throw Object.defineProperty(new Error(), 'message', { get() { throw 2; } });")
                .run();

        assertThat(result.errors())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("a value without a text"));
        assertThat(result.aliveProcesses()).isZero();
    }

    @Test
    void exitFunctionsMayEndTheScriptThemselves() {
        RunResult result = Play.of("""
                        ns.atExit(() => { ns.tprint("a"); ns.kill(ns.pid); ns.tprint("not reached"); }, "a");
                        ns.atExit(() => ns.tprint("not reached"), "b");
                        await ns.sleep(5);
                        """).run();

        assertThat(Play.lines(result)).containsExactly("a");
        assertThat(result.errors()).isEmpty();
        assertThat(result.ramUsedGb()).isZero();
    }

    @Test
    void anExitFunctionSetWhileTheScriptEndsIsNotCalled() {
        assertThat(Play.of("ns.atExit(() => { ns.tprint('a'); ns.atExit(() => ns.tprint('b'), 'b'); });")
                        .lines())
                .containsExactly("a");
    }

    @Test
    void aDeadScriptsNsGivesItsArgumentsAndNothingElse() {
        assertThat(Play.of("""
                        if (ns.args.length) { globalThis.dead = ns; return; }
                        ns.run("main.js", 1, "child"); await ns.sleep(1);
                        const dead = globalThis.dead;
                        ns.tprint(dead.args, dead.pid, " ", "hack" in dead);
                        for (const name of ["print", "asleep", "getHostname", "exit"]) {
                          try { dead[name](1); } catch (e) { ns.tprint(name, " ", e.name, " ", e.pid); }
                        }
                        """).lines())
                .containsExactly(
                        "[\"child\"]2 true",
                        "print ScriptDeath 2",
                        "asleep ScriptDeath 2",
                        "getHostname ScriptDeath 2",
                        "exit ScriptDeath 2");
    }

    @Test
    void argumentsBelongToTheScriptAlone() {
        assertThat(Play.of("""
                        if (ns.args.length) {
                          ns.args.push("more"); ns.args[0] = "changed";
                          ns.tprint(ns.args, ns.ps()[1].args, ns.getRunningScript().args);
                          await ns.sleep(9);
                          return;
                        }
                        const args = ["child", 2];
                        ns.run("main.js", 1, ...args); args.pop(); await ns.sleep(1);
                        ns.tprint(ns.isRunning("main.js", "home", "child", 2));
                        """).lines()).containsExactly("[\"changed\",2,\"more\"][\"child\",2][\"child\",2]", "true");
    }
}
