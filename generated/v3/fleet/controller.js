// fleet: many targets, each with HGW batches at a steady pace, each operation launched just in time.
// Written by Batchsmith for Bitburner 3.x. Start it with: run fleet/controller.js [target]
import {
  afterSleep,
  allHosts,
  awake,
  batchLead,
  batchNeeds,
  expPerMilli,
  firstLandingMillis,
  growAfter,
  hackTime,
  hackerAtLanding,
  hackerLater,
  hacksBefore,
  hostOrders,
  isOnTrack,
  isOutgrown,
  jobRamGb,
  latestStartMillis,
  launchOrder,
  leadMillis,
  leastMoney,
  mayBegin,
  repairing,
  restorableHackThreads,
  seatOf,
  seats,
  shareOut,
  slackFor,
  threadTable,
  timeRatio,
  totalFreeGb,
  withSlack,
  workerRamGb,
  worthwhile,
} from "./plan.js";

const WORKERS = { hack: "fleet/hack.js", grow: "fleet/grow.js", weaken: "fleet/weaken.js" };
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
/** Targets looked after at once at most. */
const MOST_TARGETS = 8;
/** Workers alive at once at most, with which the game still runs smoothly. */
const MOST_WORKERS = 9900;
/** Time between two reviews of what each target gets. */
const MINUTE_MILLIS = 60000;
/** Time after which the targets are weighed against each other anew. */
const WEIGHING_MILLIS = 600000;
/** The ids of a target's jobs begin at its place times this. */
const IDS_OF_A_LANE = 1000000000;

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

/** Reviews what each target gets, and keeps batches landing on those that are prepared. */
async function control(ns) {
  const port = ns.getPortHandle(ns.pid);
  port.clear();
  await warmUp(ns);
  const fleet = {
    port,
    hosts: [],
    lanes: [], // one for each target
    ranking: [], // targets worth looking after, the most important first
    reviewAt: 0,
    weighAt: 0, // when, and on what grounds, the targets are weighed against each other anew
    weighedLevel: 0,
    weighedGb: 0,
    weighedReady: "",
    wakeBy: Date.now(), // until when the controller sleeps, how late the timers are that wake it, and what launches need for that
    sleeps: awake(),
    slackMillis: RECIPE.slackMillis,
    troubles: { late: 0, lost: 0, refused: 0, dropped: 0, cancelled: 0, desyncs: 0, cause: "" },
  };
  while (true) {
    const now = Date.now();
    fleet.sleeps = afterSleep(fleet.sleeps, RECIPE, now - fleet.wakeBy, now);
    const slackMillis = slackFor(fleet.sleeps, RECIPE, now);
    if (now >= fleet.reviewAt || slackMillis > fleet.slackMillis) {
      fleet.slackMillis = slackMillis;
      review(ns, fleet);
    }
    for (const lane of fleet.lanes) {
      if (isOpen(lane) || isDraining(lane) || lane.landed > lane.watched) {
        launchDue(ns, lane, fleet.troubles);
      }
    }
    await wake(ns, fleet);
  }
}

/** Hears the workers until a batch, a blast or a preparation has landed whole, or a pause has passed while none does. */
async function wake(ns, fleet) {
  const periods = fleet.lanes.filter(isOpen).map((lane) => lane.flow.periodMillis);
  const millis = Math.min(1000, ...periods);
  const pause = ns.asleep(millis);
  fleet.wakeBy = Date.now() + millis;
  let done = false;
  while (!done) {
    done = await Promise.race([fleet.port.nextWrite(), pause]); // true from the pause
    done = hear(ns, fleet) || done;
  }
}

/** Reads every report; whether a batch, a blast or a preparation has landed whole. */
function hear(ns, fleet) {
  const { port, troubles } = fleet;
  let landed = false;
  while (!port.empty()) {
    const [id, late] = port.read().split(" ").map(Number);
    const lane = fleet.lanes[Math.floor(id / IDS_OF_A_LANE)];
    const job = endJob(lane, id);
    if (!job) {
      continue; // given up before
    }
    if (late < -1) {
      troubles.lost++;
      troubles.cause = `a ${job.op} on ${job.hostname} was killed, or too late to begin`;
      ns.print(troubles.cause);
    } else if (late > 1) {
      troubles.late++;
      ns.print(`${lane.target}: ${job.op} landed ${late} ms late`);
    }
    if (lane.preparing) {
      if (lane.running.size === 0) {
        lane.preparing = false;
        fleet.reviewAt = 0;
        landed = true;
      }
    } else {
      landed = endOfBatch(lane, job) || landed;
    }
  }
  return landed;
}

