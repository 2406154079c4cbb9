// shotgun-hgw: all RAM filled with HGW batches at once, again and again.
// Written by Batchsmith for Bitburner 3.x. Start it with: run shotgun-hgw/controller.js [target]
import {
  allHosts,
  bestByIncome,
  firstLandingMillis,
  freeRamGb,
  hackTime,
  isOnTrack,
  isTarget,
  leastMoney,
  optimalHackThreadsAhead,
  packBatchesAhead,
  prepWave,
} from "./plan.js";

const WORKERS = { hack: "shotgun-hgw/hack.js", grow: "shotgun-hgw/grow.js", weaken: "shotgun-hgw/weaken.js" };
/** How batches are made. */
const RECIPE = { word: ["hack", "grow", "weaken"], gapMillis: 5, growMargin: 0, corePullGb: 1000000000, slackMillis: 100, padded: false, onAverage: true, fractional: false };
/** Batches side by side at most, so that the game stays quick. */
const MOST_BATCHES = 3000;
/** Time after its landing at which a worker that has not reported is given up. */
const PATIENCE_MILLIS = 10000;
/** Ports that give workers the signal to start lie this far above the ports they report to. */
const SIGNAL_PORTS = 1000000000;
/** Multipliers of the BitNode. */
const BIT_NODE = {
  hackingLevelMultiplier: 1,
  hackingSpeedMultiplier: 1,
  hackExpGain: 1,
  scriptHackMoney: 1,
  scriptHackMoneyGain: 1,
  serverGrowthRate: 1,
  serverWeakenRate: 1,
};

/** @param {NS} ns */
export async function main(ns) {
  ns.disableLog("ALL");
  try {
    await control(ns);
  } catch (error) {
    if (error?.name !== "ScriptDeath") {
      halt(ns, error?.stack ?? String(error));
    }
    throw error;
  }
}

/** Blast after blast: each prepares the target where that is needed, and goes on with batches. */
async function control(ns) {
  ns.getPortHandle(ns.pid).clear();
  const target = chooseTarget(ns, survey(ns));
  await warmUp(ns);
  const troubles = { late: 0, lost: 0, refused: 0, desyncs: 0, cause: "" };
  while (true) {
    const blast = planBlast(ns, target);
    if (blast.jobs.length === 0) {
      ns.print(`waiting for RAM: none is free for a batch on ${target}`);
      await ns.sleep(1000);
      continue;
    }
    const launched = await launch(ns, blast, troubles);
    await listen(ns, blast.jobs, launched, troubles);
    const server = ns.getServer(target);
    if (blast.batches > 0 && !isOnTrack(server, blast.leastMoney)) {
      tellDesync(ns, server, troubles);
    }
    tell(ns, `${target}: ${blast.batches} batches; so far ${troubles.late} late, ${troubles.lost} lost, ${troubles.refused} refused, ${troubles.desyncs} desyncs`);
  }
}

/**
 * Every server that can be reached, found depth first: rooted where that is possible, with the workers on it.
 * @param {NS} ns
 * @returns {Server[]}
 */
function survey(ns, host = "home", seen = new Set()) {
  seen.add(host);
  if (!ns.getServer(host).hasAdminRights) {
    takeRoot(ns, host);
  }
  if (host !== "home") {
    ns.scp(Object.values(WORKERS), host, "home");
  }
  for (const neighbour of ns.scan(host)) {
    if (!seen.has(neighbour) && neighbour !== "darkweb") { // a darknet server runs no scripts without a session
      survey(ns, neighbour, seen);
    }
  }
  return [...seen].map((name) => ns.getServer(name));
}

/** Opens what the programs at hand can open, and takes root if that is enough. */
function takeRoot(ns, host) {
  ns.brutessh(host);
  ns.ftpcrack(host);
  ns.relaysmtp(host);
  ns.httpworm(host);
  ns.sqlinject(host);
  ns.nuke(host);
}

/** The hosts that workers may use, with their free RAM. */
function hostsOf(servers) {
  return allHosts(servers);
}

/** Who hacks: the player as of now. */
function hackerOf(ns) {
  const player = ns.getPlayer();
  return { player, bitNode: BIT_NODE, level: player.skills.hacking };
}

/** Loads each worker once, because a script starts late the first time. */
async function warmUp(ns) {
  for (const worker of Object.values(WORKERS)) {
    ns.exec(worker, "home");
  }
  await ns.sleep(100);
}

