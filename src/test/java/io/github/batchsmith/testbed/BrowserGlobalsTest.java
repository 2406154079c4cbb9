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
    void thereAreNoArgumentsOutsideOfFunctions() {
        assertThat(Play.of("ns.tprint('arguments' in globalThis);").lines()).containsExactly("false");
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
    void clonesArraysWithTheirHolesAndNames() {
        assertThat(Play.of("""
                                const named = [1, , ]; named.name = "x";
                                for (const list of [[], [1, [2]], [, 1], [1, , 3], named]) {
                                  const copy = structuredClone(list);
                                  ns.tprint([copy.length, Object.keys(copy).join(" "), copy.name]);
                                }
                                """).lines())
                .containsExactly(
                        "[0,\"\",null]",
                        "[2,\"0 1\",null]",
                        "[2,\"1\",null]",
                        "[3,\"0 2\",null]",
                        "[2,\"0 name\",\"x\"]");
    }

    @Test
    void refusesToCloneProxies() {
        assertThat(Play.of("""
                                const revoked = Proxy.revocable({}, {}); revoked.revoke();
                                for (const value of [new Proxy({ a: 1 }, {}), [new Proxy([1], {})], { in: Proxy.revocable({}, {}).proxy }, revoked.proxy, new Proxy(() => {}, {}), new Map([[1, new Proxy(new Map(), {})]])])
                                  try { ns.tprint(structuredClone(value)); } catch (e) { ns.tprint(e instanceof DOMException, " ", e.name, " ", e.message); }
                                try { ns.writePort(1, new Proxy({}, {})); } catch (e) { ns.tprint(e.name); }
                                ns.tprint([Proxy.name, Proxy.length, "prototype" in Proxy, Object.keys(Proxy), new Proxy({ a: 1 }, { get: () => 2 }).a]);
                                try { Proxy({}, {}); } catch (e) { ns.tprint(e instanceof TypeError); }
                                """).lines())
                .containsExactly(
                        "true DataCloneError #<Object> could not be cloned.",
                        "true DataCloneError [object Array] could not be cloned.",
                        "true DataCloneError #<Object> could not be cloned.",
                        "true DataCloneError #<Object> could not be cloned.",
                        "true DataCloneError function () { [native code] } could not be cloned.",
                        "true DataCloneError #<Object> could not be cloned.",
                        "DataCloneError",
                        "[\"Proxy\",2,false,[],2]",
                        "true");
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
    void encodesAndDecodesTexts() {
        assertThat(Play.of("""
                                ns.tprint(["a", "ab", "abc"].map((each) => btoa(each)).join(" "), " ", atob(" aGk= \\n"));
                                for (const wrong of [() => btoa("\\u20ac"), () => atob("a")]) try { wrong(); } catch (e) { ns.tprint(e.name); }
                                const bytes = new TextEncoder().encode("\\u00e4\\u20ac");
                                ns.tprint([...bytes].join(), " ", new TextDecoder().decode(bytes) === "\\u00e4\\u20ac");
                                """).lines())
                .containsExactly(
                        "YQ== YWI= YWJj hi",
                        "InvalidCharacterError",
                        "InvalidCharacterError",
                        "195,164,226,130,172 true");
    }

    @Test
    void readsAddressesAndTheirParameters() {
        assertThat(Play.of("""
                                const url = new URL("https://me:pw@Example.com:443/a/../b/./c?x=1 2&y#h");
                                ns.tprint(url.href, " ", url.origin, " ", url.pathname, " ", url.search, " ", url.hash, " ", url.searchParams.get("x"));
                                url.searchParams.set("x", "a&b"); ns.tprint(String(url));
                                ns.tprint(["/x?z", "../q", "//other/p", "?k"].map((each) => new URL(each, "http://h:8080/a/b/c").href).join(" "));
                                ns.tprint(new URL("mailto:me@x.y").pathname, " ", URL.canParse("nonsense"), " ", URL.parse("https:///"));
                                const form = new URLSearchParams({ a: 1 }); form.append("a", 2); form.append("b", "(c d)"); form.delete("z");
                                ns.tprint(String(form), " ", form.size, " ", form.getAll("a"), " ", JSON.stringify([...new URLSearchParams("?q=1+2&e")]));
                                """).lines())
                .containsExactly(
                        "https://me:pw@example.com/b/c?x=1%202&y#h https://example.com /b/c ?x=1%202&y #h 1 2",
                        "https://me:pw@example.com/b/c?x=a%26b&y=#h",
                        "http://h:8080/x?z http://h:8080/a/q http://other/p http://h:8080/a/b/c?k",
                        "me@x.y false null",
                        "a=1&a=2&b=%28c+d%29 3 [\"1\",\"2\"] [[\"q\",\"1 2\"],[\"e\",\"\"]]");
    }

    @Test
    void randomBytesComeFromTheSeed() {
        Play play = Play.of("ns.tprint(crypto.randomUUID(), ' ', crypto.getRandomValues(new Uint8Array(4)).join());");

        assertThat(play.lines()).isEqualTo(play.lines());
        assertThat(play.lines().get(0))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12} \\d+(,\\d+){3}");
        assertThat(play.seed(2).lines()).isNotEqualTo(play.seed(1).lines());
    }

    @Test
    void abortsWhatListens() {
        assertThat(Play.of("""
                                const controller = new AbortController(); let heard = 0;
                                controller.signal.addEventListener("abort", () => heard++, { once: true });
                                controller.abort(); controller.abort();
                                try { controller.signal.throwIfAborted(); } catch (e) { ns.tprint(heard, " ", e.name); }
                                const start = performance.now(), late = AbortSignal.any([AbortSignal.timeout(50)]);
                                await new Promise((resolve) => late.addEventListener("abort", resolve));
                                ns.tprint(late.reason.name, " ", performance.now() - start);
                                """).lines()).containsExactly("1 AbortError", "TimeoutError 50");
    }

    @Test
    void whatLeadsOutOfThePageIsRefusedByNameAndCounted() {
        RunResult result = Play.of("""
                                await fetch("https://example.com").catch((e) => ns.tprint(e.name, " ", e.message));
                                for (const use of [() => alert("x"), () => new Blob(["a"]), () => location.href, () => new WebSocket("wss://x"),
                                    () => React.createElement("a"), () => URL.createObjectURL("x"), () => navigator.clipboard.writeText("x")]) {
                                  try { use(); ns.tprint("works"); } catch (e) { ns.tprint(e.message); }
                                }
                                """).run();

        assertThat(Play.lines(result))
                .containsExactly(
                        "TypeError not modelled: fetch",
                        "not modelled: alert",
                        "not modelled: Blob",
                        "not modelled: location.href",
                        "not modelled: WebSocket",
                        "not modelled: React.createElement",
                        "not modelled: URL.createObjectURL",
                        "not modelled: navigator.clipboard.writeText");
        assertThat(result.notModelled()).containsKeys("fetch", "Blob", "URL.createObjectURL");
    }

    @Test
    void scriptsPutTheirOwnInPlaceOfAGlobal() {
        assertThat(Play.of("globalThis.fetch = () => 5; window.btoa = () => 6; ns.tprint(fetch(), btoa());")
                        .lines())
                .containsExactly("56");
    }

    @Test
    void numbersAndDatesReadAsInAnEnglishBrowser() {
        assertThat(Play.of("""
                                ns.tprint((1234567.891).toLocaleString(), " ", (1234.5).toLocaleString("en-US", { style: "currency", currency: "USD" }));
                                ns.tprint(new Date(0).toLocaleTimeString(), " ", Intl.NumberFormat().resolvedOptions().locale);
                                """).lines()).containsExactly("1,234,567.891 $1,234.50", "12:00:00\u202fAM en-US");
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
