<#-- Which targets a fleet looks after, and what each of them gets. -->
/** Gives RAM to the targets where it earns most, and prepares others with what is left. */
function review(ns, fleet) {
  fleet.reviewAt = Date.now() + MINUTE_MILLIS;
  const servers = survey(ns);
  const hacker = hackerOf(ns);
  fleet.streams.filter((stream) => stream.preparing).forEach((stream) => {
    giveUpLost(ns, stream, fleet.troubles);
    stream.preparing = stream.running.size > 0;
  });
  measure(fleet, servers, hacker);
  const anew = weigh(ns, fleet, servers, hacker);
  const candidates = [];
  for (const each of fleet.ranking) {
    const stream = streamOf(fleet, each.server.hostname);
    if (!stream.preparing) {
      const server = serverOf(servers, stream);
<#if hackThreads?has_content>
      const hackThreads = ${hackThreads};
<#else>
      const hackThreads = anew ? 0 : stream.flow.hackThreads;
</#if>
      candidates.push({ ...each, server, hackThreads, ready: isReady(stream, server) });
    }
  }
  const parts = shareOut(RECIPE, candidates, hacker, plannable(fleet), [...fleet.freeGb]);
  parts.forEach((part, i) => give(ns, fleet, candidates[i].server, part, hacker));
}

/** The stream on a target. */
function streamOf(fleet, hostname) {
  return fleet.streams.find(({ target }) => target === hostname);
}

/** The server that a stream hacks. */
function serverOf(servers, stream) {
  return servers.find(({ hostname }) => hostname === stream.target);
}

/** Whether batches may land on the target, or do already. */
function isReady(stream, server) {
  return stream.running.size > 0 ? isOpen(stream) : isOnTrack(server);
}

/** Measures the RAM, with that of the jobs under way but without that of others. */
function measure(fleet, servers, hacker) {
  const oursGb = heldGb(fleet.streams);
  const before = fleet.hosts.map(({ hostname }) => hostname).join();
  fleet.hosts = hostsOf(servers.map((each) => ({ ...each, ramUsed: each.ramUsed - (oursGb[each.hostname] ?? 0) })));
  fleet.freeGb = fleet.hosts.map((host) => host.freeRamGb - (oursGb[host.hostname] ?? 0));
  fleet.places = new Map(fleet.hosts.map((host, place) => [host.hostname, place]));
  fleet.hostOrders = hostOrders(RECIPE, fleet.hosts);
  const moved = fleet.hosts.map(({ hostname }) => hostname).join() !== before;
  for (const stream of fleet.streams) {
    shareHosts(fleet, stream);
    if (moved) {
      sizeAnew(stream, serverOf(servers, stream), hacker, fleet.hosts);
    }
  }
}

/** Lets a stream use the fleet's hosts. */
function shareHosts({ hosts, freeGb, places, hostOrders }, stream) {
  Object.assign(stream, { hosts, freeGb, places, hostOrders });
}

/** The hosts without the RAM of preparations that are under way. */
function plannable(fleet) {
  const held = heldGb(fleet.streams.filter((stream) => stream.preparing));
  return fleet.hosts.map((host) => ({ ...host, freeRamGb: host.freeRamGb - (held[host.hostname] ?? 0) }));
}

/** Weighs the targets against each other where something has changed since that was done; whether it was. */
function weigh(ns, fleet, servers, hacker) {
  const ready = fleet.streams.filter((stream) => !stream.preparing && isReady(stream, serverOf(servers, stream)));
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
  const running = fleet.streams.filter(isDraining).map(({ target }) => target);
  const chosen = ns.args.length > 0 ? servers.filter(({ hostname }) => ns.args.includes(hostname)) : servers;
  fleet.ranking = worthwhile(RECIPE, chosen, running, hacker, fleet.hosts, MOST_TARGETS);
  const names = fleet.ranking.map(({ server }) => server.hostname);
  for (const name of names.filter((each) => !streamOf(fleet, each))) {
    const stream = newStream(ns, name);
    stream.nextId = fleet.streams.length * IDS_OF_A_STREAM;
    shareHosts(fleet, stream);
    fleet.streams.push(stream);
  }
  fleet.streams.filter((stream) => !names.includes(stream.target)).forEach(close);
  return true;
}

/** Launches a target's preparation, or gives its stream the flow that it is to have from now on. */
function give(ns, fleet, server, { flow, jobs }, hacker) {
  const stream = streamOf(fleet, server.hostname);
  if (jobs.length > 0) {
    close(stream);
    prepare(ns, fleet, stream, server, jobs, hacker);
  } else if (flow.hackThreads > 0) {
    if (stream.running.size === 0) {
      open(stream, server, hacker);
    }
    if (flow.hackThreads !== stream.flow.hackThreads) {
      tell(ns, `${r"${stream.target}: batches of ${flow.hackThreads} hack threads, one every ${flow.periodMillis} ms"}`);
    }
    changeFlow(stream, flow);
    stream.level = hacker.level;
    layOut(stream, server, hacker);
  } else {
    close(stream);
  }
}

/** Begins anew on a prepared target. */
function open(stream, server, hacker) {
  const now = Date.now();
  const hackMillis = hackTime(server, server.minDifficulty, hacker);
  const nextLanding = firstLandingMillis(now, hackMillis, RECIPE.slackMillis);
  const queues = RECIPE.word.map(() => []);
  Object.assign(stream, { nextLanding, queues, holding: false, calmAt: now, repairedAt: now });
}

/** Launches jobs that prepare a target, the last to land first. */
function prepare(ns, fleet, stream, server, jobs, hacker) {
  const hackMillis = hackTime(server, server.hackDifficulty, hacker);
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
  tell(ns, `preparing ${r"${stream.target}"}`);
  for (const { op, hostname, threads, landingMillis } of jobs.reverse()) {
    const id = stream.nextId++;
    const end = first + landingMillis;
    const args = [stream.target, end, hackMillis * timeRatio(op), ${port}, id];
    if (!start(ns, op, hostname, threads, args)) {
      fleet.troubles.refused++;
      break;
    }
    const ramGb = threads * workerRamGb(op);
    fleet.freeGb[fleet.places.get(hostname)] -= ramGb;
    stream.running.set(id, { op, hostname, ramGb, end });
    stream.preparing = true;
  }
}

