/** @param {NS} ns */
export function root(ns, host) {
  if (ns.hasRootAccess(host)) return true;
  for (const [file, open] of [["BruteSSH.exe", ns.brutessh], ["FTPCrack.exe", ns.ftpcrack], ["relaySMTP.exe", ns.relaysmtp], ["HTTPWorm.exe", ns.httpworm], ["SQLInject.exe", ns.sqlinject]])
    if (ns.fileExists(file, "home")) open(host);
  try { ns.nuke(host); } catch { return false; }
  return ns.hasRootAccess(host);
}
export function pathTo(ns, target, at = "home", from) {
  if (at === target) return [at];
  for (const next of ns.scan(at)) {
    if (next === from) continue;
    const path = pathTo(ns, target, next, at);
    if (path) return from === undefined ? path : [at, ...path];
  }
}
