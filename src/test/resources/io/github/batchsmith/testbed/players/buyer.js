/** Buys and upgrades servers until the money is out, in either version of the game. */
export async function main(ns) {
  const cloud = ns.cloud ?? { purchaseServer: ns.purchaseServer, getServerNames: ns.getPurchasedServers, getServerLimit: ns.getPurchasedServerLimit, getRamLimit: ns.getPurchasedServerMaxRam, getServerCost: ns.getPurchasedServerCost, upgradeServer: ns.upgradePurchasedServer, getServerUpgradeCost: ns.getPurchasedServerUpgradeCost };
  const ram = ns.format?.ram ?? ns.formatRam, number = ns.format?.number ?? ns.formatNumber;
  const log = (...parts) => ns.tprint(new Date().toISOString().slice(11, 19), " ", ...parts);
  let size = 8;
  while (size * 2 <= cloud.getRamLimit() && cloud.getServerCost(size * 2) < ns.getServerMoneyAvailable("home") / 50) size *= 2;
  log("size ", ram(size, 0), " for $", number(cloud.getServerCost(size), 1));
  for (let i = cloud.getServerNames().length; i < cloud.getServerLimit(); ++i) {
    const name = cloud.purchaseServer(`node-${i}`, size);
    if (!name) break;
  }
  const all = cloud.getServerNames();
  log(all.length, " servers, ", all.filter((n) => n.startsWith("node")).length, " new");
  for (const name of all) {
    let next = ns.getServerMaxRam(name) * 2;
    while (cloud.getServerUpgradeCost(name, next) > 0 && cloud.getServerUpgradeCost(name, next) < ns.getPlayer().money / 10) { if (!cloud.upgradeServer(name, next)) break; next *= 2; }
  }
  log("total ", ram(all.map(ns.getServerMaxRam).reduce((a, b) => a + b, 0)));
  const share = Object.fromEntries(["home", ...all].map((n) => [n, ns.getServerMaxRam(n)]));
  log(Object.keys(share).length, " ", Math.max(...Object.values(share)) >= size);
}
