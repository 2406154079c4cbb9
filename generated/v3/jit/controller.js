// jit: HGW batches at a steady pace, each operation launched just in time.
// Written by Batchsmith for Bitburner 3.x. Start it with: run jit/controller.js [target]
import {
  afterSleep,
  allHosts,
  awake,
  batchLead,
  batchNeeds,
  bestByFlow,
  bestFlow,
  expPerMilli,
  firstLandingMillis,
  freeRamGb,
  growAfter,
  hackTime,
  hackerAtLanding,
  hackerLater,
  hacksBefore,
  hostOrders,
  isOnTrack,
  isOutgrown,
  isPrepared,
  isTarget,
  jobRamGb,
  latestStartMillis,
  launchOrder,
  leadMillis,
  leastMoney,
  nextFlow,
  prepWave,
  repairing,
  restorableHackThreads,
  seatOf,
  seats,
  slackFor,
  threadTable,
  timeRatio,
  totalFreeGb,
  withSlack,
} from "./plan.js";

const WORKERS = { hack: "jit/hack.js", grow: "jit/grow.js", weaken: "jit/weaken.js" };
/** How batches are made. */
const RECIPE = { word: ["hack", "grow", "weaken"], gapMillis: 5, growMargin: 0, corePullGb: 1000000000, slackMillis: 500, padded: false, onAverage: true, fractional: false };
/** Time after its landing at which a worker that has not reported is given up. */
const PATIENCE_MILLIS = 10000;
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
/** Workers alive at once at most, with which the game still runs smoothly. */
const MOST_WORKERS = 9900;
/** Time after which a new level or new RAM may change the stream, and between two reports. */
const MINUTE_MILLIS = 60000;

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

