<#-- Launching jobs together on a target of a fleet. -->
<#if signalled>
/** Starts the jobs, the last to land first, and then gives the signal on which all of them begin. */
async function fire(ns, fleet, lane, server, { jobs, batches }) {
  const signal = ns.getPortHandle(lane.signal);
  signal.clear();
<#else>
/** Starts the jobs, the last to land first. */
function fire(ns, fleet, lane, server, { jobs, batches }, hacker) {
  const hackMillis = hackTime(server, server.hackDifficulty, hacker);
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
</#if>
  tell(ns, `${r"${batches ? 'landing ' + batches + ' batches on' : 'preparing'} ${lane.target}"}`);
  const room = Math.max(0, MOST_WORKERS - alive(fleet.lanes));
<#if blasts && ranksLaunches>
  const ranks = jobs.map(({ op, threads, landingMillis }) => launchRank(op, threads, landingMillis));
  const launches = rankedJobs(ranks).map((place) => jobs[place]).slice(0, room);
<#else>
  const launches = jobs.reverse().slice(0, room);
</#if>
<#if signalled>
  const started = [];
</#if>
  for (const { op, hostname, threads, landingMillis } of launches) {
    const id = lane.nextId++;
<#if signalled>
    const args = [lane.target, landingMillis, lane.signal, ${port}, id];
<#else>
    const end = first + landingMillis;
    const args = [lane.target, end, hackMillis * timeRatio(op), ${port}, id];
</#if>
    if (!start(ns, op, hostname, threads, args)) {
      fleet.troubles.refused++;
      fleet.troubles.cause = `${r"${hostname} refused a ${op}"}`;
      break;
    }
    const ramGb = threads * workerRamGb(op);
    fleet.freeGb[fleet.places.get(hostname)] -= ramGb;
<#if signalled>
    const job = { op, hostname, ramGb, end: Infinity };
    lane.running.set(id, job);
    started.push({ job, landingMillis });
    if (started.length % 200 === 0) {
      await ns.sleep(0); // lets the game breathe
      hear(ns, fleet);
    }
<#else>
    lane.running.set(id, { op, hostname, ramGb, end });
</#if>
  }
<#if signalled>
  const now = ns.getServer(server.hostname);
  const hackMillis = hackTime(now, now.hackDifficulty, hackerOf(ns));
  const first = firstLandingMillis(Date.now(), hackMillis, RECIPE.slackMillis);
  for (const { job, landingMillis } of started) {
    job.end = first + landingMillis;
  }
  signal.write({ hackMillis, first });
</#if>
<#if blasts && !predicts>
  lane.level = hackerOf(ns).level;
</#if>
}

