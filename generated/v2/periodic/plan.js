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
 * A steady stream of batches on one target.
 *
 * @typedef {Object} Flow
 * @property {number} hackThreads threads of each hack that take effect, not always whole; 0 where
 *   no batch fits
 * @property {number} periodMillis time between two batches in ms
 * @property {number} gapMillis time between two landings of a batch in ms
 * @property {number} incomePerSecond dollars a second that it makes on average
 */

/**
 * What a stream stands on.
 *
 * @typedef {Object} Ground
 * @property {Recipe} recipe how its batches are made
 * @property {Server} server
 * @property {Hacker} hacker
 * @property {Host[]} hosts the hosts with the RAM that it may use
 * @property {number[][]} orders for each operation the hosts in the order in which it fills them
 * @property {Host[]} pools the hosts, those with equally many cores as one, that of the first host
 *   first
 * @property {number[]} poolOf for each host the place of its pool
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
 * @property {number} slackMillis time in ms between the launch of an operation and the moment it
 *   must start
 * @property {boolean} padded whether weakens and grows are launched as early as the longest of
 *   them, as periodic batchers do
 * @property {boolean} onAverage whether grows bring back what hacks take on average, see `Luck`,
 *   and not all that they would if none failed
 * @property {boolean} fractional whether a hack may use a part of its last thread, see `Sizes`
 */

/**
 * What the stream of a fleet's target has to compete with.
 *
 * @typedef {Object} Rivals
 * @property {number} nextIncome what the next target would make of all RAM, in dollars a second
 * @property {number} leastIncome what the stream must make at least, in dollars a second
 * @property {number} totalGb all RAM in GB that the fleet may use
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
 * How long a controller has slept of late where it slept for longer than its launches have time
 * for.
 *
 * @typedef {Object} Sleeps
 * @property {number} times how often it did, not far apart
 * @property {number} lastMillis when the last of these sleeps ended
 * @property {number} longestMillis how long the longest was
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

/** Scripts alive at once at most, with which the game still runs smoothly. */
const MOST_WORKERS = 9000;

/**
 * How many times as much another size of batches must earn to be worth the batches lost to a
 * change.
 */
const WORTH_CHANGING = 1.04;

/** Part of the highest estimate with which a stream counts as just as good. */
const AS_GOOD = 0.99;

/** Every eighth of the sizes is tried before the others. */
const FAR_APART = 8;

/**
 * Time in ms over which targets are compared: what preparation costs weighs less the longer this
 * is.
 */
const HORIZON_MILLIS = 3600000;

/** Takes a quotient to where no rounding can have taken it above what it stands for. */
const ROUNDED_DOWN = 0.999999999;

/** Long sleeps after one another that are no longer taken for chance. */
const OFTEN = 3;

/** Time in ms, by which streams are planned anew, that sleeps are remembered. */
const MEMORY_MILLIS = 60000;

const MARGIN = 1.25;

const STEP_MILLIS = 500;

/** Time in ms that launches are given at most: browsers wake a tab once a minute at least. */
const MOST_MILLIS = 80000;

/** Share of its maximum that the money is short of on average at most. */
const MOST_SHORTFALL = 0.05;

/**
 * How many times further than on average the money may sway before something else must be the
 * cause: e^-10 of the time.
 */
const FURTHEST = 10;

/** Share of its maximum that the money of a target stays above whose hacks never fail. */
const STEADY = 0.95;

/** How many times as long the next period is that is tried. */
const NEXT_PERIOD = 1.02;

const SAFETY = 0.000001;

/**
 * A step of Newton's method after which the root is known far better than `SAFETY`: each has twice
 * as many digits.
 */
const SETTLED = 0.0001;

/**
 * More than `SAFETY` takes off a count, also on the most cores, whose bonus is 8.9, and than a root
 * is off.
 */