/** Prepares the target and keeps batches landing; should ever none be under way, begins anew. */
async function control(ns) {
  ns.getPortHandle(ns.pid).clear();
  const target = chooseTarget(ns, survey(ns));
  await warmUp(ns);
  const troubles = { late: 0, lost: 0, refused: 0, dropped: 0, cancelled: 0, desyncs: 0, cause: "" };
  while (true) {
    await prepare(ns, target, troubles);
    const stream = openStream(ns, target);
    do {
      launchDue(ns, stream, troubles);
      await wake(ns, stream, troubles);
    } while (stream.running.size > 0);
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
  const name = ns.args[0] ?? servers[bestByFlow([RECIPE], servers, hacker, hostsOf(servers))]?.hostname;
  const server = servers.find((each) => each.hostname === name);
  if (!server || !isTarget(server, hacker.level)) {
    halt(ns, `${name ?? 'no server'} cannot be hacked: a target needs money, root, and at most level ${hacker.level}`);
  }
  return name;
}

/** Brings security to its minimum and money to its maximum. */
async function prepare(ns, target, troubles) {
  for (let server = ns.getServer(target); !isPrepared(server); server = ns.getServer(target)) {
    const hacker = hackerOf(ns);
    const hosts = hostsOf(survey(ns));
    const { jobs } = prepWave(server, hacker, hosts, freeRamGb(hosts), RECIPE.gapMillis);
    if (jobs.length === 0) {
      ns.print(`waiting for RAM to prepare ${target}`);
      await ns.sleep(1000);
      continue;
    }
    tell(ns, `preparing ${target}`);
    await listen(ns, jobs, launch(ns, { server, hacker, jobs }, troubles), troubles);
  }
}

/** A stream of which nothing is launched yet. */
function newStream(ns, target) {
  const now = Date.now();
  return {
    target,
    port: ns.getPortHandle(ns.pid),
    chosenLevel: 0, // level and RAM for which the size of the batches was chosen
    chosenGb: 0,
    running: new Map(), // jobs under way by id
    queues: RECIPE.word.map(() => []), // batches whose operation of that place is not launched yet
    nextId: 0,
    landed: 0, // batches that have landed, and how many of them the target was looked at after
    watched: 0,
    holding: false, // whether the target is off its track, so that nothing more is hacked
    flow: { hackThreads: 0, periodMillis: 0 }, // how large the batches are and how close they follow
    formerMillis: 0, // time between those opened before the flow changed, and when the last of them has landed
    formerUntil: 0,
    expPerMilli: 0, // experience that the batches give
    calmUntil: now, // when the next batch begins to land
    repairedAt: now, // when the batch lands that repairs the target
    wakeBy: now, // until when the controller sleeps, and how late the timers are that wake it
    sleeps: awake(),
    tellAt: now + MINUTE_MILLIS,
    patientUntil: now + PATIENCE_MILLIS, // when to look for workers that never reported
  };
}

/** Begins a stream. */
function openStream(ns, target) {
  const stream = newStream(ns, target);
  const server = planStream(ns, stream);
  if (stream.flow.hackThreads === 0) {
    halt(ns, `not enough RAM to keep batches running on ${target}`);
  }
  stream.nextLanding = firstLandingMillis(Date.now(), hackTime(server, server.minDifficulty, hackerOf(ns)), RECIPE.slackMillis);
  stream.calmUntil = stream.nextLanding;
  return stream;
}

/** Measures the RAM, with that of the jobs under way, and chooses how large the batches are and how close they follow. */
function planStream(ns, stream) {
  const servers = survey(ns);
  const server = servers.find((each) => each.hostname === stream.target);
  const hacker = hackerOf(ns);
  const ours = heldGb([stream]);
  const hosts = hostsOf(servers.map((each) => ({ ...each, ramUsed: each.ramUsed - (ours[each.hostname] ?? 0) })));
  if (stream.hosts && hosts.map(({ hostname }) => hostname).join() !== stream.hosts.map(({ hostname }) => hostname).join()) {
    sizeAnew(stream, server, hacker, hosts);
  }
  stream.hosts = hosts;
  stream.places = new Map(stream.hosts.map((host, place) => [host.hostname, place]));
  stream.hostOrders = hostOrders(RECIPE, stream.hosts);
  stream.freeGb = stream.hosts.map((host) => host.freeRamGb - (ours[host.hostname] ?? 0));
  stream.seated = seatedOn(stream);
  stream.slackMillis = slackFor(stream.sleeps, RECIPE, Date.now());
  const recipe = withSlack(RECIPE, stream.slackMillis);
  const ahead = hackerAtLanding(recipe, server, hacker, stream.expPerMilli);
  const totalGb = totalFreeGb(stream.hosts);
  if (stream.flow.hackThreads === 0 || isOutgrown(hacker.level, totalGb, stream.chosenLevel, stream.chosenGb)) {
    changeFlow(stream, bestFlow(recipe, server, ahead, stream.hosts, stream.hostOrders));
    stream.chosenLevel = hacker.level;
    stream.chosenGb = totalGb;
  } else {
    changeFlow(stream, nextFlow(recipe, server, ahead, stream.flow.hackThreads, stream.hosts, stream.hostOrders));
  }
  stream.level = hacker.level;
  stream.replanAt = Date.now() + MINUTE_MILLIS;
  if (stream.flow.hackThreads > 0) {
    layOut(stream, server, hacker, ahead);
    stream.seats = seats(RECIPE, stream.leads, stream.flow.periodMillis, stream.threads, stream.hosts, stream.hostOrders);
  } else {
    stream.seats = RECIPE.word.map(() => []); // what is open goes on wherever it finds room
  }
  return server;
}

/** How many jobs of each operation are on each host. */
function seatedOn(stream) {
  const seated = RECIPE.word.map(() => stream.hosts.map(() => 0));
  for (const { row, hostname } of stream.running.values()) {
    const place = stream.places.get(hostname);
    if (place !== undefined) {
      seated[row][place]++;
    }
  }
  return seated;
}

/** Counts the threads of open batches for other hosts than they were sized for. */
function sizeAnew(stream, server, hacker, hosts) {
  for (const batch of new Set(stream.queues.flat())) {
    batch.threads = threadTable(batch.needs, RECIPE, server, hacker, hosts);
    batch.jobGb = jobRamGb(RECIPE, batch.threads);
  }
}

/** Gives the stream another flow from the next batch on. */
function changeFlow(stream, flow) {
  if (flow.periodMillis < stream.flow.periodMillis) {
    stream.formerMillis = stream.flow.periodMillis;
    stream.formerUntil = stream.running.size > 0 ? stream.nextLanding : 0;
  }
  stream.flow = flow;
}

/** Time between two batches that land, some of which may have been opened when they were further apart. */
function pace({ flow, formerMillis, formerUntil }) {
  return Date.now() < formerUntil ? Math.max(formerMillis, flow.periodMillis) : flow.periodMillis;
}

/** Works out how the stream's batches are made, for the level when the next one lands, and when they are launched. */
function layOut(stream, server, hacker, ahead) {
  sizeBatches(stream, server, ahead);
  stream.leads = leadMillis(withSlack(RECIPE, stream.slackMillis), server, hacker, stream.flow.gapMillis);
  stream.leastMoney = leastMoney(RECIPE, server, hacker, stream.flow.hackThreads);
  stream.rows = launchOrder(RECIPE, stream.leads, stream.threads);
  stream.expPerMilli = expPerMilli(RECIPE, stream.flow, server, hacker);
}

/** Counts the threads of the batches to come, for a hacker of the given level. */
function sizeBatches(stream, server, hacker) {
  stream.sizedFor = hacker.level;
  stream.needs = batchNeeds(RECIPE, server, hacker, stream.flow.hackThreads);
  stream.threads = threadTable(stream.needs, RECIPE, server, hacker, stream.hosts);
  stream.jobGb = jobRamGb(RECIPE, stream.threads);
}

/** Opens the next batch, sized for the level to expect when it lands. */
function openBatch(stream, server, hacker) {
  const landing = stream.nextLanding;
  const ahead = hackerLater(hacker, stream.expPerMilli, landing - Date.now());
  if (ahead.level !== stream.sizedFor) {
    sizeBatches(stream, server, ahead);
  }
  let { threads, jobGb } = stream;
  if (stream.holding && Date.now() >= stream.repairedAt) {
    threads = threadTable(repairing(stream.needs, RECIPE, server, ahead), RECIPE, server, ahead, stream.hosts);
    jobGb = jobRamGb(RECIPE, threads);
    stream.repairedAt = landing;
  }
  const { gapMillis, periodMillis } = stream.flow;
  const next = landing + periodMillis;
  const batch = { landing, next, gapMillis, needs: stream.needs, threads, jobGb, grown: {}, dropped: false };
  stream.queues.forEach((queue) => queue.push(batch));
  stream.nextLanding = next;
}

/** Opens the batches that are due and launches the operations that could not wait for the next landing. */
function launchDue(ns, stream, troubles) {
  const now = Date.now();
  stream.sleeps = afterSleep(stream.sleeps, RECIPE, now - stream.wakeBy, now);
  const server = ns.getServer(stream.target);
  if (now >= stream.patientUntil) {
    giveUpLost(ns, stream, troubles);
  }
  if (stream.landed > stream.watched) {
    watch(ns, stream, server, troubles);
  }
  if (server.hackDifficulty > server.minDifficulty + 0.000001 && isLanding(stream)) {
    return; // security is up between a hack or grow and its weaken
  }
  const hacker = hackerOf(ns);
  if (isOutdated(stream, hacker)) {
    planStream(ns, stream);
  }
  const horizon = now + pace(stream);
  const lead = batchLead(stream.leads, stream.flow.gapMillis);
  while (stream.nextLanding - lead <= horizon && stream.flow.hackThreads > 0) {
    openBatch(stream, server, hacker);
  }
  for (const row of stream.rows) {
    const queue = stream.queues[row];
    while (queue.length > 0 && queue[0].landing + row * queue[0].gapMillis - stream.leads[row] <= horizon) {
      launchJob(ns, stream, queue.shift(), row, server, hacker, troubles);
    }
  }
}

/** Whether the stream is to be planned anew: late timers do not wait, a new level and lost RAM do. */
function isOutdated(stream, hacker) {
  const now = Date.now();
  const slackMillis = slackFor(stream.sleeps, RECIPE, now);
  const changed = hacker.level > stream.level || slackMillis < stream.slackMillis;
  return slackMillis > stream.slackMillis || (now >= stream.replanAt && changed);
}

/** Whether the next batch has begun to land, and the last of its operations is no more than a period overdue. */
function isLanding({ running }) {
  const now = Date.now();
  for (const { last, batch, end } of running.values()) {
    if (last) {
      return now >= batch.landing && now <= end + batch.next - batch.landing;
    }
  }
  return false;
}

/** Launches one operation of a batch, or drops the rest of the batch where it comes too late or finds no RAM. */
function launchJob(ns, stream, batch, row, server, hacker, troubles) {
  const op = RECIPE.word[row];
  if (batch.dropped) {
    return;
  }
  if (op === "hack" && stream.holding) {
    troubles.cancelled++;
    return;
  }
  const end = batch.landing + row * batch.gapMillis;
  const duration = hackTime(server, server.hackDifficulty, hacker) * timeRatio(op);
  const begin = end - duration;
  const possible = begin >= Date.now() && stream.running.size < MOST_WORKERS;
  const place = possible ? seatOf(stream.hostOrders[row], batch.jobGb[row], stream.freeGb, stream.seats[row], stream.seated[row]) : -1;
  if (place < 0) {
    batch.dropped = true;
    troubles.dropped++;
    return;
  }
  const { hostname, cores } = stream.hosts[place];
  const threads = batch.threads[row][place];
  const id = stream.nextId++;
  const args = [server.hostname, end, duration, ns.pid, id, latestStartMillis(begin, stream.calmUntil, Date.now())];
  if (op === "hack") {
    const ahead = hackerLater(hacker, stream.expPerMilli, end - Date.now());
    // No more than the grow after it restores, even if a thread has come to take more since that was launched.
    const growRow = growAfter(RECIPE, row);
    const grown = batch.grown[growRow];
    args.push(restorableHackThreads(RECIPE, batch.needs[row], batch.needs[growRow], grown.threads, grown.cores, hacksBefore(RECIPE, growRow), server, ahead));
  } else if (op === "grow") {
    batch.grown[row] = { threads, cores };
  }
  if (!start(ns, op, hostname, threads, args)) {
    batch.dropped = true;
    troubles.refused++;
    troubles.cause = `${hostname} refused a ${op}`;
    stream.replanAt = Math.min(stream.replanAt, Date.now() + 1000); // RAM is gone: soon measured anew, at any level
    stream.level = 0;
    return;
  }
  const ramGb = batch.jobGb[row][place];
  stream.freeGb[place] -= ramGb;
  stream.seated[row][place]++;
  stream.running.set(id, { op, row, hostname, ramGb, end, batch, last: row === RECIPE.word.length - 1 });
}

/** Hears the workers until a batch has landed whole, or a period has passed while none does. */
async function wake(ns, stream, troubles) {
  const { port } = stream;
  const pauseMillis = stream.flow.periodMillis || 1000;
  stream.wakeBy = Date.now() + pauseMillis;
  const pause = ns.asleep(pauseMillis);
  let done = false;
  while (!done) {
    done = await Promise.race([port.nextWrite(), pause]); // true from the pause
    done = hear(ns, stream, troubles) || done;
  }
  if (Date.now() >= stream.tellAt) {
    stream.tellAt += MINUTE_MILLIS;
    const { late, lost, refused, dropped, cancelled, desyncs } = troubles;
    tell(ns, `${stream.target}: ${stream.landed} batches; ${late} late, ${lost} lost, ${refused} refused, ${dropped} dropped, ${cancelled} hacks cancelled, ${desyncs} desyncs`);
  }
}

/** Reads every report; whether a batch has landed whole. */
function hear(ns, stream, troubles) {
  const { port } = stream;
  let landed = false;
  while (!port.empty()) {
    const [id, late] = port.read().split(" ").map(Number);
    const job = endJob(stream, id);
    if (!job) {
      continue; // given up before
    }
    if (late < -1) {
      troubles.lost++;
      troubles.cause = `a ${job.op} on ${job.hostname} was killed, or too late to begin`;
      ns.print(troubles.cause);
    } else if (late > 1) {
      troubles.late++;
      if (late >= stream.flow.gapMillis) { // too late to land in order
        troubles.cause = `a ${job.op} on ${job.hostname} landed ${late} ms late`;
        ns.print(troubles.cause);
      }
    }
    landed = endOfBatch(stream, job) || landed;
  }
  return landed;
}

/** What the end of a job means for its batch; whether it was the last of it. */
function endOfBatch(stream, { batch, end, last }) {
  if (Date.now() < end - 1) {
    batch.dropped = true; // killed, or too late to begin: the rest of its batch stays
  } else if (last) {
    stream.calmUntil = batch.next;
  }
  stream.landed += last ? 1 : 0;
  return last;
}

/** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
function watch(ns, stream, server, troubles) {
  stream.watched = stream.landed;
  const onTrack = isOnTrack(server, stream.leastMoney);
  if (!onTrack && !stream.holding) {
    giveUpLost(ns, stream, troubles);
    tellDesync(ns, server, troubles);
  } else if (onTrack && stream.holding) {
    tell(ns, `${stream.target} is back on its track; ${troubles.cancelled} hacks cancelled so far`);
  }
  stream.holding = !onTrack;
}

/** RAM that the jobs under way hold on each host, to the hundredth of a GB as the game counts it. */
function heldGb(lanes) {
  const held = {};
  for (const { running } of lanes) {
    for (const { hostname, ramGb } of running.values()) {
      held[hostname] = Math.round(((held[hostname] ?? 0) + ramGb) * 100) / 100;
    }
  }
  return held;
}

/** Takes a job off the list, if it is there, and gives its RAM back. */
function endJob(lane, id) {
  const job = lane.running.get(id);
  const place = lane.places.get(job?.hostname);
  if (lane.running.delete(id) && place !== undefined) {
    lane.freeGb[place] += job.ramGb;
    lane.seated[job.row][place]--;
  }
  return job;
}

/** Gives up workers that should have reported long ago, so that their RAM is used again. */
function giveUpLost(ns, lane, troubles) {
  const now = Date.now();
  lane.patientUntil = now + PATIENCE_MILLIS;
  for (const [id, { op, hostname, end }] of lane.running) {
    if (now > end + PATIENCE_MILLIS) {
      endJob(lane, id);
      troubles.lost++;
      troubles.cause = `a ${op} on ${hostname} never reported`;
      ns.print(troubles.cause);
    }
  }
}

/** Starts a worker; false where its host refuses or is gone. */
function start(ns, op, hostname, threads, args) {
  try {
    return ns.exec(WORKERS[op], hostname, { threads, temporary: true }, ...args) > 0;
  } catch {
    return false;
  }
}

/** Counts a desync and tells what it comes from as far as that is known. */
function tellDesync(ns, server, troubles) {
  troubles.desyncs++;
  const cause = troubles.cause || "somebody else changed the target";
  tell(ns, `desync ${troubles.desyncs} of ${server.hostname}: security ${server.hackDifficulty}, money ${server.moneyAvailable}; ${cause}`);
  troubles.cause = "";
}

/**
 * Starts the jobs, the last to land first, so that a refusal leaves no hack without its grow and weaken.
 * @returns how many workers were started, and when the last of them lands
 */
function launch(ns, { server, hacker, jobs }, troubles) {
  const hackMillis = hackTime(server, server.hackDifficulty, hacker);
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
  let started = 0;
  for (let id = jobs.length - 1; id >= 0; id--) {
    const { op, hostname, threads, landingMillis } = jobs[id];
    const end = first + landingMillis;
    const pid = ns.exec(WORKERS[op], hostname, { threads, temporary: true }, server.hostname, end, hackMillis * timeRatio(op), ns.pid, id);
    if (pid === 0) {
      troubles.refused++;
      troubles.cause = `${hostname} refused a ${op}`;
      break;
    }
    started++;
  }
  return { started, end: first + jobs[jobs.length - 1].landingMillis };
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
