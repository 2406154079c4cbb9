// Batchsmith's probe, second half: the servers, the player, and what the game's functions say of each server.
// The first half starts it.

const RESULT = "batchsmith-probe/result.json";

/** @param {NS} ns */
export async function main(ns) {
  const { bitNode, sourceFiles, calls } = JSON.parse(ns.read("batchsmith-probe/constants.json"));
  const player = ns.getPlayer();
  const servers = allHosts(ns).map((host) => ({ ...ns.getServer(host), links: ns.scan(host), files: ns.ls(host) }));
  const exact = ns.ls("home").includes("Formulas.exe");
  for (const server of servers.filter(({ moneyMax }) => moneyMax > 0)) {
    callOn(ns, server.hostname, calls);
    if (exact) {
      callFormulas(ns, server, player, calls);
    }
  }
  const purchasedServers = servers.filter((each) => each.purchasedByPlayer && each.hostname !== "home").map(({ hostname }) => hostname);
  const world = { servers, player, bitNode, sourceFiles, purchasedServers, now: Date.now() };
  ns.write(RESULT, JSON.stringify({ world, calls }), "w");
  ns.tprint("Batchsmith's probe is done.");
}

/** Every server that can be reached. */
function allHosts(ns) {
  const hosts = ["home"];
  for (const host of hosts) {
    hosts.push(...ns.scan(host).filter((each) => !hosts.includes(each)));
  }
  return hosts;
}

/** What scripts ask without Formulas.exe. */
function callOn(ns, host, calls) {
  calls[`getHackTime("${host}")`] = ns.getHackTime(host);
  calls[`getGrowTime("${host}")`] = ns.getGrowTime(host);
  calls[`getWeakenTime("${host}")`] = ns.getWeakenTime(host);
  calls[`hackAnalyze("${host}")`] = ns.hackAnalyze(host);
  calls[`hackAnalyzeChance("${host}")`] = ns.hackAnalyzeChance(host);
  for (const [factor, cores] of [[1.01, 1], [2, 1], [2, 8], [100, 2]]) {
    calls[`growthAnalyze("${host}", ${factor}, ${cores})`] = ns.growthAnalyze(host, factor, cores);
  }
}

/** What scripts ask with Formulas.exe, for a server that is prepared. */
function callFormulas(ns, server, player, calls) {
  const { hacking } = ns.formulas;
  const { hostname, moneyMax } = server;
  const prepared = { ...server, hackDifficulty: server.minDifficulty, moneyAvailable: moneyMax };
  const half = { ...prepared, moneyAvailable: moneyMax / 2 };
  calls[`formulas hackChance of ${hostname}, prepared`] = hacking.hackChance(prepared, player);
  calls[`formulas hackExp of ${hostname}, prepared`] = hacking.hackExp(prepared, player);
  calls[`formulas hackPercent of ${hostname}, prepared`] = hacking.hackPercent(prepared, player);
  calls[`formulas hackTime of ${hostname}, prepared`] = hacking.hackTime(prepared, player);
  calls[`formulas growTime of ${hostname}, prepared`] = hacking.growTime(prepared, player);
  calls[`formulas weakenTime of ${hostname}, prepared`] = hacking.weakenTime(prepared, player);
  for (const [threads, cores] of [[1, 1], [100, 1], [100, 8]]) {
    calls[`formulas growPercent of ${hostname}, prepared, ${threads} threads, ${cores} cores`] = hacking.growPercent(prepared, threads, player, cores);
    calls[`formulas growAmount of ${hostname}, half its money, ${threads} threads, ${cores} cores`] = hacking.growAmount(half, player, threads, cores);
  }
  calls[`formulas growThreads of ${hostname}, half its money`] = hacking.growThreads(half, player, moneyMax);
}
