<#-- What a controller keeps of the jobs that are under way on a target. -->
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

<#if fleet>
/** Workers alive on these targets. */
function alive(lanes) {
  return lanes.reduce((sum, { running }) => sum + running.size, 0);
}

</#if>
/** Takes a job off the list, if it is there, and gives its RAM back. */
function endJob(lane, id) {
  const job = lane.running.get(id);
  const place = lane.places.get(job?.hostname);
  if (lane.running.delete(id) && place !== undefined) {
    lane.freeGb[place] += job.ramGb;
<#if streams && fleet>
    if (!lane.preparing) {
      lane.seated[job.row][place]--;
    }
<#elseif streams>
    lane.seated[job.row][place]--;
</#if>
  }
  return job;
}

/** Gives up workers that should have reported long ago, so that their RAM is used again. */
function giveUpLost(ns, lane, troubles) {
  const now = Date.now();
  lane.patientUntil = now + PATIENCE_MILLIS;
<#if residents>
  for (const [id, job] of lane.running) {
    const { op, hostname, end } = job;
    if (now > end + PATIENCE_MILLIS) {
      endJob(lane, id);
      sendAway(ns, job);
<#else>
  for (const [id, { op, hostname, end }] of lane.running) {
    if (now > end + PATIENCE_MILLIS) {
      endJob(lane, id);
</#if>
      troubles.lost++;
      troubles.cause = `${r"a ${op} on ${hostname} never reported"}`;
      ns.print(troubles.cause);
    }
  }
}

<#if residents>
/** Starts a worker; its process id, or 0 where its host refuses or is gone. */
<#else>
/** Starts a worker; false where its host refuses or is gone. */
</#if>
function start(ns, op, hostname, threads, args) {
  try {
    return ns.exec(WORKERS[op], hostname, ${execOptions}, ...args)<#if !residents> > 0</#if>;
  } catch {
    return <#if residents>0<#else>false</#if>;
  }
}

