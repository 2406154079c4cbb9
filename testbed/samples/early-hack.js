/**
 * The loop of a first evening: every rooted server runs it with all its RAM against one target.
 * @param {NS} ns
 */
export async function main(ns) {
  const [target] = ns.args;
  const mostSecurity = ns.getServerMinSecurityLevel(target) + 5;
  const leastMoney = ns.getServerMaxMoney(target) * 0.75;
  while (true) {
    if (ns.getServerSecurityLevel(target) > mostSecurity) {
      await ns.weaken(target);
    } else if (ns.getServerMoneyAvailable(target) < leastMoney) {
      await ns.grow(target);
    } else {
      await ns.hack(target);
    }
  }
}
