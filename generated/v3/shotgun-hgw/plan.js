/**
 * The BitNode multipliers that act on hacking; 1 is neutral, as in BitNode 1.
 *
 * @typedef {Object} BitNodeFactors
 * @property {number} hackingLevelMultiplier
 * @property {number} hackingSpeedMultiplier
 * @property {number} hackExpGain
 * @property {number} scriptHackMoney
 * @property {number} scriptHackMoneyGain
 * @property {number} serverGrowthRate
 * @property {number} serverWeakenRate
 */

/**
 * A person's experience points, under the game's field names.
 *
 * @typedef {Object} Experience
 * @property {number} hacking
 */

/**
 * Who hacks: the player, the BitNode's factors, and the hacking level to reckon with, which may be
 * a future one.
 *
 * @typedef {Object} Hacker
 * @property {Player} player
 * @property {BitNodeFactors} bitNode
 * @property {number} level hacking level, at least 1; overrides `player.skills.hacking`
 */

/**
 * A server that workers may run on.
 *
 * @typedef {Object} Host
 * @property {string} hostname
 * @property {number} freeRamGb RAM in GB that workers may take now
 * @property {number} cores its cores, which help grow and weaken
 */

/**
 * One worker to start.
 *
 * @typedef {Object} Job
 * @property {Op} op
 * @property {string} hostname
 * @property {number} threads at least 1
 * @property {number} landingMillis when it is to land, in ms after the first landing of its plan
 */

/**
 * A person's 30 multipliers, under the game's field names so that formulas read the game's objects
 * as they are; 1 is neutral.
 *
 * @typedef {Object} Multipliers
 * @property {number} hacking_chance
 * @property {number} hacking_speed
 * @property {number} hacking_money
 * @property {number} hacking_grow
 * @property {number} hacking
 * @property {number} hacking_exp
 */

/**
 * What one operation of a batch must achieve, from which its threads follow once the host's cores
 * are known.
 *
 * @typedef {Object} Need
 * @property {Op} op
 * @property {number} hackThreads threads of a hack that take effect, not always whole; 0 for grow
 *   and weaken
 * @property {number} security for weaken what it must remove; for hack and grow the security it
 *   meets
 * @property {number} money for grow the money it meets, which it must bring back to the maximum
 * @property {number} oneCoreThreads threads that it takes on a host with one core, as most have
 * @property {number} unroundedThreads the same if those of grow and weaken could be split, with the
 *   recipe's margin for grow; to compare with only, since it may hinge on the last bit of a
 *   logarithm
 */

/**
 * An operation that a worker performs on a target.
 *
 * @typedef {"hack" | "grow" | "weaken"} Op
 */

/**
 * The player as `ns.getPlayer` shows it, with the game's own field names.
 *
 * @typedef {Object} Player
 * @property {Skills} skills
 * @property {Experience} exp
 * @property {Multipliers} mults
 */

/**
 * What RAM is worth, in dollars per GB and second, so that no operation earns more than the RAM it
 * holds is worth.
 *
 * @typedef {Object} Prices
 * @property {number} hacking on any host, as room for hacks
 * @property {number} helping on a host with one core, as room for grows and weakens, which further
 *   cores help
 */

/**
 * How batches are made, as far as it does not change while a controller runs.
 *
 * @typedef {Object} Recipe
 * @property {Op[]} word operations of a batch in landing order
 * @property {number} gapMillis time between two landings in ms
 * @property {number} growMargin fraction of grow threads added beyond the need, 0 for none
 * @property {number} corePullGb how much less snug a host may fit, in GB, to have one core more for
 *   grow or weaken; 0 ignores cores
 * @property {boolean} padded whether weakens and grows are launched as early as the longest of
 *   them, as periodic batchers do
 * @property {boolean} onAverage whether grows bring back what hacks take on average, see `Luck`,
 *   and not all that they would if none failed
 */

/**
 * A server as `ns.getServer` shows it, with the game's own field names so that the same formulas
 * read the game's objects once they are JavaScript. RAM is in GB, money in dollars, security
 * ("difficulty") in points from 1 to 100.
 *
 * @typedef {Object} Server
 * @property {string} hostname
 * @property {boolean} hasAdminRights
 * @property {number} cpuCores
 * @property {number} ramUsed
 * @property {number} maxRam
 * @property {number} baseDifficulty
 * @property {number} hackDifficulty
 * @property {number} minDifficulty
 * @property {number} moneyAvailable
 * @property {number} moneyMax
 * @property {number} requiredHackingSkill
 * @property {number} serverGrowth
 */

/**
 * A person's skill levels, under the game's field names.
 *
 * @typedef {Object} Skills
 * @property {number} intelligence
 */

/**
 * Jobs that prepare a target.
 *
 * @typedef {Object} Wave
 * @property {Job[]} jobs
 * @property {boolean} completes whether the target is prepared once they have landed; false where
 *   the RAM holds only a part
 */

/** Security added by one thread of a successful hack. */
const HACK_SECURITY = 0.002;

/** Security added by one thread of grow that was needed. */
const GROW_SECURITY = 0.004;

/** Security removed by one thread of weaken on one core, before the BitNode's factor. */
const WEAKEN_SECURITY = 0.05;

/** Grow takes this many times as long as hack. */
const GROW_TIME_RATIO = 3.2;

/** Weaken takes this many times as long as hack. */
const WEAKEN_TIME_RATIO = 4;

const MAX_GROWTH_LOG = 0.00349388925425578;

/**
 * Time in ms over which targets are compared: what preparation costs weighs less the longer this
 * is.
 */
const HORIZON_MILLIS = 3600000;

/** Takes a quotient to where no rounding can have taken it above what it stands for. */
const ROUNDED_DOWN = 0.999999999;

/** Share of its maximum that the money is short of on average at most. */
const MOST_SHORTFALL = 0.05;

/**
 * How many times further than on average the money may sway before something else must be the
 * cause: e^-10 of the time.
 */
const FURTHEST = 10;

/** Share of its maximum that the money of a target stays above whose hacks never fail. */
const STEADY = 0.95;

/** Takes a quotient to where no rounding can have taken it below what it stands for. */
const ROUNDED_UP = 1.000000001;

const SAFETY = 0.000001;

/**
 * A step of Newton's method after which the root is known far better than `SAFETY`: each has twice
 * as many digits.
 */
const SETTLED = 0.0001;

/** A count that no host has RAM for, which stands for all that are higher. */
const MOST = 1000000000;

/** Numbers of hack threads that are tried one by one; where more are possible, in as many steps. */
const MOST_TRIED = 2000;

/**
 * Factor by which intelligence helps: 1 without intelligence.
 *
 * @param {number} intelligence
 * @param {number} weight
 * @returns {number}
 */
function intelligenceBonus(intelligence, weight) {
  return intelligence === 0 ? 1 : 1 + (weight * Math.pow(intelligence, 0.8)) / 600;
}

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
 * Chance from 0 to 1 that a hack succeeds; 0 without root.
 *
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackChance(server, security, hacker) {
  if (!server.hasAdminRights || security >= 100) {
    return 0;
  }
  const skill = Math.max(1, 1.75 * hacker.level);
  const skillChance = (skill - server.requiredHackingSkill) / skill;
  const chance =
    skillChance *
    ((100 - security) / 100) *
    hacker.player.mults.hacking_chance *
    intelligenceBonus(hacker.player.skills.intelligence, 1);
  return Math.max(0, Math.min(1, chance));
}

