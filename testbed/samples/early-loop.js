/**
 * Roots every server that needs no open port and fills its RAM, and what home has left, with the early hack loop.
 * @param {NS} ns
 */
export async function main(ns) {
  const [target = "n00dles"] = ns.args;
  const loop = "early-hack.js";
  const seen = ["home"];
  for (const host of seen) {
    for (const neighbour of ns.scan(host)) {
      if (!seen.includes(neighbour)) {
        seen.push(neighbour);
      }
    }
  }
  for (const host of seen.filter((name) => ns.hasRootAccess(name) || ns.getServerNumPortsRequired(name) === 0)) {
    if (host !== "home") {
      ns.nuke(host);
      ns.scp(loop, host);
    }
    const freeGb = ns.getServerMaxRam(host) - ns.getServerUsedRam(host);
    const threads = Math.floor(freeGb / ns.getScriptRam(loop));
    if (threads > 0) {
      ns.exec(loop, host, threads, target);
    }
  }
}
