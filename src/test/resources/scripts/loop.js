export async function main(ns) {
  const target = ns.args[0];
  const richest = ns.getServerMaxMoney(target);
  const safest = ns.getServerMinSecurityLevel(target);
  while (true) {
    if (ns.getServerSecurityLevel(target) > safest + 2) {
      await ns.weaken(target);
    } else if (ns.getServerMoneyAvailable(target) < richest * 0.75) {
      await ns.grow(target);
    } else {
      ns.tprint(`took ${Math.round(await ns.hack(target))} from ${target}`);
    }
  }
}