/** Gives RAM to the targets where it earns most, and prepares others with what is left. */
function review(ns, fleet) {
  fleet.reviewAt = Date.now() + MINUTE_MILLIS;
  const servers = survey(ns);
  const hacker = hackerOf(ns);
  fleet.lanes.filter((lane) => lane.preparing).forEach((lane) => {
    giveUpLost(ns, lane, fleet.troubles);
    lane.preparing = lane.running.size > 0;
  });
  measure(fleet, servers, hacker);
  const leeway = weigh(ns, fleet, servers, hacker) ? Infinity : 1; // hack threads by which batches may change
  const candidates = [];
  for (const each of fleet.ranking) {
    const lane = laneOf(fleet, each.server.hostname);
    if (!lane.preparing && (lane.running.size === 0 || isOpen(lane))) {
      const server = serverOf(servers, lane);
      const { hackThreads } = lane.flow;
      const opened = isOpen(lane);
      candidates.push({
        ...each,
        server,
        hackThreads,
        ready: isReady(lane, server),
        openMillis: opened ? Date.now() - lane.openedAt : 0,
        expPerMilli: opened ? lane.expPerMilli : 0,
      });
    }
  }
  const others = fleet.lanes.filter(({ target }) => !candidates.some(({ server }) => server.hostname === target));
  const parts = shareOut(withSlack(RECIPE, fleet.slackMillis), candidates, leeway, hacker, plannable(fleet), [...fleet.freeGb], alive(others));
  for (let i = 0; i < parts.length; i++) {
    give(ns, fleet, candidates[i], parts[i], hacker);
  }
}

/** What is known of a target. */
function laneOf(fleet, hostname) {
  return fleet.lanes.find(({ target }) => target === hostname);
}

/** The server that is hacked. */
function serverOf(servers, lane) {
  return servers.find(({ hostname }) => hostname === lane.target);
}

/** Measures the RAM, with that of the jobs under way but without that of others. */
function measure(fleet, servers, hacker) {
  const oursGb = heldGb(fleet.lanes);
  const before = fleet.hosts.map(({ hostname }) => hostname).join();
  fleet.hosts = hostsOf(servers.map((each) => ({ ...each, ramUsed: each.ramUsed - (oursGb[each.hostname] ?? 0) })));
  fleet.freeGb = fleet.hosts.map((host) => host.freeRamGb - (oursGb[host.hostname] ?? 0));
  fleet.places = new Map(fleet.hosts.map((host, place) => [host.hostname, place]));
  fleet.hostOrders = hostOrders(RECIPE, fleet.hosts);
  const moved = fleet.hosts.map(({ hostname }) => hostname).join() !== before;
  for (const lane of fleet.lanes) {
    shareHosts(fleet, lane);
    if (moved && !lane.preparing) {
      sizeAnew(lane, serverOf(servers, lane), hacker, fleet.hosts);
      lane.seats = RECIPE.word.map(() => []); // none before the stream is laid out anew
      lane.seated = seatedOn(lane);
    }
  }
}

/** Lets a target's jobs use the fleet's hosts, and as much time as all launches need. */
function shareHosts({ hosts, freeGb, places, hostOrders, slackMillis }, lane) {
  Object.assign(lane, { hosts, freeGb, places, hostOrders, slackMillis });
}

/** Weighs the targets against each other where something has changed since that was done; whether it was. */
function weigh(ns, fleet, servers, hacker) {
  const ready = fleet.lanes.filter((lane) => !lane.preparing && isReady(lane, serverOf(servers, lane)));
  const readyNow = ready.map(({ target }) => target).join();
  const totalGb = totalFreeGb(fleet.hosts);
  const outgrown = isOutgrown(hacker.level, totalGb, fleet.weighedLevel, fleet.weighedGb);
  if (Date.now() < fleet.weighAt && readyNow === fleet.weighedReady && !outgrown) {
    return false;
  }
  fleet.weighAt = Date.now() + WEIGHING_MILLIS;
  fleet.weighedReady = readyNow;
  fleet.weighedLevel = hacker.level;
  fleet.weighedGb = totalGb;
  const running = fleet.lanes.filter(isDraining).map(({ target }) => target);
  const chosen = ns.args.length > 0 ? servers.filter(({ hostname }) => ns.args.includes(hostname)) : servers;
  const recipe = withSlack(RECIPE, fleet.slackMillis);
  fleet.ranking = worthwhile(recipe, chosen, running, hacker, fleet.hosts, 0, MOST_TARGETS);
  const names = fleet.ranking.map(({ server }) => server.hostname);
  for (const name of names.filter((each) => !laneOf(fleet, each))) {
    const lane = newStream(ns, name);
    lane.nextId = fleet.lanes.length * IDS_OF_A_LANE;
    lane.lanes = fleet.lanes; // whose workers count together
    shareHosts(fleet, lane);
    fleet.lanes.push(lane);
  }
  fleet.lanes.filter((lane) => !names.includes(lane.target)).forEach(close);
  return true;
}

/** Whether new batches are opened on the target. */
function isOpen(stream) {
  return stream.flow.hackThreads > 0;
}

/** Whether batches are under way. */
function isDraining(stream) {
  return stream.running.size > 0 && !stream.preparing;
}

/** Opens no more batches; those that are open go on. */
function close(stream) {
  stream.flow = { ...stream.flow, hackThreads: 0 };
}

