// Batchsmith's probe, first half: what is the same for every server. It changes nothing in the game but two files beside it.
// Start it with: run batchsmith-probe/constants.js

/** @param {NS} ns */
export async function main(ns) {
  const calls = {};
  for (const threads of [1, 10, 1000]) {
    calls[`hackAnalyzeSecurity(${threads})`] = ns.hackAnalyzeSecurity(threads);
    for (const cores of [1, 2, 8]) {
      calls[`growthAnalyzeSecurity(${threads}, undefined, ${cores})`] = ns.growthAnalyzeSecurity(threads, undefined, cores);
      calls[`weakenAnalyze(${threads}, ${cores})`] = ns.weakenAnalyze(threads, cores);
    }
  }
  const { currentNode, ownedSF } = ns.getResetInfo();
  ns.write("batchsmith-probe/constants.json", JSON.stringify({ bitNode: currentNode, sourceFiles: [...ownedSF], calls }), "w");
  ns.spawn("batchsmith-probe/servers.js", { spawnDelay: 0 });
}
