import Table, { colour } from "/lib/text.js";
const WORKERS = { hack: "w/hack.js", grow: "w/grow.js", weaken: "w/weaken.js" };
const BODY = (fn) => `export async function main(ns) {
  const job = JSON.parse(ns.args[0]);
  const port = ns.getPortHandle(job.port);
  const delay = Math.max(0, job.end - performance.now() - job.time);
  if (job.report) ns.atExit(() => port.write(JSON.stringify({ id: job.id, type: "${fn}", late: performance.now() - job.end })));
  await ns.${fn}(job.target, { additionalMsec: delay });
}`;

class Ram {
  #blocks;
  constructor(ns, hosts) {
    this.ns = ns;
    this.#blocks = hosts.map((host) => ({ host, free: ns.getServerMaxRam(host) - ns.getServerUsedRam(host) - (host === "home" ? 32 : 0) })).filter((b) => b.free >= 1.75).sort((a, b) => a.free - b.free);
  }
  assign(gb) { const block = this.#blocks.find((b) => b.free >= gb); if (!block) return null; block.free -= gb; return block.host; }
  get total() { return this.#blocks.reduce((sum, { free }) => sum + free, 0); }
}

const hosts = (ns) => { const all = new Set(["home"]); for (const h of all) ns.scan(h).forEach((n) => all.add(n)); return [...all].filter((h) => ns.hasRootAccess(h)); };

/** @param {NS} ns */
export async function main(ns) {
  ns.disableLog("ALL");
  (ns.ui?.openTail ?? ns.tail)();
  for (const [fn, file] of Object.entries(WORKERS)) { ns.write(file, BODY(fn), "w"); for (const h of hosts(ns)) if (h !== "home") ns.scp(file, h, "home"); }
  const [target = "n00dles", rounds = 3] = ns.args;
  const port = ns.getPortHandle(ns.pid);
  port.clear();
  let id = 0, failed = 0;
  const launch = (fn, threads, end, time, report) => {
    const ram = new Ram(ns, hosts(ns));
    const host = ram.assign(threads * (fn === "hack" ? 1.7 : 1.75));
    if (!host) { failed++; return 0; }
    return ns.exec(WORKERS[fn], host, { threads, temporary: true }, JSON.stringify({ id: id++, port: ns.pid, target, end, time, report }));
  };
  // prep
  while (ns.getServerSecurityLevel(target) > ns.getServerMinSecurityLevel(target) || ns.getServerMoneyAvailable(target) < ns.getServerMaxMoney(target)) {
    const end = performance.now() + ns.getWeakenTime(target) + 100;
    launch("grow", 20, end - 20, ns.getGrowTime(target), false);
    launch("weaken", 10, end, ns.getWeakenTime(target), true);
    await port.nextWrite(); port.read();
    await ns.sleep(0);
  }
  ns.print(`prepped after ${performance.now().toFixed(0)} ms`);
  const before = ns.getPlayer().money;
  const table = new Table("batch", "late", "money");
  outer: for (let round = 0; ; round++) {
    const w = ns.getWeakenTime(target), end = performance.now() + w + 50;
    const batch = [["hack", 2, end, ns.getHackTime(target)], ["weaken", 1, end + 5, w], ["grow", 4, end + 10, ns.getGrowTime(target)], ["weaken", 1, end + 15, w]];
    for (const [i, [fn, threads, at, time]] of batch.entries()) if (!launch(fn, threads, at, time, i === 3)) break outer;
    await port.nextWrite();
    do { const { id, type, late } = JSON.parse(port.read()); table.add(`${id} ${type}`, Math.round(late), Math.round(ns.getServerMoneyAvailable(target))); } while (!port.empty());
    if (round + 1 >= rounds) break;
  }
  ns.tprint("\n" + table + "\n", colour("cyan", `earned ${(ns.getPlayer().money - before).toLocaleString("en-US", { maximumFractionDigits: 0 })}`), ` failed ${failed} tables ${Table.made} size ${table.size}`);
  ns.tprint(ns.getScriptLogs().join("\n"));
}
