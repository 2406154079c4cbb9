/**
 * A host with free RAM.
 *
 * @typedef {Object} Host
 * @property {string} hostname
 * @property {number} freeRamGb RAM that may be used, in GB
 * @property {number} cores CPU cores
 */

/**
 * An operation.
 *
 * @typedef {"hack" | "grow" | "weaken"} Op
 */

/**
 * Tasks that together keep a server as it is.
 *
 * @typedef {Object} Plan
 * @property {Task[]} tasks
 * @property {number} ramGb what they take, in GB
 */

/**
 * A worker to start.
 *
 * @typedef {Object} Task
 * @property {Op} op
 * @property {string} host
 * @property {number} threads
 * @property {number} landMillis when it takes effect, in ms after the first
 */

/** RAM of one thread of each operation, in GB. */
const HACK_RAM_GB = 1.7;

const GROW_RAM_GB = 1.75;

const SMALLEST_FIRST = (a, b) =>
  a.freeRamGb - b.freeRamGb || (a.hostname < b.hostname ? -1 : a.hostname > b.hostname ? 1 : 0);

/** Nothing. */
const PLAN_EMPTY = newPlan([], 0);

/**
 * @param {Task[]} tasks
 * @param {number} ramGb
 * @returns {Plan}
 */
function newPlan(tasks, ramGb) {
  tasks = [...tasks];
  return { tasks, ramGb };
}

/**
 * @param {Op} op
 * @returns {number}
 */
function ramGb(op) {
  switch (op) {
    case "hack":
      return HACK_RAM_GB;
    case "grow":
    case "weaken":
      return GROW_RAM_GB;
  }
}

/**
 * One batch, placed whole or not at all.
 *
 * @param {number} hackThreads threads of hack, at least 1
 * @param {Host[]} hosts where workers may run
 * @param {number} gapMillis time between landings, in ms
 * @returns {Plan}
 */
export function hwgw(hackThreads, hosts, gapMillis) {
  const ops = ["hack", "weaken", "grow", "weaken"];
  const threads = [
    hackThreads,
    Math.max(1, Math.trunc(hackThreads / 25)),
    Math.ceil(hackThreads * 1.3) || 0,
    1,
  ];
  const sorted = [...hosts];
  sorted.sort(SMALLEST_FIRST);
  const free = new Array(sorted.length).fill(0);
  for (let i = 0; i < free.length; i++) {
    free[i] = sorted[i].freeRamGb;
  }

  const tasks = [];
  let total = 0;
  for (let i = 0; i < ops.length; i++) {
    const needed = threads[i] * ramGb(ops[i]);
    const place = firstFit(free, needed);
    if (place < 0) {
      return PLAN_EMPTY; // a part of a batch does harm
    }
    free[place] -= needed;
    total += needed;
    tasks.push({
      op: ops[i],
      host: sorted[place].hostname,
      threads: threads[i],
      landMillis: i * gapMillis,
    });
  }
  return newPlan(tasks, total);
}

/**
 * @param {number[]} free
 * @param {number} needed
 * @returns {number}
 */
function firstFit(free, needed) {
  for (let i = 0; i < free.length; i++) {
    if (free[i] >= needed) {
      return i;
    }
  }
  return -1;
}

/**
 * How many batches the hosts hold, at most the given depth.
 *
 * @param {Host[]} hosts
 * @param {number} hackThreads
 * @param {number} limit
 * @returns {number}
 */
export function depth(hosts, hackThreads, limit) {
  let left = [...hosts];
  let depth = 0;
  while (depth < limit) {
    const plan = hwgw(Math.max(1, hackThreads), left, 5);
    if (plan.tasks.length === 0) {
      break;
    }
    for (const task of plan.tasks) {
      left = without(left, task);
    }
    depth++;
  }
  return depth;
}

/**
 * @param {Host[]} hosts
 * @param {Task} task
 * @returns {Host[]}
 */
function without(hosts, task) {
  const left = [];
  for (const host of hosts) {
    const used = host.hostname === task.host;
    const taken = used ? task.threads * ramGb(task.op) : 0;
    left.push({ hostname: host.hostname, freeRamGb: host.freeRamGb - taken, cores: host.cores });
  }
  return left;
}

/**
 * The host with the most cores among those with enough RAM, or an empty text.
 *
 * @param {Host[]} hosts
 * @param {number} neededRamGb
 * @returns {string}
 */
export function mostCores(hosts, neededRamGb) {
  let best = "";
  let cores = 0;
  for (const host of hosts) {
    if (host.freeRamGb < neededRamGb) {
      continue;
    }
    if (host.cores > cores || (host.cores === cores && host.hostname === "home")) {
      best = host.hostname;
      cores = host.cores;
    }
  }
  return best;
}
