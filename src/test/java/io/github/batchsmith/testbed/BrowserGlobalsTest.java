package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserGlobalsTest {
    @Test
    void datesReadTheVirtualClock() {
        assertThat(Play.of("""
                                const start = new Date(), before = performance.now(); await ns.sleep(1500);
                                ns.tprint(Date.now() - start, " ", performance.now() - before, " ", new Date().toISOString());
                                ns.tprint(new Date(0).getTime(), " ", start instanceof Date, " ", typeof Date(), " ", Date.UTC(1970, 0, 2));
                                """).lines())
                .containsExactly("1500 1500 2023-11-14T22:13:29.500Z", "0 true string 86400000");
    }

    @Test
    void intervalsRepeatUntilCleared() {
        assertThat(Play.of("""
                                let n = 0; const id = setInterval((step) => { n += step; if (n >= 6) clearInterval(id); }, 10, 2);
                                await ns.sleep(100); ns.tprint(n);
                                """).lines()).containsExactly("6");
    }

    @Test
    void clonesDeeply() {
        assertThat(Play.of("""
                                const original = { map: new Map([[1, new Set([2])]]), date: new Date(5), list: [1, , 3] };
                                original.self = original;
                                const copy = structuredClone(original);
                                ns.tprint([copy.self === copy, copy.map.get(1).has(2), copy.date.getTime(), 1 in copy.list, copy !== original].join());
                                """).lines()).containsExactly("true,true,5,false,true");
    }

    @Test
    void touchingThePageIsAClearErrorAndCounted() {
        RunResult result = Play.of(
                        "if (typeof document !== 'undefined') try { document.querySelector('a'); } catch (e) { ns.tprint(e.message); }")
                .in(io.github.batchsmith.game.WorldFiles.builtIn("mid"))
                .run();

        assertThat(Play.lines(result)).containsExactly("not modelled: document.querySelector");
        assertThat(result.notModelled()).containsKey("document.querySelector");
    }

    @Test
    void nothingOfTheHostCanBeReached() {
        assertThat(Play.of(
                                "ns.tprint([typeof Java, typeof Polyglot, typeof Graal, typeof load, typeof print, typeof Packages, typeof process, typeof require].join());")
                        .lines())
                .containsExactly("undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined");
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        Play play = Play.of("ns.tprint(Math.random(), ' ', Math.random());");

        assertThat(play.lines()).isEqualTo(play.lines()).containsExactly("0.6270739405881613 0.002735721180215478");
    }
}