/** The target given on the command line, or the best one there is. */
function chooseTarget(ns, servers) {
  const hacker = hackerOf(ns);
  const name = ns.args[0] ?? servers[bestByIncome([RECIPE], servers, hacker, hostsOf(servers), MOST_BATCHES)]?.hostname;
  const server = servers.find((each) => each.hostname === name);
  if (!server || !isTarget(server, hacker.level)) {
    halt(ns, `${name ?? 'no server'} cannot be hacked: a target needs money, root, and at most level ${hacker.level}`);
  }
  return name;
}

/** Jobs that prepare the target where it is not, followed by as many batches as fit. */
function planBlast(ns, target) {
  const servers = survey(ns);
  const server = servers.find((each) => each.hostname === target);
  const hacker = hackerOf(ns);
  const hosts = hostsOf(servers);
  const freeGb = freeRamGb(hosts);
  const threads = optimalHackThreadsAhead(RECIPE, server, hacker, hosts, MOST_BATCHES);
  const wave = prepWave(server, hacker, hosts, freeGb, RECIPE.gapMillis);
  const batches = wave.completes ? packBatchesAhead(RECIPE, server, hacker, threads, hosts, freeGb, wave.jobs, MOST_BATCHES) : [];
  return { server, hacker, leastMoney: leastMoney(RECIPE, server, hacker, threads), jobs: [...wave.jobs, ...batches], batches: batches.length / RECIPE.word.length };
}

/**
 * Starts the jobs, the last to land first, so that a refusal leaves no hack without its grow and weaken; then gives the
 * signal on which all of them begin.
 * @returns how many workers were started, and when the last of them lands
 */
async function launch(ns, { server, jobs }, troubles) {
  const signal = ns.getPortHandle(SIGNAL_PORTS + ns.pid);
  signal.clear();
  let started = 0;
  for (let id = jobs.length - 1; id >= 0; id--) {
    const { op, hostname, threads, landingMillis } = jobs[id];
    const pid = ns.exec(WORKERS[op], hostname, { threads, temporary: true }, server.hostname, landingMillis, SIGNAL_PORTS + ns.pid, ns.pid, id);
    if (pid === 0) {
      troubles.refused++;
      troubles.cause = `${hostname} refused a ${op}`;
      break;
    }
    started++;
    if (started % 200 === 0) {
      await ns.sleep(0); // lets the game breathe
    }
  }
  const now = ns.getServer(server.hostname);
  const hackMillis = hackTime(now, now.hackDifficulty, hackerOf(ns));
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
  signal.write({ hackMillis, first });
  return { started, end: first + jobs[jobs.length - 1].landingMillis };
}

/** Counts a desync and tells what it comes from as far as that is known. */
function tellDesync(ns, server, troubles) {
  troubles.desyncs++;
  const cause = troubles.cause || "somebody else changed the target";
  tell(ns, `desync ${troubles.desyncs} of ${server.hostname}: security ${server.hackDifficulty}, money ${server.moneyAvailable}; ${cause}`);
  troubles.cause = "";
}

/** Waits until every started worker has reported that it landed, or is given up. */
async function listen(ns, jobs, { started, end }, troubles) {
  const port = ns.getPortHandle(ns.pid);
  const patience = ns.asleep(end - Date.now() + PATIENCE_MILLIS);
  let heard = 0;
  let over = false;
  while (heard < started && !over) {
    if (port.empty()) {
      over = await Promise.race([port.nextWrite(), patience]); // true from the patience
    }
    for (; !port.empty(); heard++) {
      const [id, late] = port.read().split(" ").map(Number);
      if (late < -1) {
        troubles.lost++;
        troubles.cause = `a ${jobs[id].op} on ${jobs[id].hostname} was killed`;
        ns.print(troubles.cause);
      } else if (late > 1) {
        troubles.late++;
        if (late >= RECIPE.gapMillis) { // too late to land in order
          troubles.cause = `a ${jobs[id].op} on ${jobs[id].hostname} landed ${late} ms late`;
          ns.print(troubles.cause);
        }
      }
    }
  }
  if (heard < started) {
    troubles.lost += started - heard;
    troubles.cause = `${started - heard} workers never reported`;
    ns.print(troubles.cause);
  }
}

/** Tells what happens. */
function tell(ns, text) {
  ns.print(text);
  ns.tprint(text);
}

/** Stops the controller and says why, in the log and the terminal. */
function halt(ns, why) {
  ns.print(`ERROR ${why}`);
  ns.tprint(`ERROR ${why}`);
  ns.exit();
}
