package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What functions write to a script's log, and how it is switched off. */
class ScriptLogTest {
    @Test
    void functionsTellWhatTheyDo() {
        assertThat(Play.of("""
                        await ns.hack("n00dles");
                        await ns.grow("n00dles");
                        await ns.sleep(1500);
                        ns.getServerMaxMoney("n00dles");
                        ns.scan("n00dles");
                        ns.getScriptLogs().forEach((line) => ns.tprint(line));
                        """).seed(42).lines())
                .containsExactly(
                        "hack: Executing on 'n00dles' in 43.318 seconds (t=1)",
                        "hack: Successfully hacked 'n00dles' for $288.750 and 3.300 exp (t=1)",
                        "grow: Executing on 'n00dles' in 2 minutes 18.622 seconds (t=1).",
                        "grow: money on 'n00dles' grown by 11.052294%. Gained 3.300 hacking exp (t=1).",
                        "sleep: Sleeping for 1.500 seconds.",
                        "getServerMaxMoney: returned $1.750m for 'n00dles'",
                        "scan: returned 2 connections for n00dles");
    }

    @Test
    void singleFunctionsAndAllOfThemAreSwitchedOff() {
        assertThat(Play.of("""
                        ns.disableLog("sleep"); await ns.sleep(1);
                        ns.disableLog("ALL"); ns.scan(); ns.getHackingLevel();
                        ns.enableLog("scan"); ns.scan(); ns.getHackingLevel();
                        ns.tprint([ns.isLogEnabled("ALL"), ns.isLogEnabled("scan"), ns.isLogEnabled("sleep")]);
                        ns.getScriptLogs().forEach((line) => ns.tprint(line));
                        """).lines())
                .containsExactly(
                        "[true,true,false]",
                        "disableLog: Disabled logging for sleep",
                        "scan: returned 7 connections for home");
    }

    @Test
    void collectionsAndPromisesArePutIntoWords() {
        assertThat(Play.of("""
                        ns.tprint(new Map(), new Map([[1, { a: 2 }]]), new Set([1, "x"]), () => 1, null, undefined);
                        ns.tprint({ map: new Map([[1, 2]]), promise: Promise.resolve(1), set: new Set([3]) });
                        """).lines())
                .containsExactly(
                        "< Map:  >< Map: 1 => [object Object] >< Set: 1; x >() => 1nullundefined",
                        "{\"map\":\"< Map: 1 => 2 >\",\"promise\":\"[object Promise]\",\"set\":\"< Set: 3 >\"}");
    }
}
