/**
 * The BitNode multipliers that act on hacking; 1 is neutral, as in BitNode 1.
 *
 * @typedef {Object} BitNodeFactors
 * @property {number} serverGrowthRate
 */

/**
 * Who hacks: the player, the BitNode's factors, and the hacking level to reckon with, which may be
 * a future one.
 *
 * @typedef {Object} Hacker
 * @property {Player} player
 * @property {BitNodeFactors} bitNode
 */

/**
 * A person's 30 multipliers, under the game's field names so that formulas read the game's objects
 * as they are; 1 is neutral.
 *
 * @typedef {Object} Multipliers
 * @property {number} hacking_grow
 */

/**
 * The player as `ns.getPlayer` shows it, with the game's own field names.
 *
 * @typedef {Object} Player
 * @property {Multipliers} mults
 */

/**
 * A server as `ns.getServer` shows it, with the game's own field names so that the same formulas
 * read the game's objects once they are JavaScript. RAM is in GB, money in dollars, security
 * ("difficulty") in points from 1 to 100.
 *
 * @typedef {Object} Server
 * @property {number} moneyMax
 * @property {number} serverGrowth
 */

/** Security added by one thread of a successful hack. */
export const HACK_SECURITY = 0.002;

const MAX_GROWTH_LOG = 0.00349388925425578;

/**
 * Factor by which the cores of the host help grow and weaken: 1 for one core, 1/16 more for each
 * further one.
 *
 * @param {number} cores
 * @returns {number}
 */
function coreBonus(cores) {
  return 1 + (cores - 1) / 16;
}

/**
 * Natural logarithm of the factor by which one thread of grow multiplies money.
 *
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function growthLog(server, security, hacker, cores) {
  if (server.serverGrowth === 0) {
    return -Infinity;
  }
  const perThread = Math.min(Math.log1p(0.03 / security), MAX_GROWTH_LOG);
  return (
    perThread *
    ((server.serverGrowth / 100) * hacker.bitNode.serverGrowthRate) *
    hacker.player.mults.hacking_grow *
    coreBonus(cores)
  );
}

/**
 * Smallest whole number of grow threads that takes the money from `from` to `to`, found as the game
 * finds it: the root of (from + x) e^(kx) = to by Newton's method, then rounded with two checks.
 *
 * @param {Server} server
 * @param {number} security
 * @param {number} from
 * @param {number} to
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
export function growThreads(server, security, from, to, hacker, cores) {
  return growThreadsAt(server, from, to, growthLog(server, security, hacker, cores));
}

/**
 * The same where the strength of grow is known.
 *
 * @param {Server} server
 * @param {number} from
 * @param {number} to
 * @param {number} k natural logarithm of the factor by which one thread multiplies money
 * @returns {number}
 */
function growThreadsAt(server, from, to, k) {
  const start = Math.max(0, from);
  const target = Math.min(to, server.moneyMax);
  if (target <= start) {
    return 0;
  }
  if (k <= 0 || server.serverGrowth === 0) {
    return Infinity;
  }
  let x = (target - start) / (1 + (target * (1 / 16) + start * (15 / 16)) * k);
  let change;
  do {
    const next = (x - (start + x) * Math.log((start + x) / target)) / (1 + (start + x) * k);
    change = next - x;
    x = next;
  } while (change < -1 || change > 1);
  return roundGrowThreads(x, change, start, target, k);
}

/**
 * @param {number} x
 * @param {number} change
 * @param {number} start
 * @param {number} target
 * @param {number} k
 * @returns {number}
 */
function roundGrowThreads(x, change, start, target, k) {
  const up = Math.ceil(x);
  if (up - x > 0.999999 && (start + up - 1) * Math.exp(k * (up - 1)) >= target) {
    return up - 1;
  }
  if (up >= x + Math.abs(change) + 0.000001) {
    return up;
  }
  return (start + up) * Math.exp(k * up) >= target ? up : up + 1;
}
