const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
async function* ticker(n, ms) { try { for (let i = 0; i < n; i++) { await sleep(ms); yield i; } } finally { yield "done"; } }
const wait = (ns, ms) => ns.asleep(ms);
class Emitter extends EventTarget { fire(n, detail) { this.dispatchEvent(new CustomEvent(n, { detail })); } }
/** @param {NS} ns */
export async function main(ns) {
  const out = [];
  for await (const t of ticker(3, 10)) out.push(t);
  ns.tprint(out);
  const deep = { a: [1, { b: new Map([["k", new Set([1, 2])]]) }], d: new Date(0), r: /x+/gi, n: null, u: undefined, big: 12n };
  const copy = structuredClone(deep);
  ns.tprint(copy.a[1].b.get("k").size, " ", copy.d.toISOString(), " ", copy.r.flags, " ", copy !== deep, " ", "u" in copy, " ", typeof copy.big);
  found: for (const host of ns.scan()) { for (const next of ns.scan(host)) { if (/^(max|n00)-?\w+$/.test(next)) { ns.tprint("found ", next); break found; } if (next === "home") continue found; } }
  const text = "hack=1.70GB grow=1.75GB weaken=1.75GB";
  ns.tprint([...text.matchAll(/(?<fn>\w+)=(?<gb>[\d.]+)(?=GB)/g)].map(({ groups: { fn, gb } }) => `${fn}:${+gb * 2}`).join(), " ", text.replaceAll(/\bgrow\b/g, (m) => m.toUpperCase()), " ", /\p{Lu}/u.test("É"), " ", "aBc".at(-1), " ", text.split(/(?<=B)\s/).length);
  ns.tprint((1234567.891).toLocaleString(), " ", (1234567.891).toLocaleString("en-US", { style: "currency", currency: "USD" }), " ", (0.256).toLocaleString("en-US", { style: "percent", minimumFractionDigits: 1 }), " ", new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 }).format(123456789), " ", new Date(0).toLocaleTimeString("en-GB", { timeZone: "UTC" }), " ", new Intl.DateTimeFormat("en-US", { timeZone: "UTC" }).format(new Date(0)), " ", ["z", "ä", "a"].sort(new Intl.Collator("de").compare), " ", new Intl.PluralRules("en").select(1), " ", new Intl.RelativeTimeFormat("en").format(-3, "minute"));
  const results = await Promise.allSettled([sleep(1).then(() => 1), Promise.reject(new Error("no")), Promise.any([sleep(5).then(() => "slow"), sleep(2).then(() => "fast")]), Promise.race([sleep(3), sleep(1)])]);
  ns.tprint(results.map((r) => r.status[0] + (r.value ?? r.reason?.message ?? "")).join());
  const { promise, resolve } = Promise.withResolvers?.() ?? {}; resolve?.(5); ns.tprint(await promise);
  const weak = new WeakRef(deep); ns.tprint(weak.deref() === deep, " ", Object.hasOwn(deep, "a"), " ", [3, 1, 2].toSorted().with(0, 9), " ", [1, 2, 3, 4].findLast((x) => x % 2), " ", Array.from({ length: 3 }, (_, i) => i ** 2), " ", Object.entries({ a: 1 }).flat(), " ", [..."a😀b"].length);
  let n = null; n ??= 4; n ||= 5; n &&= 6; ns.tprint(n, " ", deep?.x?.y, " ", deep.f?.(), " ", 1_000_000, " ", 0b101, " ", 2 ** -1, " ", 7 % -3, " ", `${[1, 2]}`, " ", typeof 1n, " ", (2n ** 64n).toLocaleString());
  const e = new Emitter(); e.addEventListener("x", ({ detail }) => ns.tprint("event ", detail), { once: true }); e.fire("x", 1); e.fire("x", 2);
  const ac = new AbortController(); ac.signal.addEventListener("abort", () => ns.tprint("aborted ", ac.signal.aborted)); ac.abort();
  try { throw new Error("outer", { cause: new TypeError("inner") }); } catch (err) { ns.tprint(err.message, " <- ", err.cause.name, " ", err.stack.split("\n")[1].trim()); }
  try { throw new AggregateError([1, 2], "many"); } catch ({ errors, message }) { ns.tprint(message, errors); }
  const proxied = new Proxy({}, { get: (_, k) => (k === "then" ? undefined : `get ${String(k)}`) }); ns.tprint(proxied.anything, " ", await proxied === proxied);
  const tag = (s, ...v) => s.raw.join("|") + v.join(); ns.tprint(tag`a${1}\n${2}`);
  const memo = new Map(); const fib = (k) => k < 2 ? k : memo.get(k) ?? (memo.set(k, fib(k - 1) + fib(k - 2)), memo.get(k)); ns.tprint(fib(80));
  const buf = new Float64Array(4).fill(1.5); ns.tprint(buf.reduce((a, b) => a + b), " ", new TextEncoder().encode("é").length, " ", btoa("hi"), " ", crypto.randomUUID().length, " ", new URL("https://a.b/c?d=1").searchParams.get("d"));
  switch (true) { case n > 5: ns.tprint("big"); default: ns.tprint("fall"); }
  do { n--; if (n === 4) continue; if (n < 3) break; } while (true); ns.tprint(n);
  const [, second = "dflt", ...others] = [1, undefined, 3, 4]; ns.tprint(second, others);
  console.log("not seen"); queueMicrotask(() => out.push("micro")); await null; ns.tprint(out.at(-1));
  const gen = (function* () { const got = yield 1; yield got * 2; })(); gen.next(); ns.tprint(gen.next(21).value);
  ns.tprint(Symbol.for("a") === Symbol.for("a"), " ", Reflect.ownKeys({ b: 1, [Symbol.iterator]: 2 }).length, " ", new Date(2024, 1, 29).getDate(), " ", Number.parseFloat("1e3x"), " ", isNaN("x"), " ", JSON.stringify({ d: new Date(0), u: undefined, f() {}, n: NaN }), " ", [1, [2, [3]]].flat(Infinity), " ", "x".padStart(3, "ab"), " ", Math.hypot(3, 4), " ", Math.fround(5.5), " ", (25).toString(36), " ", escape?.("a b"));
  using: { ns.tprint("label"); break using; }
  ns.tprint(new Error("e") instanceof Error, " ", Object.prototype.toString.call(ns.args), " ", Array.isArray(ns.args), " ", ns.args.length, " ", typeof ns, " ", String(ns.hack).slice(0, 8), " ", "hack" in ns, " ", Object.keys(ns.formulas).length > 3);
}