/**
 * Fraction from 0 to 1 of the server's money that one thread of hack takes.
 *
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackPercent(server, security, hacker) {
  if (security >= 100) {
    return 0;
  }
  const skill = (hacker.level - (server.requiredHackingSkill - 1)) / hacker.level;
  const percent =
    (((100 - security) / 100) *
      skill *
      hacker.player.mults.hacking_money *
      hacker.bitNode.scriptHackMoney) /
    240;
  return Math.max(0, Math.min(1, percent));
}

/**
 * Experience that one thread of any operation gives; a failed hack gives a quarter.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackExp(server, hacker) {
  if (server.baseDifficulty === 0) {
    return 0;
  }
  return (
    (3 + 0.3 * server.baseDifficulty) *
    hacker.player.mults.hacking_exp *
    hacker.bitNode.hackExpGain
  );
}

/**
 * Duration of hack in milliseconds.
 *
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
export function hackTime(server, security, hacker) {
  return hackSeconds(server, security, hacker) * 1000;
}

/**
 * Duration of weaken in milliseconds.
 *
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
function weakenTime(server, security, hacker) {
  return WEAKEN_TIME_RATIO * hackSeconds(server, security, hacker) * 1000;
}

/**
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackSeconds(server, security, hacker) {
  const difficulty = server.requiredHackingSkill * security;
  return (
    (5 * ((2.5 * difficulty + 500) / (hacker.level + 50))) /
    (hacker.player.mults.hacking_speed *
      hacker.bitNode.hackingSpeedMultiplier *
      intelligenceBonus(hacker.player.skills.intelligence, 1))
  );
}

/**
 * Security that the given threads of weaken remove.
 *
 * @param {number} threads
 * @param {number} cores
 * @param {BitNodeFactors} bitNode
 * @returns {number}
 */
