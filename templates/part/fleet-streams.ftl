<#-- How the batches of a fleet's target go on. -->
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
function give(ns, fleet, <#if predicts>{ server, expPerMilli }<#else>{ server }</#if>, part, hacker) {
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
      tell(ns, `${r"${stream.target}: batches of ${flow.hackThreads} hack threads, one every ${flow.periodMillis} ms"}`);
    }
    stream.flow = flow;
    stream.incomePerSecond = flow.incomePerSecond;
    stream.level = hacker.level;
    layOut(stream, server, hacker<#if predicts>, hackerAtLanding(withSlack(RECIPE, stream.slackMillis), server, hacker, expPerMilli)</#if>);
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

