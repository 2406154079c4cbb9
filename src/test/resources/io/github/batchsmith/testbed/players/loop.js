/* The loop that many begin with: weaken, grow, hack, on the server that pays best. */
const TOLERANCE = { security: 1.25, money: 0.8 };

/**
 * @typedef {{ host: string, score: number }} Candidate
 * @param {NS} ns
 * @returns {Candidate[]}
 */
const candidates = (ns) => {
  const found = [];
  const queue = ["home"];
  const seen = {};
  while (queue.length) {
    const host = queue.shift();
    if (seen[host]) continue;
    seen[host] = true;
    queue.push(...ns.scan(host));
    const max = ns.getServerMaxMoney(host);
    if (max > 0 && ns.hasRootAccess(host) && ns.getServerRequiredHackingLevel(host) <= ns.getHackingLevel() / 2) {
      found.push({ host, score: max / ns.getServerMinSecurityLevel(host) / ns.getWeakenTime(host) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
};

export async function main(ns) {
  ["sleep", "scan", "getServerMaxMoney", "getServerSecurityLevel"].map((f) => ns.disableLog(f));
  var [best] = candidates(ns), target = ns.args[0] || best.host, rounds = Number(ns.args[1] ?? 6), earned = 0;
  ns.tprint(`target ${target} of ${candidates(ns).length}`);
  for (var i = 0; i < rounds; i++) {
    if (ns.getServerSecurityLevel(target) > ns.getServerMinSecurityLevel(target) + TOLERANCE.security) await ns.weaken(target);
    else if (ns.getServerMoneyAvailable(target) < ns.getServerMaxMoney(target) * TOLERANCE.money) await ns.grow(target);
    else { earned += await ns.hack(target); }
  }
  ns.tprint("earned ", earned > 0, " log ", ns.getScriptLogs().filter((l) => /^(hack|grow|weaken): /.test(l)).length);
  with_label: { if (earned) break with_label; ns.tprint("nothing"); }
}