function weakenEffect(threads, cores, bitNode) {
  return WEAKEN_SECURITY * threads * coreBonus(cores) * bitNode.serverWeakenRate;
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
 * Factor by which the given threads of grow multiply money, without the dollar a thread that grow
 * adds first.
 *
 * @param {Server} server
 * @param {number} security
 * @param {number} threads
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function growPercent(server, security, threads, hacker, cores) {
  if (server.serverGrowth === 0) {
    return 0;
  }
  return Math.exp(growthLog(server, security, hacker, cores) * threads);
}

/**
 * Money on the server after grow, which adds a dollar a thread and then multiplies.
 *
 * @param {Server} server
 * @param {number} security
 * @param {number} money
 * @param {number} threads
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function moneyAfterGrow(server, security, money, threads, hacker, cores) {
  return moneyGrownBy(
    server,
    money,
    threads,
    growPercent(server, security, threads, hacker, cores),
  );
}

/**
 * Money on the server after grow, which adds a dollar a thread.
 *
 * @param {Server} server
 * @param {number} money
 * @param {number} threads
 * @param {number} factor by which all its threads multiply money; it never makes it less
 * @returns {number}
 */
function moneyGrownBy(server, money, threads, factor) {
  const grown = (money + threads) * Math.max(1, factor);
  if (Number.isNaN(grown)) {
    return server.moneyMax;
  }
  return Math.min(server.moneyMax, grown);
}

/**
 * Level that the experience gives, at least 1.
 *
 * @param {number} exp
 * @param {number} mult
 * @returns {number}
 */
function calculateSkill(exp, mult) {
  const level = Math.floor(mult * (32 * Math.log(exp + 534.6) - 200));
  return Math.trunc(Math.max(1, level));
}

/**
 * Hacking level that the experience gives to this hacker.
 *
 * @param {number} exp
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackingLevel(exp, hacker) {
  return calculateSkill(exp, hacker.player.mults.hacking * hacker.bitNode.hackingLevelMultiplier);
}

/**
 * What each operation of a batch must achieve so that a prepared server is prepared again
 * afterwards, also where a hack failed or cores helped a grow, so that the next hack meets less
 * security than planned and takes more. Where the recipe reckons with the average, the server is
 * prepared again but for its `Luck`.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @returns {Need[]}
 */
function batchNeeds(recipe, server, hacker, hackThreads) {
  const needs = [];
  const kept = Math.max(0, 1 - hackPercent(server, server.minDifficulty, hacker) * hackThreads);
  let security = server.minDifficulty;
  let money = server.moneyMax;
  let hacks = 0;
  for (const op of recipe.word) {
    switch (op) {
      case "hack":
        hacks++;
        needs.push(hackNeed(hackThreads, security));
        money *= kept;
        security += hackThreads * HACK_SECURITY;
        break;
      case "grow": {
        const left = money / server.moneyMax;
        const part = grownPart(recipe, hacks, left, server, hacker);
        money = server.moneyMax * Math.pow(left, part);
        hacks = 0;
        const need = growNeed(security, money, recipe, server, hacker);
        needs.push(need);
        money = server.moneyMax;
        security += need.oneCoreThreads * GROW_SECURITY;
        break;
      }
      case "weaken":
        needs.push(weakenNeed(security - server.minDifficulty, hacker));
        security = server.minDifficulty;
    }
  }
  return needs;
}

/**
 * As `packBatches`, but each batch is sized for the level that the player is expected to have when
 * it lands, after the experience of the jobs before it.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {Job[]} before
 * @param {number} limit
 * @returns {Job[]}
 */
export function packBatchesAhead(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit) {
  return packBatchesAfter(recipe, server, hacker, hackThreads, hosts, freeGb, before, limit, 0);
}

/**
 * As `packBatchesAhead`, where more experience comes in until the first of them lands.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {Job[]} before
 * @param {number} limit
 * @param {number} expElsewhere experience of jobs on other targets
 * @returns {Job[]}
 */
function packBatchesAfter(
  recipe,
  server,
  hacker,
  hackThreads,
  hosts,
  freeGb,
  before,
  limit,
  expElsewhere,
) {
  const jobs = [];
  if (hackThreads < 1 || hosts.length === 0) {
    return jobs;
  }
  let exp = hacker.player.exp.hacking + expectedExp(before, server, hacker) + expElsewhere;
  let ahead = hackerAhead(hacker, exp);
  let threads = batchThreads(recipe, server, ahead, hackThreads, hosts);
  let size = hackThreads;
  while (size > 0 && jobs.length < limit * recipe.word.length) {
    const landingMillis = (before.length + jobs.length) * recipe.gapMillis;
    const placed = placeBatch(recipe, threads, hosts, freeGb, landingMillis);
    jobs.push(...placed);
    exp += expectedExp(placed, server, ahead);
    const later = hackerAhead(hacker, exp);
    if (placed.length === 0) {
      size = smaller(size, hackThreads, jobs.length * recipe.gapMillis, server, hacker);
    }
    if (size > 0 && (placed.length === 0 || later.level > ahead.level)) {
      ahead = later;
      threads = batchThreads(recipe, server, ahead, size, hosts);
    }
  }
  return jobs;
}

/**
 * Hack threads of the batches that fill the RAM which those with so many leave: half as many. 0
 * where nothing is placed yet, or where such a batch makes less than the others would in the time
 * that its landings take.
 *
 * @param {number} hackThreads
 * @param {number} most hack threads of the largest batches
 * @param {number} landingMillis time in ms that all landings take so far
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function smaller(hackThreads, most, landingMillis, server, hacker) {
  const half = Math.floor(hackThreads / 2);
  const blastMillis = weakenTime(server, server.minDifficulty, hacker) + landingMillis;
  return landingMillis <= 0 || half < (most * landingMillis) / blastMillis ? 0 : half;
}

/**
 * The hacker with the level that the experience gives, which never falls.
 *
 * @param {Hacker} hacker
 * @param {number} exp
 * @returns {Hacker}
 */
function hackerAhead(hacker, exp) {
  const level = Math.max(hacker.level, hackingLevel(exp, hacker));
  return { player: hacker.player, bitNode: hacker.bitNode, level };
}

/**
 * Experience that the jobs give on average: a failed hack gives a quarter.
 *
 * @param {Job[]} jobs
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function expectedExp(jobs, server, hacker) {
  const perThread = hackExp(server, hacker);
  const chance = hackChance(server, server.minDifficulty, hacker);
  let exp = 0;
  for (const job of jobs) {
    const weight = job.op === "hack" ? chance + (1 - chance) / 4 : 1;
    exp += job.threads * perThread * weight;
  }
  return exp;
}

/**
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @returns {number[][]}
 */
function batchThreads(recipe, server, hacker, hackThreads, hosts) {
  const needs = batchNeeds(recipe, server, hacker, hackThreads);
  return threadTable(needs, recipe, server, hacker, hosts);
}

/**
 * Ceiling of one target in dollars per second.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number}
 */
function incomePerSecond(server, hacker, hosts) {
  return worthPerSecond(prices([server], hacker, hosts), hosts);
}

/**
 * What a second of all the hosts' RAM is worth, in dollars.
 *
 * @param {Prices} prices
 * @param {Host[]} hosts
 * @returns {number}
 */
function worthPerSecond(prices, hosts) {
  let worth = 0;
  for (const host of hosts) {
    worth += host.freeRamGb * price(prices, host.cores);
  }
  return worth;
}

/**
 * What a GB of a host with the given cores is worth, in dollars per second.
 *
 * @param {Prices} prices
 * @param {number} cores
 * @returns {number}
 */
function price(prices, cores) {
  return Math.max(prices.hacking, prices.helping * coreBonus(cores));
}

/**
 * The lowest prices that still pay for whatever can be done to the targets.
 *
 * @param {Server[]} targets
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {Prices}
 */
function prices(targets, hacker, hosts) {
  const takenPerGb = new Array(targets.length).fill(0);
  const helpPerGb = new Array(targets.length).fill(0);
  const mostBonus_ = mostBonus(hosts);
  for (let i = 0; i < takenPerGb.length; i++) {
    takenPerGb[i] = takenPerHackGb(targets[i], hacker);
    helpPerGb[i] = helpPerHackGb(targets[i], hacker, mostBonus_);
  }
  let lowest = { hacking: 0, helping: 0 };
  let least = Infinity;
  for (let column = 0; column < hosts.length; column++) {
    const cores = hosts[column].cores;
    if (firstWithCores(hosts, cores) === column) {
      const prices = pricesFor(coreBonus(cores), takenPerGb, helpPerGb);
      const worth = worthPerSecond(prices, hosts);
      if (worth < least) {
        least = worth;
        lowest = prices;
      }
    }
  }
  return lowest;
}

/**
 * @param {Host[]} hosts
 * @returns {number}
 */
function mostBonus(hosts) {
  let most = 1;
  for (const host of hosts) {
    most = Math.max(most, coreBonus(host.cores));
  }
  return most;
}

/**
 * The prices that a bonus of cores gives.
 *
 * @param {number} bonus
 * @param {number[]} takenPerGb dollars that a second of a GB of hack takes at most on each target
 * @param {number[]} helpPerGb seconds of a GB of grow and weaken on one core that go with it
 * @returns {Prices}
 */
function pricesFor(bonus, takenPerGb, helpPerGb) {
  let helping = 0;
  for (let i = 0; i < takenPerGb.length; i++) {
    helping = Math.max(helping, takenPerGb[i] / (bonus + helpPerGb[i]));
  }
  return { hacking: bonus * helping, helping };
}

/**
 * Dollars that a second of a GB of hack takes at most.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function takenPerHackGb(server, hacker) {
  const security = server.minDifficulty;
  const taken = server.moneyMax * hackPercent(server, security, hacker);
  const hackSeconds = hackTime(server, security, hacker) / 1000;
  return (taken * hacker.bitNode.scriptHackMoneyGain) / (hackSeconds * workerRamGb("hack"));
}

/**
 * Seconds of a GB of grow and weaken on one core that go with each second of a GB of hack.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} mostBonus
 * @returns {number}
 */
function helpPerHackGb(server, hacker, mostBonus) {
  const security = server.minDifficulty;
  const growLog = Math.max(0, growthLog(server, security, hacker, 1));
  const grows = hackPercent(server, security, hacker) / (growLog + 1 / server.moneyMax);
  const raised = HACK_SECURITY + (grows * GROW_SECURITY) / mostBonus;
  const weakens = raised / weakenEffect(1, 1, hacker.bitNode);
  const helpGb =
    grows * workerRamGb("grow") * timeRatio("grow") +
    weakens * workerRamGb("weaken") * timeRatio("weaken");
  return helpGb / workerRamGb("hack");
}

/**
 * Money in dollars that a batch with these needs takes on average from a server that such batches
 * keep prepared.
 *
 * @param {Recipe} recipe
 * @param {Need[]} needs
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function moneyPerBatch(recipe, needs, server, hacker) {
  let left = 1;
  let taken = 0;
  let hacks = 0;
  let shortfall_ = 0;
  for (const need of needs) {
    if (need.op === "hack") {
      const fraction = Math.min(1, hackPercent(server, need.security, hacker) * need.hackThreads);
      taken += left * fraction * hackChance(server, need.security, hacker);
      left *= 1 - fraction;
      hacks++;
    } else if (need.op === "grow") {
      shortfall_ = Math.max(shortfall_, shortfall(recipe, hacks, left, server, hacker));
      left = 1;
      hacks = 0;
    }
  }
  return server.moneyMax * (1 - shortfall_) * taken * hacker.bitNode.scriptHackMoneyGain;
}

/**
 * Most hack threads that leave a hundredth of the money.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function mostHackThreads(server, hacker) {
  return hackThreadsFor(0.99, server, hacker);
}

/**
 * Most hack threads for which one of the hosts has room, and that leave a hundredth of the money.
 *
 * @param {Host[]} hosts
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function mostHackThreadsOn(hosts, server, hacker) {
  let largestGb = 0;
  for (const host of hosts) {
    largestGb = Math.max(largestGb, host.freeRamGb);
  }
  const fit = Math.floor(largestGb / workerRamGb("hack") / ROUNDED_DOWN);
  return Math.trunc(Math.min(fit, mostHackThreads(server, hacker))) || 0;
}

/**
 * Hack threads whose batches, at most `limit` side by side, earn most per second; 0 where none fits
 * or the server gives nothing. Each number is tried up to `MOST_TRIED`, more in steps, and then
 * those next to the best.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
function optimalHackThreads(recipe, server, hacker, hosts, limit) {
  const orders = hostOrders(recipe, hosts);
  let best = roughHackThreads(recipe, server, hacker, hosts, limit);
  let bestIncome = estimatedIncome(recipe, server, hacker, best, hosts, limit);
  const most = best < 1 ? 0 : mostHackThreadsOn(hosts, server, hacker);
  const step_ = step(most);
  let threads = 1;
  while (threads <= most) {
    const income = incomeAbove(bestIncome, recipe, server, hacker, threads, hosts, orders, limit);
    if (income > bestIncome) {
      best = threads;
      bestIncome = income;
    }
    // batches with more threads take no more money a thread, and no less RAM
    const settled = Math.min(most, threads * (bestIncome / income) * ROUNDED_DOWN);
    threads = nextUnsettled(threads, settled, step_);
  }
  const from = Math.max(1, best - step_ + 1);
  const to = Math.min(most, best + step_ - 1);
  for (let near = from; near <= to; near += step(Math.max(1, to - from))) {
    const income = incomeAbove(bestIncome, recipe, server, hacker, near, hosts, orders, limit);
    if (income > bestIncome) {
      best = near;
      bestIncome = income;
    }
  }
  return best;
}

/**
 * The same for the level to expect when the last of the batches lands: as it rises one number of
 * threads becomes better than another, since each takes whole threads of grow and weaken.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
export function optimalHackThreadsAhead(recipe, server, hacker, hosts, limit) {
  const rough = roughHackThreads(recipe, server, hacker, hosts, limit);
  const exp =
    hacker.player.exp.hacking + expBeforeLast(recipe, server, hacker, rough, hosts, limit);
  return optimalHackThreads(recipe, server, hackerAhead(hacker, exp), hosts, limit);
}

/**
 * About how much experience the batches give that land before the last of those that fill the
 * hosts.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
function expBeforeLast(recipe, server, hacker, hackThreads, hosts, limit) {
  if (hackThreads < 1) {
    return 0;
  }
  const needs = batchNeeds(recipe, server, hacker, hackThreads);
  const leastGb = leastRamGb(needs, recipe, server, hacker, hosts);
  const batches = Math.min(limit, batchesWithinRam(leastGb, hosts)) - 1;
  let threads = 0;
  for (let row = 0; row < leastGb.length; row++) {
    threads += leastGb[row] / workerRamGb(recipe.word[row]);
  }
  return batches * threads * hackExp(server, hacker);
}

/**
 * Hack threads whose batches earn almost as much as the best ones, of sizes a sixteenth apart, by
 * which targets are compared.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
function roughHackThreads(recipe, server, hacker, hosts, limit) {
  const orders = hostOrders(recipe, hosts);
  let best = 0;
  let bestIncome = 0;
  const most = mostHackThreadsOn(hosts, server, hacker);
  for (let threads = 1; threads <= most; threads += Math.ceil(threads / 16) || 0) {
    const income = incomeAbove(bestIncome, recipe, server, hacker, threads, hosts, orders, limit);
    if (income > bestIncome) {
      best = threads;
      bestIncome = income;
    }
  }
  return best;
}

/**
 * Dollars per second of batches that fill the hosts, each waiting for the last to land.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
function estimatedIncome(recipe, server, hacker, hackThreads, hosts, limit) {
  const orders = hostOrders(recipe, hosts);
  return incomeAbove(0, recipe, server, hacker, hackThreads, hosts, orders, limit);
}

/**
 * The same where it is more than `least` dollars per second, else something in between: it is not
 * worked out to the end.
 *
 * @param {number} least
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @param {number} limit
 * @returns {number}
 */
function incomeAbove(least, recipe, server, hacker, hackThreads, hosts, orders, limit) {
  if (hackThreads < 1 || hosts.length === 0) {
    return 0;
  }
  const needs = batchNeeds(recipe, server, hacker, hackThreads);
  const money = moneyPerBatch(recipe, needs, server, hacker);
  const weakenMillis = weakenTime(server, server.minDifficulty, hacker);
  const withinWorth = batchesWithinWorth(worthGb(needs, recipe), hosts);
  const bound = blastIncome(recipe, Math.min(limit, withinWorth), money, weakenMillis);
  if (bound <= least) {
    return bound;
  }
  const perBatch = money * 1000 - least * recipe.word.length * recipe.gapMillis;
  const tooFew = perBatch > 0 ? ((least * weakenMillis) / perBatch) * ROUNDED_DOWN : limit;
  const threads = threadTable(needs, recipe, server, hacker, hosts);
  const batches = batchesThatFit(recipe, threads, hosts, orders, tooFew, withinWorth, limit);
  return Math.max(least, blastIncome(recipe, batches, money, weakenMillis));
}

/**
 * Dollars per second of blasts of so many batches.
 *
 * @param {Recipe} recipe
 * @param {number} batches
 * @param {number} money
 * @param {number} weakenMillis
 * @returns {number}
 */
function blastIncome(recipe, batches, money, weakenMillis) {
  const seconds = (weakenMillis + batches * recipe.word.length * recipe.gapMillis) / 1000;
  return (batches * money) / seconds;
}

/**
 * The server that earns most in an hour, preparation included: its place in the list, or -1 where
 * none has money, root, a level the player has, and a batch that fits. Servers are tried from the
 * highest ceiling down until no ceiling can beat the best income.
 *
 * @param {Recipe[]} recipes
 * @param {Server[]} servers
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
export function bestByIncome(recipes, servers, hacker, hosts, limit) {
  let best = -1;
  let bestIncome_ = 0;
  for (const i of targetsByCeiling(servers, hacker, hosts)) {
    const server = servers[i];
    if (incomePerSecond(server, hacker, hosts) <= bestIncome_) {
      return best;
    }
    for (const recipe of recipes) {
      const income =
        bestIncome(recipe, server, hacker, hosts, limit) * earningShare(server, hacker, hosts);
      if (income > bestIncome_) {
        best = i;
        bestIncome_ = income;
      }
    }
  }
  return best;
}

/**
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number} limit
 * @returns {number}
 */
function bestIncome(recipe, server, hacker, hosts, limit) {
  const threads = roughHackThreads(recipe, server, hacker, hosts, limit);
  return estimatedIncome(recipe, server, hacker, threads, hosts, limit);
}

/**
 * Share of the first hour, above 0, in which a target earns: the time after preparation and the
 * first flight.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number}
 */
function earningShare(server, hacker, hosts) {
  const lost =
    estimatedMillis(server, hacker, hosts) + weakenTime(server, server.minDifficulty, hacker);
  return Math.max(0.001, 1 - lost / HORIZON_MILLIS);
}

/**
 * Places of the servers that can be hacked, the highest ceiling first.
 *
 * @param {Server[]} servers
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number[]}
 */
function targetsByCeiling(servers, hacker, hosts) {
  const order = [];
  const ceilings = new Array(servers.length).fill(0);
  for (let i = 0; i < servers.length; i++) {
    if (isTarget(servers[i], hacker.level)) {
      order.push(i);
      ceilings[i] = incomePerSecond(servers[i], hacker, hosts);
    }
  }
  order.sort((a, b) => -ceilings[a] - -ceilings[b]);
  return order;
}

/**
 * Whether the server has money and root, and needs at most the level.
 *
 * @param {Server} server
 * @param {number} level
 * @returns {boolean}
 */
export function isTarget(server, level) {
  return server.hasAdminRights && server.moneyMax > 0 && server.requiredHackingSkill <= level;
}

/**
 * The part of what hacks take if all of them succeed that the grow after them brings back, from 0
 * to 1.
 *
 * @param {Recipe} recipe
 * @param {number} hacks how many they are
 * @param {number} kept share of the money, above 0, that is left after all of them
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function grownPart(recipe, hacks, kept, server, hacker) {
  const chance = hackChance(server, server.minDifficulty, hacker);
  if (!recipe.onAverage || hacks < 1 || kept <= 0) {
    return 1;
  }
  const a = spread(hacks, kept, chance);
  const best = a + Math.sqrt(a * a + a * (hackCost(recipe, server, hacker) + chance));
  return Math.min(1, chance + Math.max(best, a / MOST_SHORTFALL));
}

/**
 * Share of its maximum that the money is short of on average where grows bring back only that part.
 *
 * @param {Recipe} recipe
 * @param {number} hacks
 * @param {number} kept
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function shortfall(recipe, hacks, kept, server, hacker) {
  const chance = hackChance(server, server.minDifficulty, hacker);
  const part = grownPart(recipe, hacks, kept, server, hacker);
  return part < 1 ? spread(hacks, kept, chance) / (part - chance) : 0;
}

/**
 * Share of its maximum above which a stream's money stays, unless something else goes wrong.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads threads of each of its hacks
 * @returns {number}
 */
export function leastMoney(recipe, server, hacker, hackThreads) {
  const hacks = hacksBefore(recipe, growAfter(recipe, recipe.word.indexOf("hack")));
  const kept = keptShare(hackThreads, hacks, server, hacker);
  return Math.min(STEADY, Math.exp(-FURTHEST * shortfall(recipe, hacks, kept, server, hacker)));
}

/**
 * Share of the money that is left if hacks with so many threads each succeed.
 *
 * @param {number} hackThreads
 * @param {number} hacks
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function keptShare(hackThreads, hacks, server, hacker) {
  const each = 1 - hackPercent(server, server.minDifficulty, hacker) * hackThreads;
  return hacks === 1 ? Math.max(0, each) : Math.pow(Math.max(0, each), hacks);
}

/**
 * @param {number} hacks
 * @param {number} kept
 * @param {number} chance
 * @returns {number}
 */
function spread(hacks, kept, chance) {
  return (chance * (1 - chance) * -Math.log(kept)) / (2 * hacks);
}

/**
 * RAM and time of hacks, as a part of those of the grows that make up for all of them; both with
 * their weakens.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackCost(recipe, server, hacker) {
  const perHack =
    cost(recipe, "hack", HACK_SECURITY, hacker) / hackPercent(server, server.minDifficulty, hacker);
  const perGrow =
    cost(recipe, "grow", GROW_SECURITY, hacker) /
    growthLog(server, server.minDifficulty, hacker, 1);
  return perHack / perGrow;
}

/**
 * @param {Recipe} recipe
 * @param {Op} op
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {number}
 */
function cost(recipe, op, security, hacker) {
  const weakens = security / weakenEffect(1, 1, hacker.bitNode);
  const ratio = timeRatio(recipe.padded ? "weaken" : op);
  return workerRamGb(op) * ratio + weakens * workerRamGb("weaken") * timeRatio("weaken");
}

/**
 * The servers that can run workers, with what the reserve leaves free of each, in the order given.
 *
 * @param {Server[]} servers
 * @param {number[]} reservedGb RAM in GB to leave free on each server, in the order of the servers
 * @returns {Host[]}
 */
function usableHosts(servers, reservedGb) {
  const hosts = [];
  for (let i = 0; i < servers.length; i++) {
    const server = servers[i];
    const freeGb = server.maxRam - server.ramUsed - reservedGb[i];
    if (server.hasAdminRights && freeGb >= 1.7) {
      hosts.push({ hostname: server.hostname, freeRamGb: freeGb, cores: server.cpuCores });
    }
  }
  return hosts;
}

/**
 * The servers that can run workers, with all their free RAM, in the order given.
 *
 * @param {Server[]} servers
 * @returns {Host[]}
 */
export function allHosts(servers) {
  return usableHosts(servers, new Array(servers.length).fill(0));
}

/**
 * RAM in GB that the hosts have free together.
 *
 * @param {Host[]} hosts
 * @returns {number}
 */
function totalFreeGb(hosts) {
  let totalGb = 0;
  for (const host of hosts) {
    totalGb += host.freeRamGb;
  }
  return totalGb;
}

/**
 * RAM in GB that the hosts have free together, that of each counted as often as the bonus of its
 * cores says.
 *
 * @param {Host[]} hosts
 * @returns {number}
 */
function totalWorthGb(hosts) {
  let totalGb = 0;
  for (const host of hosts) {
    totalGb += host.freeRamGb * coreBonus(host.cores);
  }
  return totalGb;
}

/**
 * Free RAM in GB of each host, to be used up while jobs are placed.
 *
 * @param {Host[]} hosts
 * @returns {number[]}
 */
export function freeRamGb(hosts) {
  const freeGb = new Array(hosts.length).fill(0);
  for (let i = 0; i < hosts.length; i++) {
    freeGb[i] = hosts[i].freeRamGb;
  }
  return freeGb;
}

/**
 * The jobs of one batch in landing order, their RAM taken from `freeGb`; nothing placed and nothing
 * taken where one of them does not fit.
 *
 * @param {Recipe} recipe
 * @param {number[][]} threads threads of each operation, in its row, on each host, in its column
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {number} landingMillis
 * @returns {Job[]}
 */
function placeBatch(recipe, threads, hosts, freeGb, landingMillis) {
  const chosen = new Array(threads.length).fill(0);
  const order = largestFirst(recipe, threads);
  for (let placed = 0; placed < order.length; placed++) {
    const row = order[placed];
    const op = recipe.word[row];
    const best = snuggestHost(op, threads[row], hosts, freeGb, recipe.corePullGb);
    if (best < 0) {
      giveBack(recipe, threads, chosen, order, placed, freeGb);
      return [];
    }
    chosen[row] = best;
    freeGb[best] -= threads[row][best] * workerRamGb(op);
  }
  return jobsOn(recipe, threads, hosts, chosen, landingMillis);
}

/**
 * The host where the operation leaves least RAM unused, as an index, or -1 where it fits nowhere.
 * Grow and weaken are drawn to cores, hack is kept away from them.
 *
 * @param {Op} op
 * @param {number[]} threads
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {number} corePullGb
 * @returns {number}
 */
function snuggestHost(op, threads, hosts, freeGb, corePullGb) {
  let best = -1;
  let bestScore = Infinity;
  const pullGb = op === "hack" ? corePullGb : -corePullGb;
  for (let i = 0; i < hosts.length; i++) {
    const leftGb = freeGb[i] - threads[i] * workerRamGb(op);
    const score = leftGb + pullGb * hosts[i].cores;
    if (leftGb >= 0 && score < bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Rows of the thread table, the operation that takes most RAM first.
 *
 * @param {Recipe} recipe
 * @param {number[][]} threads
 * @returns {number[]}
 */
function largestFirst(recipe, threads) {
  const order = [];
  const ramGb = new Array(threads.length).fill(0);
  for (let row = 0; row < threads.length; row++) {
    order.push(row);
    ramGb[row] = threads[row][0] * workerRamGb(recipe.word[row]);
  }
  order.sort((a, b) => -ramGb[a] - -ramGb[b]);
  return order;
}

/**
 * RAM in GB of each operation, in its row, on each host, in its column.
 *
 * @param {Recipe} recipe
 * @param {number[][]} threads
 * @returns {number[][]}
 */
function jobRamGb(recipe, threads) {
  const jobGb = Array.from({ length: threads.length }, () => new Array(threads[0].length).fill(0));
  for (let row = 0; row < threads.length; row++) {
    const workerGb = workerRamGb(recipe.word[row]);
    for (let host = 0; host < threads[row].length; host++) {
      jobGb[row][host] = threads[row][host] * workerGb;
    }
  }
  return jobGb;
}

/**
 * For each operation the hosts, as their places, in the order in which it would rather fill them.
 *
 * @param {Recipe} recipe
 * @param {Host[]} hosts
 * @returns {number[][]}
 */
function hostOrders(recipe, hosts) {
  const ofHack = hostOrder(hosts, recipe.corePullGb);
  const ofOthers = hostOrder(hosts, -recipe.corePullGb);
  const orders = [];
  for (const op of recipe.word) {
    orders.push(op === "hack" ? ofHack : ofOthers);
  }
  return orders;
}

/**
 * @param {Host[]} hosts
 * @param {number} pullGb
 * @returns {number[]}
 */
function hostOrder(hosts, pullGb) {
  const order = [];
  const scores = new Array(hosts.length).fill(0);
  for (let i = 0; i < scores.length; i++) {
    order.push(i);
    scores[i] = hosts[i].freeRamGb + pullGb * hosts[i].cores;
  }
  order.sort((a, b) => scores[a] - scores[b]);
  return order;
}

/**
 * @param {Recipe} recipe
 * @param {number[][]} threads
 * @param {number[]} chosen
 * @param {number[]} order
 * @param {number} placed
 * @param {number[]} freeGb
 */
function giveBack(recipe, threads, chosen, order, placed, freeGb) {
  for (let i = 0; i < placed; i++) {
    const row = order[i];
    const host = chosen[row];
    freeGb[host] += threads[row][host] * workerRamGb(recipe.word[row]);
  }
}

/**
 * @param {Recipe} recipe
 * @param {number[][]} threads
 * @param {Host[]} hosts
 * @param {number[]} chosen
 * @param {number} landingMillis
 * @returns {Job[]}
 */
function jobsOn(recipe, threads, hosts, chosen, landingMillis) {
  const jobs = [];
  for (let row = 0; row < threads.length; row++) {
    const host = chosen[row];
    const landing = landingMillis + row * recipe.gapMillis;
    jobs.push({
      op: recipe.word[row],
      hostname: hosts[host].hostname,
      threads: threads[row][host],
      landingMillis: landing,
    });
  }
  return jobs;
}

/**
 * How many batches, not always whole, the RAM would do for if operations could be split.
 *
 * @param {number[]} leastGb RAM in GB that each operation takes at least
 * @param {Host[]} hosts
 * @returns {number}
 */
function batchesWithinRam(leastGb, hosts) {
  return (totalFreeGb(hosts) / sum(leastGb)) * ROUNDED_UP;
}

/**
 * How many batches, not always whole, would fit if operations could be split and took just what
 * they are worth: hardly more than really fit.
 *
 * @param {number[]} worthGb
 * @param {Host[]} hosts
 * @returns {number}
 */
function batchesWithinWorth(worthGb, hosts) {
  return (totalWorthGb(hosts) / sum(worthGb)) * ROUNDED_UP;
}

/**
 * @param {number[]} values
 * @returns {number}
 */
function sum(values) {
  let sum = 0;
  for (const each of values) {
    sum += each;
  }
  return sum;
}

/**
 * How many batches of one kind find room, at most `most`, none of their operations split; or any
 * number up to `tooFew` where no more than that do.
 *
 * @param {Recipe} recipe
 * @param {number[][]} threads
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @param {number} tooFew
 * @param {number} withinWorth how many the RAM would do for if operations could be split
 * @param {number} most
 * @returns {number}
 */
function batchesThatFit(recipe, threads, hosts, orders, tooFew, withinWorth, most) {
  const jobGb = jobRamGb(recipe, threads);
  const rows = largestFirst(recipe, threads);
  let fitting = Math.floor(Math.min(most, tooFew));
  let tooMany = Math.floor(Math.min(most, withinWorth)) + 1;
  let batches = fitting + 1; // first of all whether more fit at all
  while (tooMany - fitting > 1) {
    const jobs = new Array(threads.length).fill(0);
    jobs.fill(batches);
    if (
      seat(
        rows,
        orders,
        jobGb,
        jobs,
        freeRamGb(hosts),
        Array.from({ length: threads.length }, () => new Array(hosts.length).fill(0)),
      )
    ) {
      fitting = batches;
    } else {
      tooMany = batches;
    }
    batches = Math.floor((fitting + tooMany) / 2);
  }
  return fitting;
}

/**
 * Whether so many jobs of each operation find room in `freeGb`, which they take, none split.
 *
 * @param {number[]} rows operations in the order in which they take their room
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @param {number[][]} jobGb
 * @param {number[]} jobs
 * @param {number[]} freeGb
 * @param {number[][]} seats receives how many jobs of each operation, in its row, sit on each host,
 *   in its column
 * @returns {boolean}
 */
function seat(rows, orders, jobGb, jobs, freeGb, seats) {
  for (const row of rows) {
    let left = jobs[row];
    for (const host of orders[row]) {
      const eachGb = jobGb[row][host];
      let here = 0;
      if (eachGb <= freeGb[host]) {
        here = eachGb > 0 ? Math.min(left, Math.floor(freeGb[host] / eachGb)) : left;
        left -= here;
        freeGb[host] -= here * eachGb;
      }
      seats[row][host] = here;
      if (left <= 0) {
        break;
      }
    }
    if (left > 0) {
      return false;
    }
  }
  return true;
}

/**
 * Whether security is at its minimum and money at its maximum, but for rounding.
 *
 * @param {Server} server
 * @returns {boolean}
 */
function isPrepared(server) {
  return (
    server.hackDifficulty <= server.minDifficulty + 0.000001 &&
    server.moneyAvailable >= server.moneyMax * 0.999999999
  );
}

/**
 * The jobs of one wave in landing order: first what weakens to the minimum, then grows, each
 * followed by the weakens that undo its security. It does all that the RAM allows, and takes that
 * RAM from `freeGb`.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {number} gapMillis
 * @returns {Wave}
 */
export function prepWave(server, hacker, hosts, freeGb, gapMillis) {
  if (hosts.length === 0) {
    return newWave([], isPrepared(server));
  }
  const jobs = [];
  const excess = server.hackDifficulty - server.minDifficulty;
  let left = addWeakens(jobs, excess, hacker, hosts, freeGb, gapMillis);
  let money = server.moneyAvailable;
  while (left <= 0.000001 && money < server.moneyMax * 0.999999999) {
    const host = roomiestHost(freeGb);
    const cores = hosts[host].cores;
    const threads = growThreadsThatFit(money, server, hacker, cores, freeGb[host], totalGb(freeGb));
    if (threads < 1) {
      return newWave(jobs, false);
    }
    jobs.push({
      op: "grow",
      hostname: hosts[host].hostname,
      threads,
      landingMillis: jobs.length * gapMillis,
    });
    freeGb[host] -= threads * workerRamGb("grow");
    money = moneyAfterGrow(server, server.minDifficulty, money, threads, hacker, cores);
    left = addWeakens(jobs, threads * GROW_SECURITY, hacker, hosts, freeGb, gapMillis);
  }
  return newWave(jobs, left <= 0.000001);
}

/**
 * About how long preparation takes in ms: weakens at the present security, then grows with their
 * weakens at the lowest, in as many waves as the RAM needs.
 *
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number}
 */
function estimatedMillis(server, hacker, hosts) {
  const minimum = server.minDifficulty;
  const threadsAtOnce = Math.max(1, totalFreeGb(hosts) / 1.75);
  const weakens = weakenThreads(server.hackDifficulty - minimum, hacker, 1);
  const grows = growThreadsNeeded(server.moneyAvailable, server, minimum, hacker, 1);
  const growsAndWeakens = grows * (1 + GROW_SECURITY / weakenEffect(1, 1, hacker.bitNode));
  const weakenWaves = Math.ceil(weakens / threadsAtOnce);
  const left = growsAndWeakens - (weakenWaves * threadsAtOnce - weakens);
  const growWaves = Math.max(0, Math.ceil(left / threadsAtOnce));
  return (
    weakenWaves * weakenTime(server, server.hackDifficulty, hacker) +
    growWaves * weakenTime(server, minimum, hacker)
  );
}

/**
 * Adds weakens, split over hosts as need be, and returns the security that found no RAM.
 *
 * @param {Job[]} jobs
 * @param {number} security
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number[]} freeGb
 * @param {number} gapMillis
 * @returns {number}
 */
function addWeakens(jobs, security, hacker, hosts, freeGb, gapMillis) {
  let left = security;
  while (left > 0.000001) {
    const host = roomiestHost(freeGb);
    const cores = hosts[host].cores;
    const fit = threadsThatFit(freeGb[host]);
    const threads = Math.min(fit, weakenThreads(left, hacker, cores));
    if (threads < 1) {
      return left;
    }
    jobs.push({
      op: "weaken",
      hostname: hosts[host].hostname,
      threads,
      landingMillis: jobs.length * gapMillis,
    });
    freeGb[host] -= threads * workerRamGb("weaken");
    left -= weakenEffect(threads, cores, hacker.bitNode);
  }
  return 0;
}

/**
 * Grow threads for a host, so many that the weakens after it find room on all hosts together.
 *
 * @param {number} money
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} cores
 * @param {number} freeGb
 * @param {number} totalFreeGb
 * @returns {number}
 */
function growThreadsThatFit(money, server, hacker, cores, freeGb, totalFreeGb) {
  const weakensPerGrow = GROW_SECURITY / weakenEffect(1, 1, hacker.bitNode);
  const withWeakens = Math.floor((totalFreeGb - 1.75) / (1.75 * (1 + weakensPerGrow)));
  const wanted = growThreadsNeeded(money, server, server.minDifficulty, hacker, cores);
  return Math.min(wanted, Math.min(threadsThatFit(freeGb), withWeakens));
}

/**
 * Threads of grow or weaken for which the RAM suffices.
 *
 * @param {number} freeGb
 * @returns {number}
 */
function threadsThatFit(freeGb) {
  return Math.floor(freeGb / 1.75 + 0.000000001);
}

/**
 * @param {number[]} freeGb
 * @returns {number}
 */
function roomiestHost(freeGb) {
  let best = 0;
  for (let i = 1; i < freeGb.length; i++) {
    if (freeGb[i] > freeGb[best]) {
      best = i;
    }
  }
  return best;
}

/**
 * @param {number[]} freeGb
 * @returns {number}
 */
function totalGb(freeGb) {
  let totalGb = 0;
  for (const each of freeGb) {
    totalGb += each;
  }
  return totalGb;
}

/**
 * Whether a stream may go on hacking: the target's money and security are where a batch expects
 * them.
 *
 * @param {Server} server
 * @param {number} leastMoney share of its maximum above which the money is to stay
 * @returns {boolean}
 */
export function isOnTrack(server, leastMoney) {
  return (
    server.hackDifficulty <= server.minDifficulty + 0.01 &&
    server.moneyAvailable >= server.moneyMax * leastMoney
  );
}

/**
 * The row of the first grow after a row: the one that restores what a hack takes; the word's length
 * where none follows.
 *
 * @param {Recipe} recipe
 * @param {number} row
 * @returns {number}
 */
function growAfter(recipe, row) {
  let growRow = row;
  while (growRow < recipe.word.length && recipe.word[growRow] !== "grow") {
    growRow++;
  }
  return growRow;
}

/**
 * How many hacks in a word have the same grow after them.
 *
 * @param {Recipe} recipe
 * @param {number} growRow
 * @returns {number}
 */
function hacksBefore(recipe, growRow) {
  let hacks = 0;
  for (let row = 0; row < Math.min(growRow, recipe.word.length); row++) {
    hacks += recipe.word[row] === "hack" && growAfter(recipe, row) === growRow ? 1 : 0;
  }
  return hacks;
}

/**
 * How far apart the numbers of hack threads are tried, of which so many are possible.
 *
 * @param {number} most
 * @returns {number}
 */
function step(most) {
  return Math.ceil(most / MOST_TRIED) || 0;
}

/**
 * The next number of hack threads to try: that of a step or as many steps as it takes to leave
 * behind those that cannot earn enough.
 *
 * @param {number} threads the number tried last
 * @param {number} settled number below which none can
 * @param {number} step how far apart they are; as if 1 where it is less
 * @returns {number}
 */
function nextUnsettled(threads, settled, step) {
  const apart = Math.max(1, step);
  return threads + apart * Math.max(1, Math.floor((settled - threads) / apart) + 1);
}

/**
 * RAM in GB of one worker thread.
 *
 * @param {Op} op
 * @returns {number}
 */
function workerRamGb(op) {
  return op === "hack" ? 1.7 : 1.75;
}

/**
 * Threads, from 1 to a billion, that take the fraction of a prepared server's money.
 *
 * @param {number} fraction
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
function hackThreadsFor(fraction, server, hacker) {
  const perThread = hackPercent(server, server.minDifficulty, hacker);
  return Math.max(1, Math.min(MOST, Math.floor(fraction / perThread + SAFETY)));
}

/**
 * Threads that remove the security, at most a billion.
 *
 * @param {number} security
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function weakenThreads(security, hacker, cores) {
  const perThread = weakenEffect(1, cores, hacker.bitNode);
  return Math.max(0, Math.min(MOST, Math.ceil(security / perThread - SAFETY)));
}

/**
 * Threads that bring the money to the server's maximum, at most a billion, also where the server
 * does not grow.
 *
 * @param {number} money
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function growThreadsNeeded(money, server, security, hacker, cores) {
  return wholeThreads(money, server, unroundedGrowThreads(money, server, security, hacker, cores));
}

/**
 * The whole threads that do for so many that could be split: some wherever any money is missing.
 *
 * @param {number} money
 * @param {Server} server
 * @param {number} unrounded
 * @returns {number}
 */
function wholeThreads(money, server, unrounded) {
  return money >= server.moneyMax ? 0 : Math.min(MOST, Math.ceil(unrounded + SAFETY)) || 0;
}

/**
 * Threads that would bring the money to the server's maximum if they could be split: the root of
 * (money + x) e^(kx) = moneyMax by Newton's method. A billion where the server does not grow.
 *
 * @param {number} money
 * @param {Server} server
 * @param {number} security
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function unroundedGrowThreads(money, server, security, hacker, cores) {
  if (money >= server.moneyMax) {
    return 0;
  }
  const k = growthLog(server, security, hacker, cores);
  if (k <= 0) {
    return MOST;
  }
  const start = Math.max(0, money);
  let x = (server.moneyMax - start) / (1 + (server.moneyMax / 16 + (start * 15) / 16) * k);
  if (start > 0) {
    // close to the root where a dollar a thread matters little, and never below it
    x = Math.min(x, Math.log(server.moneyMax / start) / k);
  }
  let change = 1;
  for (let step = 0; step < 50 && Math.abs(change) > SETTLED; step++) {
    const reached = start + x;
    change = ((Math.log(reached / server.moneyMax) + k * x) * reached) / (1 + k * reached);
    x -= change;
  }
  return x;
}

/**
 * The need of a hack with so many threads.
 *
 * @param {number} hackThreads
 * @param {number} security
 * @returns {Need}
 */
function hackNeed(hackThreads, security) {
  const threads = Math.min(MOST, Math.ceil(hackThreads)) || 0;
  return {
    op: "hack",
    hackThreads,
    security,
    money: 0,
    oneCoreThreads: threads,
    unroundedThreads: threads,
  };
}

/**
 * The need of a weaken that removes so much security.
 *
 * @param {number} security
 * @param {Hacker} hacker
 * @returns {Need}
 */
function weakenNeed(security, hacker) {
  const unrounded = security / weakenEffect(1, 1, hacker.bitNode);
  return {
    op: "weaken",
    hackThreads: 0,
    security,
    money: 0,
    oneCoreThreads: weakenThreads(security, hacker, 1),
    unroundedThreads: unrounded,
  };
}

/**
 * The need of a grow that brings the money back to the maximum.
 *
 * @param {number} security
 * @param {number} money
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {Need}
 */
function growNeed(security, money, recipe, server, hacker) {
  const unrounded = unroundedGrowThreads(money, server, security, hacker, 1);
  const threads = withMargin(wholeThreads(money, server, unrounded), recipe);
  return {
    op: "grow",
    hackThreads: 0,
    security,
    money,
    oneCoreThreads: threads,
    unroundedThreads: unrounded * (1 + recipe.growMargin),
  };
}

/**
 * Threads that a need takes on a host with the given cores.
 *
 * @param {Need} need
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} cores
 * @returns {number}
 */
function threadsFor(need, recipe, server, hacker, cores) {
  if (cores === 1 || need.op === "hack") {
    return need.oneCoreThreads;
  }
  return (
    need.op === "weaken"
      ? weakenThreads(need.security, hacker, cores)
      : withMargin(growThreadsNeeded(need.money, server, need.security, hacker, cores), recipe)
  );
}

/**
 * Threads with the recipe's margin for grow, at most a billion.
 *
 * @param {number} threads
 * @param {Recipe} recipe
 * @returns {number}
 */
function withMargin(threads, recipe) {
  return Math.min(MOST, Math.ceil(threads * (1 + recipe.growMargin) - SAFETY)) || 0;
}

/**
 * Threads of each need, in its row, on each host, in its column.
 *
 * @param {Need[]} needs
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number[][]}
 */
function threadTable(needs, recipe, server, hacker, hosts) {
  const table = Array.from({ length: needs.length }, () => new Array(hosts.length).fill(0));
  for (let column = 0; column < hosts.length; column++) {
    const cores = hosts[column].cores;
    const asBefore = column > 0 && hosts[column - 1].cores === cores;
    const alike = asBefore ? column - 1 : firstWithCores(hosts, cores);
    for (let row = 0; row < needs.length; row++) {
      table[row][column] =
        alike < column ? table[row][alike] : threadsFor(needs[row], recipe, server, hacker, cores);
    }
  }
  return table;
}

/**
 * RAM in GB that each need takes where it takes least: on the most cores.
 *
 * @param {Need[]} needs
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number[]}
 */
function leastRamGb(needs, recipe, server, hacker, hosts) {
  let cores = 1;
  for (const host of hosts) {
    cores = Math.max(cores, host.cores);
  }
  const ramGb = new Array(needs.length).fill(0);
  for (let row = 0; row < ramGb.length; row++) {
    const need = needs[row];
    ramGb[row] = threadsFor(need, recipe, server, hacker, cores) * workerRamGb(need.op);
  }
  return ramGb;
}

/**
 * RAM in GB that each need is worth: a host takes at least this much, divided by the bonus of its
 * cores. Rounding up adds less than two threads to a need, and the margin of one to a grow.
 *
 * @param {Need[]} needs
 * @param {Recipe} recipe
 * @returns {number[]}
 */
function worthGb(needs, recipe) {
  const ramGb = new Array(needs.length).fill(0);
  for (let row = 0; row < ramGb.length; row++) {
    const need = needs[row];
    const rounding = need.op === "hack" ? 0 : 2.001 + recipe.growMargin;
    const threads = Math.max(0, need.oneCoreThreads - rounding);
    ramGb[row] = threads * workerRamGb(need.op);
  }
  return ramGb;
}

/**
 * The place of the first host with so many cores, of which there must be one.
 *
 * @param {Host[]} hosts
 * @param {number} cores
 * @returns {number}
 */
function firstWithCores(hosts, cores) {
  let column = 0;
  while (hosts[column].cores !== cores) {
    column++;
  }
  return column;
}

/**
 * How many times as long as hack the operation takes.
 *
 * @param {Op} op
 * @returns {number}
 */
function timeRatio(op) {
  switch (op) {
    case "hack":
      return 1;
    case "grow":
      return GROW_TIME_RATIO;
    case "weaken":
      return WEAKEN_TIME_RATIO;
  }
}

/**
 * The first whole millisecond at which a plan's first operation can land, however long it is.
 *
 * @param {number} nowMillis
 * @param {number} hackTimeMillis
 * @param {number} slackMillis
 * @returns {number}
 */
export function firstLandingMillis(nowMillis, hackTimeMillis, slackMillis) {
  return Math.ceil(nowMillis + hackTimeMillis * WEAKEN_TIME_RATIO + slackMillis);
}

/**
 * @param {Job[]} jobs
 * @param {boolean} completes
 * @returns {Wave}
 */
function newWave(jobs, completes) {
  jobs = [...jobs];
  return { jobs, completes };
}