/** Whether batches may land on the target, or do already. */
function isReady(stream, server) {
  return stream.running.size > 0 ? isOpen(stream) : mayBegin(server);
}

/** The hosts without the RAM of preparations that are under way. */
function plannable(fleet) {
  const held = heldGb(fleet.lanes.filter((stream) => stream.preparing));
  return fleet.hosts.map((host) => ({ ...host, freeRamGb: host.freeRamGb - (held[host.hostname] ?? 0) }));
}

/** Launches a target's preparation, or gives its stream the flow that it is to have from now on. */
function give(ns, fleet, { server, expPerMilli }, part, hacker) {
  const stream = laneOf(fleet, server.hostname);
  const { flow, jobs } = part;
  if (jobs.length > 0) {
    close(stream);
    fire(ns, fleet, stream, server, part, hacker);
    stream.preparing = stream.running.size > 0;
  } else if (flow.hackThreads > 0) {
    if (stream.running.size === 0) {
      open(stream, server, hacker);
    }
    if (flow.hackThreads !== stream.flow.hackThreads) {
      tell(ns, `${stream.target}: batches of ${flow.hackThreads} hack threads, one every ${flow.periodMillis} ms`);
    }
    stream.flow = flow;
    stream.incomePerSecond = flow.incomePerSecond;
    stream.level = hacker.level;
    layOut(stream, server, hacker, hackerAtLanding(withSlack(RECIPE, stream.slackMillis), server, hacker, expPerMilli));
    stream.seats = seats(RECIPE, stream.leads, flow.periodMillis, stream.threads, part.room, stream.hostOrders);
  } else {
    close(stream);
  }
}

/** Begins anew on a prepared target. */
function open(stream, server, hacker) {
  const now = Date.now();
  const hackMillis = hackTime(server, server.minDifficulty, hacker);
  const nextLanding = firstLandingMillis(now, hackMillis, stream.slackMillis);
  const queues = RECIPE.word.map(() => []);
  const seated = seatedOn(stream);
  Object.assign(stream, { openedAt: now, nextLanding, calmUntil: nextLanding, queues, seated, holding: false, repairedAt: now });
}

/** Starts the jobs, the last to land first. */
function fire(ns, fleet, lane, server, { jobs, batches }, hacker) {
  const hackMillis = hackTime(server, server.hackDifficulty, hacker);
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
  tell(ns, `${batches ? 'landing ' + batches + ' batches on' : 'preparing'} ${lane.target}`);
  const room = Math.max(0, MOST_WORKERS - alive(fleet.lanes));
  const launches = jobs.reverse().slice(0, room);
  for (const { op, hostname, threads, landingMillis } of launches) {
    const id = lane.nextId++;
    const end = first + landingMillis;
    const args = [lane.target, end, hackMillis * timeRatio(op), ns.pid, id];
    if (!start(ns, op, hostname, threads, args)) {
      fleet.troubles.refused++;
      fleet.troubles.cause = `${hostname} refused a ${op}`;
      break;
    }
    const ramGb = threads * workerRamGb(op);
    fleet.freeGb[fleet.places.get(hostname)] -= ramGb;
    lane.running.set(id, { op, hostname, ramGb, end });
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

/** A stream of which nothing is launched yet. */
function newStream(ns, target) {
  const now = Date.now();
  return {
    target,
    port: ns.getPortHandle(ns.pid),
    running: new Map(), // jobs under way by id
    queues: RECIPE.word.map(() => []), // batches whose operation of that place is not launched yet
    nextId: 0, // of the jobs; those of each stream begin at another
    landed: 0, // batches that have landed, and how many of them the target was looked at after
    watched: 0,
    holding: false, // whether the target is off its track, so that nothing more is hacked
    flow: { hackThreads: 0, periodMillis: 0 }, // how large the batches are and how close they follow
    expPerMilli: 0, // experience that the batches give
    calmUntil: now, // when the next batch begins to land
    repairedAt: now, // when the batch lands that repairs the target
    preparing: false,
    patientUntil: now + PATIENCE_MILLIS, // when to look for workers that never reported
  };
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
  const horizon = now + stream.flow.periodMillis;
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
  const possible = begin >= Date.now() && alive(stream.lanes) < MOST_WORKERS;
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
    return;
  }
  const ramGb = batch.jobGb[row][place];
  stream.freeGb[place] -= ramGb;
  stream.seated[row][place]++;
  stream.running.set(id, { op, row, hostname, ramGb, end, batch, last: row === RECIPE.word.length - 1 });
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

/** Workers alive on these targets. */
function alive(lanes) {
  return lanes.reduce((sum, { running }) => sum + running.size, 0);
}

/** Takes a job off the list, if it is there, and gives its RAM back. */
function endJob(lane, id) {
  const job = lane.running.get(id);
  const place = lane.places.get(job?.hostname);
  if (lane.running.delete(id) && place !== undefined) {
    lane.freeGb[place] += job.ramGb;
    if (!lane.preparing) {
      lane.seated[job.row][place]--;
    }
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
