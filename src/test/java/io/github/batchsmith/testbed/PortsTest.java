package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortsTest {
    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void copyWhatIsWrittenAndPeekedAtButNotWhatIsRead(GameVersion version) {
        assertThat(Play.of("""
                        const value = { list: [1] };
                        ns.writePort(1, value); value.list.push(2);
                        ns.peek(1).list.push(3);
                        const read = ns.readPort(1);
                        ns.tprint(read, " ", ns.readPort(1));
                        """).in(version).lines()).containsExactly("{\"list\":[1]} NULL PORT DATA");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void wakeAllWhoWaitOnceForTheNextWriteInTheOrderOfTheirWaiting(GameVersion version) {
        assertThat(Play.of("""
                        const port = ns.getPortHandle(5);
                        const woken = [];
                        const listen = async (name) => {
                          while (true) {
                            const value = await port.nextWrite();
                            woken.push(`${name} ${value} ${port.read()}`);
                          }
                        };
                        port.write("before");
                        ns.tprint(port.nextWrite() === ns.nextPortWrite(5));
                        listen("a"); listen("b");
                        port.write("x"); port.write("y");
                        woken.push("written");
                        await ns.sleep(1);
                        port.write("z"); port.clear();
                        await ns.sleep(1);
                        ns.tprint(woken.join(", "));
                        """).in(version).lines())
                .containsExactly(
                        "true",
                        "written, a undefined before, b undefined x, a undefined NULL PORT DATA, b undefined NULL PORT DATA");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void wakeAKilledScriptWhoseNsIsDead(GameVersion version) {
        assertThat(Play.of("""
                        if (ns.args.length) {
                          await ns.nextPortWrite(6);
                          try { ns.print("alive"); } catch (e) { globalThis.end = e.name; }
                          return;
                        }
                        const pid = ns.run("main.js", 1, "child"); await ns.sleep(1);
                        ns.kill(pid); await ns.sleep(1);
                        ns.writePort(6, "wake"); await ns.sleep(1);
                        ns.tprint(globalThis.end, " ", ns.ps().length);
                        """).in(version).lines()).containsExactly("ScriptDeath 1");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void giveBackTheOldestOfMoreThanFifty(GameVersion version) {
        assertThat(Play.of("""
                        const displaced = [];
                        for (let i = 0; i < 52; i++) displaced.push(ns.writePort(4, i));
                        ns.tprint(displaced.slice(49), ns.tryWritePort(4, "x"), ns.readPort(4), ns.tryWritePort(4, "x"));
                        """).in(version).lines()).containsExactly("[null,0,1]false2true");
    }
}