const ROUNDING = 0.0001;

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
export function batchNeeds(recipe, server, hacker, hackThreads) {
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
 * The hosts, those with equally many cores as one: the ceiling asks for no more, and is sooner
 * worked out for few.
 *
 * @param {Host[]} hosts
 * @returns {Host[]}
 */
function pooled(hosts) {
  const pools = [];
  for (const host of hosts) {
    const place = poolOf(pools, host.cores);
    if (place < 0) {
      pools.push(host);
    } else {
      const pool = pools[place];
      pools[place] = {
        hostname: pool.hostname,
        freeRamGb: pool.freeRamGb + host.freeRamGb,
        cores: pool.cores,
      };
    }
  }
  return pools;
}

/**
 * @param {Host[]} pools
 * @param {number} cores
 * @returns {number}
 */
function poolOf(pools, cores) {
  for (let i = 0; i < pools.length; i++) {
    if (pools[i].cores === cores) {
      return i;
    }
  }
  return -1;
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
 * No stream.
 *
 * @returns {Flow}
 */
function flowNone() {
  return { hackThreads: 0, periodMillis: 0, gapMillis: 0, incomePerSecond: 0 };
}

/**
 * Whether a stream was chosen for so much less RAM or so low a level that another may earn more by
 * now.
 *
 * @param {number} level
 * @param {number} totalGb
 * @param {number} levelThen
 * @param {number} totalGbThen
 * @returns {boolean}
 */
export function isOutgrown(level, totalGb, levelThen, totalGbThen) {
  return level > levelThen * 1.1 || totalGb > totalGbThen * 1.1 || totalGb < totalGbThen * 0.9;
}

/**
 * The stream that earns most: each number of hack threads is tried up to `MOST_TRIED`, more in
 * steps, and then those next to the best. Of those that earn `AS_GOOD` of that, the one with the
 * smallest batches, because they find room where RAM has become patchy.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @returns {Flow}
 */
export function bestFlow(recipe, server, hacker, hosts, orders) {
  const ground = groundOf(recipe, server, hacker, hosts, orders);
  const leads = leadsOf(ground);
  let best = rough(ground, leads);
  const most = best.hackThreads <= 0 ? 0 : mostHackThreadsOn(hosts, server, hacker);
  const step_ = step(most);
  best = bestOf(best, 1, most, step_, ground, leads);
  if (step_ > 1) {
    const found = Math.floor(best.hackThreads);
    const from = Math.max(1, found - step_ + 1);
    const to = Math.min(most, found + step_);
    best = bestOf(best, from, to, step(to - from), ground, leads);
  }
  return smallestOf(best, ground, leads);
}

/**
 * The stream that earns most: that one, or one with hack threads from some number to another in
 * steps.
 *
 * @param {Flow} before
 * @param {number} from
 * @param {number} to
 * @param {number} step
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function bestOf(before, from, to, step, ground, leads) {
  let best = before;
  for (let threads = from; threads <= to; threads += step) {
    best = bestWith(threads, best, ground, leads);
  }
  return best;
}

/**
 * The stream that earns most: that one, or one that uses so many hack threads.
 *
 * @param {number} threads
 * @param {Flow} before
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function bestWith(threads, before, ground, leads) {
  let best = before;
  for (const size of using(ground.recipe, ground.server, ground.hacker, threads)) {
    const flow = densest(best.incomePerSecond, size, ground, leads);
    if (flow.incomePerSecond > best.incomePerSecond) {
      best = flow;
    }
  }
  return best;
}

/**
 * @param {Flow} best
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function smallestOf(best, ground, leads) {
  const enough = AS_GOOD * best.incomePerSecond;
  const step_ = step(mostHackThreadsOn(ground.hosts, ground.server, ground.hacker));
  for (let threads = 1; threads < best.hackThreads; threads += step_) {
    for (const size of using(ground.recipe, ground.server, ground.hacker, threads)) {
      const flow = densest(enough, size, ground, leads);
      if (flow.hackThreads > 0) {
        return flow;
      }
    }
  }
  return best;
}

/**
 * A stream that earns almost as much as the best one, of sizes an eighth apart, by which targets
 * are compared.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @returns {Flow}
 */
function roughFlow(recipe, server, hacker, hosts, orders) {
  const ground = groundOf(recipe, server, hacker, hosts, orders);
  return rough(ground, leadsOf(ground));
}

/**
 * @param {Ground} ground
 * @returns {number[]}
 */
function leadsOf(ground) {
  return leadMillis(ground.recipe, ground.server, ground.hacker, ground.recipe.gapMillis);
}

/**
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function rough(ground, leads) {
  const most = mostHackThreadsOn(ground.hosts, ground.server, ground.hacker);
  const sizes = eighthsApart(most);
  let known = 0;
  for (let place = 0; place < sizes.length; place += FAR_APART) {
    const flow = densest(known, sizes[place], ground, leads);
    known = Math.max(known, flow.incomePerSecond);
  }
  // as much as that can be had: most of the others need no more than a glance
  let best = {
    hackThreads: 0,
    periodMillis: 0,
    gapMillis: 0,
    incomePerSecond: known * ROUNDED_DOWN,
  };
  for (const threads of sizes) {
    best = bestWith(threads, best, ground, leads);
  }
  return best;
}

/**
 * Numbers of hack threads up to the most, each about an eighth more than the one before.
 *
 * @param {number} most
 * @returns {number[]}
 */
function eighthsApart(most) {
  const sizes = [];
  for (let threads = 1; threads <= most; threads += Math.ceil(threads / 8) || 0) {
    sizes.push(threads);
  }
  return sizes;
}

/**
 * The server whose stream earns most in an hour, preparation included: its place in the list, or -1
 * where there is none. Servers are tried from the highest ceiling down until no ceiling can beat
 * the best stream.
 *
 * @param {Recipe[]} recipes
 * @param {Server[]} servers
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @returns {number}
 */
export function bestByFlow(recipes, servers, hacker, hosts) {
  let best = -1;
  let bestIncome = 0;
  for (const i of targetsByCeiling(servers, hacker, hosts)) {
    const server = servers[i];
    if (incomePerSecond(server, hacker, hosts) <= bestIncome) {
      return best;
    }
    for (const recipe of recipes) {
      const orders = hostOrders(recipe, hosts);
      const flow = roughFlow(recipe, server, hacker, hosts, orders);
      const income = flow.incomePerSecond * earningShare(server, hacker, hosts);
      if (income > bestIncome) {
        best = i;
        bestIncome = income;
      }
    }
  }
  return best;
}

/**
 * The stream with as many hack threads as before, or with about one more or less where that earns
 * enough more: a thread takes more as the level rises.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} hackThreads
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @returns {Flow}
 */
export function nextFlow(recipe, server, hacker, hackThreads, hosts, orders) {
  if (hosts.length === 0) {
    return flowNone();
  }
  const ground = groundOf(recipe, server, hacker, hosts, orders);
  const leads = leadsOf(ground);
  let best = densest(0, hackThreads, ground, leads);
  let income = WORTH_CHANGING * best.incomePerSecond;
  for (const size of near(recipe, server, hacker, hackThreads)) {
    const flow = densest(income, size, ground, leads);
    if (flow.incomePerSecond > income) {
      best = flow;
      income = flow.incomePerSecond;
    }
  }
  return best;
}

/**
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {Host[]} hosts
 * @param {number[][]} orders
 * @returns {Ground}
 */
function groundOf(recipe, server, hacker, hosts, orders) {
  const pools = pooled(hosts);
  const poolOf = [];
  for (const host of hosts) {
    poolOf.push(firstWithCores(pools, host.cores));
  }
  return { recipe, server, hacker, hosts, orders, pools, poolOf };
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
 * A controller that has not slept yet.
 *
 * @returns {Sleeps}
 */
export function awake() {
  return { times: 0, lastMillis: 0, longestMillis: 0 };
}

/**
 * What is known after a sleep that ends now; those far apart have nothing to do with each other.
 *
 * @param {Sleeps} before
 * @param {Recipe} recipe
 * @param {number} sleptMillis
 * @param {number} nowMillis
 * @returns {Sleeps}
 */
export function afterSleep(before, recipe, sleptMillis, nowMillis) {
  if (sleptMillis <= recipe.slackMillis) {
    return before;
  }
  if (nowMillis - before.lastMillis > 2 * sleptMillis) {
    return { times: 1, lastMillis: nowMillis, longestMillis: sleptMillis };
  }
  const longest = Math.max(before.longestMillis, sleptMillis);
  return { times: before.times + 1, lastMillis: nowMillis, longestMillis: longest };
}

/**
 * Time in ms between the launch of an operation and the moment it must start, for a controller that
 * sleeps like this.
 *
 * @param {Sleeps} sleeps
 * @param {Recipe} recipe
 * @param {number} nowMillis
 * @returns {number}
 */
export function slackFor(sleeps, recipe, nowMillis) {
  const remembered = Math.max(MEMORY_MILLIS, 2 * sleeps.longestMillis);
  if (sleeps.times < OFTEN || nowMillis - sleeps.lastMillis > remembered) {
    return recipe.slackMillis;
  }
  const wanted = Math.ceil((sleeps.longestMillis * MARGIN) / STEP_MILLIS) * STEP_MILLIS;
  return Math.max(recipe.slackMillis, Math.min(MOST_MILLIS, wanted));
}

/**
 * The recipe for launches that are given so much time.
 *
 * @param {Recipe} recipe
 * @param {number} slackMillis
 * @returns {Recipe}
 */
export function withSlack(recipe, slackMillis) {
  return newRecipe(
    recipe.word,
    recipe.gapMillis,
    recipe.growMargin,
    recipe.corePullGb,
    slackMillis,
    recipe.padded,
    recipe.onAverage,
    recipe.fractional,
  );
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
export function totalFreeGb(hosts) {
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
export function jobRamGb(recipe, threads) {
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
export function hostOrders(recipe, hosts) {
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
 * The first host in the order on which the job fits, as its place, or -1.
 *
 * @param {number[]} order
 * @param {number[]} jobGb
 * @param {number[]} freeGb
 * @returns {number}
 */
function firstFit(order, jobGb, freeGb) {
  for (const host of order) {
    if (jobGb[host] <= freeGb[host]) {
      return host;
    }
  }
  return -1;
}

/**
 * The host on which a job is placed, or -1: the first in the order with a seat for its operation,
 * and where none has one left, the first with room.
 *
 * @param {number[]} order
 * @param {number[]} jobGb
 * @param {number[]} freeGb
 * @param {number[]} seats how many jobs of the operation sit on each host at most
 * @param {number[]} seated how many do now
 * @returns {number}
 */
export function seatOf(order, jobGb, freeGb, seats, seated) {
  for (const host of order) {
    if (seated[host] < seats[host] && jobGb[host] <= freeGb[host]) {
      return host;
    }
  }
  return firstFit(order, jobGb, freeGb);
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
 * The batches as close as possible, or no stream as soon as it is sure to earn no more than the
 * given income.
 *
 * @param {number} incomePerSecond
 * @param {number} hackThreads
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function densest(incomePerSecond, hackThreads, ground, leads) {
  return densestBeside(
    { nextIncome: 0, leastIncome: incomePerSecond, totalGb: 1 },
    0,
    hackThreads,
    ground,
    leads,
  );
}

/**
 * The same beside rivals: no stream as soon as it is sure not to earn the least income, or no more
 * than the given gain once what they would make of its part of the RAM or workers is taken off.
 *
 * @param {Rivals} rivals
 * @param {number} gainPerSecond
 * @param {number} hackThreads
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {Flow}
 */
function densestBeside(rivals, gainPerSecond, hackThreads, ground, leads) {
  const recipe = ground.recipe;
  const server = ground.server;
  const hacker = ground.hacker;
  const needs = batchNeeds(recipe, server, hacker, hackThreads);
  const money = moneyPerBatch(recipe, needs, server, hacker);
  const worthGb = unroundedWorthGb(needs);
  let longest = leads[leads.length - 1];
  if (rivals.leastIncome > 0) {
    longest = Math.min(longest, (money * 1000) / rivals.leastIncome);
  }
  if (gainPerSecond > 0) {
    const cost = leastCost(rivals, worthGb, ground);
    longest = Math.min(longest, (money * 1000 - cost) / gainPerSecond / ROUNDED_DOWN);
  }
  const tooShort = lowerBoundPeriod(worthGb, leads, ground);
  if (tooShort > longest) {
    return flowNone();
  }
  const threads = threadTable(needs, recipe, server, hacker, ground.pools);
  let period = leastPeriod(tooShort, longest, threads, ground, leads);
  if (period <= longest) {
    period = seatedPeriod(period, longest, threads, ground, leads);
  }
  return (
    period <= longest
      ? flowWith(hackThreads, money, Math.ceil(period), recipe, leads)
      : flowNone()
  );
}

/**
 * A period in ms that batches of which each operation is worth so much RAM in GB cannot be shorter
 * than.
 *
 * @param {number[]} worthGb
 * @param {number[]} leads
 * @param {Ground} ground
 * @returns {number}
 */
function lowerBoundPeriod(worthGb, leads, ground) {
  return Math.max(
    shortestPeriod(ground.recipe, leads),
    worthBoundPeriod(worthGb, leads, ground.pools),
  );
}

/**
 * @param {number} hackThreads
 * @param {number} money
 * @param {number} periodMillis
 * @param {Recipe} recipe
 * @param {number[]} leads
 * @returns {Flow}
 */
function flowWith(hackThreads, money, periodMillis, recipe, leads) {
  const gap = gapMillis(recipe, leads, periodMillis);
  return {
    hackThreads,
    periodMillis,
    gapMillis: gap,
    incomePerSecond: (money * 1000) / periodMillis,
  };
}

/**
 * What rivals would make at least, in dollars times ms a second, of the RAM or workers that a batch
 * holds until it has landed. Nothing where batches are padded: wider gaps, which come with a longer
 * period, may shorten their leads.
 *
 * @param {Rivals} rivals
 * @param {number[]} worthGb
 * @param {Ground} ground
 * @returns {number}
 */
function leastCost(rivals, worthGb, ground) {
  const recipe = ground.recipe;
  if (recipe.padded || rivals.nextIncome <= 0) {
    return 0;
  }
  const leads = leadMillis(recipe, ground.server, ground.hacker, recipe.gapMillis);
  return rivalsCostPerSecond(rivals, ramOfAll(worthGb, leads), sum(leads)) * ROUNDED_DOWN;
}

/**
 * The first period in ms of those tried at which the RAM would do if it were in one piece; more
 * than the longest is as good as none.
 *
 * @param {number} tooShort
 * @param {number} longest
 * @param {number[][]} threads threads of each operation, in its row, in each pool of hosts, in its
 *   column
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {number}
 */
function leastPeriod(tooShort, longest, threads, ground, leads) {
  const poolGb = jobRamGb(ground.recipe, threads);
  const totalGb = totalFreeGb(ground.hosts);
  const totalWorthGb_ = totalWorthGb(ground.pools);
  const leastGb = leastRowGb(poolGb, ground.pools, false);
  const worthGb = leastRowGb(poolGb, ground.pools, true);
  let period = Math.max(shortestPeriod(ground.recipe, leads), ramOfAll(leastGb, leads) / totalGb);
  while (
    period <= longest &&
    (period < tooShort || exceed(atOnce(leads, period), leastGb, totalGb, worthGb, totalWorthGb_))
  ) {
    period *= NEXT_PERIOD;
  }
  return period;
}

/**
 * Whether so many jobs of each operation need more RAM in GB, or more of its worth, than there is
 * in all.
 *
 * @param {number[]} jobs
 * @param {number[]} leastGb
 * @param {number} totalGb
 * @param {number[]} worthGb
 * @param {number} totalWorthGb
 * @returns {boolean}
 */
function exceed(jobs, leastGb, totalGb, worthGb, totalWorthGb) {
  return (
    ramOfAll(leastGb, jobs) * ROUNDED_DOWN > totalGb ||
    ramOfAll(worthGb, jobs) * ROUNDED_DOWN > totalWorthGb
  );
}

/**
 * RAM in GB of each operation where it takes least, or is worth least, as the bonus of a pool's
 * cores says.
 *
 * @param {number[][]} poolGb
 * @param {Host[]} pools
 * @param {boolean} inWorth
 * @returns {number[]}
 */
function leastRowGb(poolGb, pools, inWorth) {
  const leastGb = new Array(poolGb.length).fill(0);
  for (let row = 0; row < leastGb.length; row++) {
    leastGb[row] = Infinity;
    for (let pool = 0; pool < poolGb[row].length; pool++) {
      const bonus = inWorth ? coreBonus(pools[pool].cores) : 1;
      leastGb[row] = Math.min(leastGb[row], poolGb[row][pool] * bonus);
    }
  }
  return leastGb;
}

/**
 * The first period in ms of those tried from one on at which all jobs find room; more than the
 * longest is as good as none.
 *
 * @param {number} from
 * @param {number} longest
 * @param {number[][]} threads
 * @param {Ground} ground
 * @param {number[]} leads
 * @returns {number}
 */
function seatedPeriod(from, longest, threads, ground, leads) {
  const jobGb = onHosts(jobRamGb(ground.recipe, threads), ground.poolOf);
  const rows = largestFirst(ground.recipe, threads);
  const largest = rows[0];
  const seats = Array.from({ length: jobGb.length }, () => new Array(ground.hosts.length).fill(0));
  let period = from;
  while (
    period <= longest &&
    !seat(rows, ground.orders, jobGb, atOnce(leads, period), freeRamGb(ground.hosts), seats)
  ) {
    const most = sum(seats[largest]);
    do {
      period *= NEXT_PERIOD;
    } while (period <= longest && atOnce(leads, period)[largest] > most);
  }
  return period;
}

/**
 * @param {number[][]} poolGb
 * @param {number[]} poolOf
 * @returns {number[][]}
 */
function onHosts(poolGb, poolOf) {
  const jobGb = Array.from({ length: poolGb.length }, () => new Array(poolOf.length).fill(0));
  for (let host = 0; host < poolOf.length; host++) {
    const pool = poolOf[host];
    for (let row = 0; row < jobGb.length; row++) {
      jobGb[row][host] = poolGb[row][pool];
    }
  }
  return jobGb;
}

/**
 * How many jobs of each operation, in its row, each host, in its column, has room for, so that the
 * jobs of a stream that are under way at once find room side by side.
 *
 * @param {Recipe} recipe
 * @param {number[]} leads
 * @param {number} periodMillis
 * @param {number[][]} threads threads of each operation, in its row, on each host, in its column
 * @param {Host[]} hosts
 * @param {number[][]} orders for each operation the hosts in the order in which it fills them
 * @returns {number[][]}
 */
export function seats(recipe, leads, periodMillis, threads, hosts, orders) {
  const seats = Array.from({ length: leads.length }, () => new Array(hosts.length).fill(0));
  seat(
    largestFirst(recipe, threads),
    orders,
    jobRamGb(recipe, threads),
    atOnce(leads, periodMillis),
    freeRamGb(hosts),
    seats,
  );
  return seats;
}

/**
 * @param {Recipe} recipe
 * @param {number[]} leads
 * @returns {number}
 */
function shortestPeriod(recipe, leads) {
  return Math.max(recipe.gapMillis * leads.length, sum(leads) / MOST_WORKERS);
}

/**
 * A period in ms that is too short whatever the packing, worked out from what the cores make of the
 * RAM: of each operation one more than land in its lead are to find room.
 *
 * @param {number[]} worthGb
 * @param {number[]} leads
 * @param {Host[]} hosts
 * @returns {number}
 */
function worthBoundPeriod(worthGb, leads, hosts) {
  const othersGb = totalWorthGb(hosts) - sum(worthGb) * ROUNDED_DOWN;
  return othersGb > 0 ? (ramOfAll(worthGb, leads) / othersGb) * ROUNDED_DOWN : Infinity;
}

/**
 * The RAM in GB of each operation, in its row, as many times as its row of the other says, all in
 * all.
 *
 * @param {number[]} ramGb
 * @param {number[]} times
 * @returns {number}
 */
function ramOfAll(ramGb, times) {
  let sum = 0;
  for (let row = 0; row < ramGb.length; row++) {
    sum += ramGb[row] * times[row];
  }
  return sum;
}

/**
 * Jobs of each operation that are under way at once at most.
 *
 * @param {number[]} leads
 * @param {number} periodMillis
 * @returns {number[]}
 */
function atOnce(leads, periodMillis) {
  const jobs = new Array(leads.length).fill(0);
  for (let row = 0; row < leads.length; row++) {
    jobs[row] = Math.ceil(leads[row] / periodMillis) + 1;
  }
  return jobs;
}

/**
 * Whether security is at its minimum and money at its maximum, but for rounding.
 *
 * @param {Server} server
 * @returns {boolean}
 */
export function isPrepared(server) {
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
 * @param {Op[]} word
 * @param {number} gapMillis
 * @param {number} growMargin
 * @param {number} corePullGb
 * @param {number} slackMillis
 * @param {boolean} padded
 * @param {boolean} onAverage
 * @param {boolean} fractional
 * @returns {Recipe}
 */
function newRecipe(
  word,
  gapMillis,
  growMargin,
  corePullGb,
  slackMillis,
  padded,
  onAverage,
  fractional,
) {
  word = [...word];
  return { word, gapMillis, growMargin, corePullGb, slackMillis, padded, onAverage, fractional };
}

/**
 * What the next target would make, in dollars a second, of so much RAM in GB or so many workers,
 * whichever is more.
 *
 * @param {Rivals} rivals
 * @param {number} ramGb
 * @param {number} workers
 * @returns {number}
 */
function rivalsCostPerSecond(rivals, ramGb, workers) {
  return rivals.nextIncome * Math.max(ramGb / rivals.totalGb, workers / MOST_WORKERS);
}

/**
 * The one size whose hacks take so many threads of RAM.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} threads
 * @returns {number[]}
 */
function using(recipe, server, hacker, threads) {
  const sizes = [];
  sizes.push(threads);
  return sizes;
}

/**
 * The sizes that take one thread of RAM more or less than a size.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} size
 * @returns {number[]}
 */
function near(recipe, server, hacker, size) {
  const sizes = [];
  if (size > 1) {
    sizes.push(size - 1);
  }
  sizes.push(size + 1);
  return sizes;
}

/**
 * Experience per ms that a stream gives on average.
 *
 * @param {Recipe} recipe
 * @param {Flow} flow
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
export function expPerMilli(recipe, flow, server, hacker) {
  const needs = batchNeeds(recipe, server, hacker, flow.hackThreads);
  const chance = hackChance(server, server.minDifficulty, hacker);
  let threads = 0;
  for (const need of needs) {
    threads +=
      need.hackThreads > 0 ? need.hackThreads * (chance + (1 - chance) / 4) : need.oneCoreThreads;
  }
  return (threads * hackExp(server, hacker)) / flow.periodMillis;
}

/**
 * The hacker with the level to expect so many ms ahead, while experience comes in steadily.
 *
 * @param {Hacker} hacker
 * @param {number} expPerMilli
 * @param {number} aheadMillis
 * @returns {Hacker}
 */
export function hackerLater(hacker, expPerMilli, aheadMillis) {
  return hackerAhead(hacker, hacker.player.exp.hacking + expPerMilli * aheadMillis);
}

/**
 * The hacker with the level to expect when a batch lands that is opened now, while experience comes
 * in steadily.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} expPerMilli
 * @returns {Hacker}
 */
export function hackerAtLanding(recipe, server, hacker, expPerMilli) {
  const leads = leadMillis(recipe, server, hacker, recipe.gapMillis);
  return hackerLater(hacker, expPerMilli, batchLead(leads, recipe.gapMillis));
}

/**
 * How long before its landing each operation of a batch is launched, in ms: as late as is safe, or,
 * padded, weakens when the first of them must be and grows when those must have begun. Hacks wait
 * in either case, so that they can be left out.
 *
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @param {number} gapMillis
 * @returns {number[]}
 */
export function leadMillis(recipe, server, hacker, gapMillis) {
  const hackMillis = hackTime(server, server.minDifficulty, hacker);
  const leads = new Array(recipe.word.length).fill(0);
  for (let row = 0; row < leads.length; row++) {
    leads[row] = hackMillis * timeRatio(recipe.word[row]) + recipe.slackMillis;
  }
  const longest = batchLead(leads, gapMillis);
  for (let row = 0; row < leads.length && recipe.padded; row++) {
    const op = recipe.word[row];
    const waitMillis = op === "grow" ? recipe.slackMillis : 0;
    if (op !== "hack") {
      leads[row] = Math.max(leads[row], longest + row * gapMillis - waitMillis);
    }
  }
  return leads;
}

/**
 * How long in ms before the first landing of a batch its first operation is launched.
 *
 * @param {number[]} leads
 * @param {number} gapMillis
 * @returns {number}
 */
export function batchLead(leads, gapMillis) {
  let longest = 0;
  for (let row = 0; row < leads.length; row++) {
    longest = Math.max(longest, leads[row] - row * gapMillis);
  }
  return longest;
}

/**
 * The gap in ms between the landings of a batch: as wide as its period allows, but no wider than
 * the recipe's where a weaken would not be launched well before what it makes good, even when that
 * takes half as long by then; so dropping the rest of a batch leaves nothing without its weaken.
 * Padded weakens are launched first anyway.
 *
 * @param {Recipe} recipe
 * @param {number[]} leads
 * @param {number} periodMillis
 * @returns {number}
 */
function gapMillis(recipe, leads, periodMillis) {
  let widest = periodMillis / leads.length;
  for (let row = 1; row < leads.length && !recipe.padded; row++) {
    for (let before = 0; before < row; before++) {
      if (recipe.word[row] === "weaken" && recipe.word[before] !== "weaken") {
        widest = Math.min(widest, (leads[row] - leads[before]) / (row - before) / 2);
      }
    }
  }
  return Math.max(recipe.gapMillis, Math.floor(widest));
}

/**
 * Rows of a batch in the order in which they are launched: the longest lead first, where that is
 * equal hack last, so that no hack goes without its grow and weaken, and else the most RAM first.
 *
 * @param {Recipe} recipe
 * @param {number[]} leads
 * @param {number[][]} threads
 * @returns {number[]}
 */
export function launchOrder(recipe, leads, threads) {
  const order = largestFirst(recipe, threads);
  order.sort((a, b) => (recipe.word[a] === "hack" ? 1 : 0) - (recipe.word[b] === "hack" ? 1 : 0));
  order.sort((left, right) => -leads[left] - -leads[right]);
  return order;
}

/**
 * The latest moment in ms at which an operation launched now may begin: in time for its landing,
 * and before the next landing, since it lands as planned only with the security and the level by
 * which it was planned.
 *
 * @param {number} startMillis when it must start at the latest to land in time
 * @param {number} calmUntilMillis when the next batch begins to land
 * @param {number} nowMillis
 * @returns {number}
 */
export function latestStartMillis(startMillis, calmUntilMillis, nowMillis) {
  return Math.max(nowMillis, Math.min(startMillis, calmUntilMillis));
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
 * The needs with what the target lacks of its preparation added to the last grow and weaken.
 *
 * @param {Need[]} needs
 * @param {Recipe} recipe
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {Need[]}
 */
export function repairing(needs, recipe, server, hacker) {
  const excess = Math.max(0, server.hackDifficulty - server.minDifficulty);
  const repaired = [];
  for (let row = 0; row < needs.length; row++) {
    const need = needs[row];
    const security = row === needs.length - 1 ? need.security + excess : need.security;
    const money = (need.money * server.moneyAvailable) / server.moneyMax;
    switch (need.op) {
      case "hack":
        repaired.push(need);
        break;
      case "grow":
        repaired.push(growNeed(security, money, recipe, server, hacker));
        break;
      case "weaken":
        repaired.push(weakenNeed(security, hacker));
    }
  }
  return repaired;
}

/**
 * The row of the first grow after a row: the one that restores what a hack takes; the word's length
 * where none follows.
 *
 * @param {Recipe} recipe
 * @param {number} row
 * @returns {number}
 */
export function growAfter(recipe, row) {
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
export function hacksBefore(recipe, growRow) {
  let hacks = 0;
  for (let row = 0; row < Math.min(growRow, recipe.word.length); row++) {
    hacks += recipe.word[row] === "hack" && growAfter(recipe, row) === growRow ? 1 : 0;
  }
  return hacks;
}

/**
 * Hack threads, at most those of the need and not always whole, whose take the given grow restores,
 * on average where the recipe reckons with that: the level may have risen since the grow was
 * launched.
 *
 * @param {Recipe} recipe
 * @param {Need} need what the hack must achieve
 * @param {Need} growNeed what the grow that follows must achieve
 * @param {number} growThreads threads of that grow, on a host with `growCores`
 * @param {number} growCores
 * @param {number} sharing how many hacks that grow makes up for, each of which may take the same
 *   share
 * @param {Server} server
 * @param {Hacker} hacker
 * @returns {number}
 */
export function restorableHackThreads(
  recipe,
  need,
  growNeed,
  growThreads,
  growCores,
  sharing,
  server,
  hacker,
) {
  const planned = keptShare(need.hackThreads, sharing, server, hacker);
  const part = grownPart(recipe, sharing, planned, server, hacker);
  const growth = growPercent(server, growNeed.security, growThreads, hacker, growCores);
  const kept = Math.pow(1 / growth, 1 / (sharing * part));
  const perThread = hackPercent(server, server.minDifficulty, hacker);
  const most = Math.floor(((1 - kept) / perThread) * 1000) / 1000;
  return Math.min(need.hackThreads, most);
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
export function threadTable(needs, recipe, server, hacker, hosts) {
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
 * The same, less what rounding takes at most, if threads could be split: close to what a host takes
 * also where batches are small. It may hinge on the last bit of a logarithm, so no count must hinge
 * on it.
 *
 * @param {Need[]} needs
 * @returns {number[]}
 */
function unroundedWorthGb(needs) {
  const ramGb = new Array(needs.length).fill(0);
  for (let row = 0; row < ramGb.length; row++) {
    const need = needs[row];
    const threads = Math.max(0, Math.min(MOST, need.unroundedThreads) - ROUNDING);
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
export function timeRatio(op) {
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
