<#-- Launching where the workers wait for a common start, however long it takes to launch them all. -->
/**
 * Starts the jobs, <#if ranksLaunches>in the order of their ranks<#else>the last to land first, so that a refusal leaves no hack without its grow and weaken</#if>; then gives the
 * signal on which all of them begin.
 * @returns how many workers were started, and when the last of them lands
 */
async function launch(ns, { server, jobs }, troubles) {
  const signal = ns.getPortHandle(${signalPort});
  signal.clear();
  let started = 0;
<#if ranksLaunches>
  const ranks = jobs.map(({ op, threads, landingMillis }) => launchRank(op, threads, landingMillis));
  for (const id of rankedJobs(ranks)) {
<#else>
  for (let id = jobs.length - 1; id >= 0; id--) {
</#if>
    const { op, hostname, threads, landingMillis } = jobs[id];
    const pid = ns.exec(WORKERS[op], hostname, ${execOptions}, server.hostname, landingMillis, ${signalPort}, ${port}, id);
    if (pid === 0) {
      troubles.refused++;
      troubles.cause = `${r"${hostname} refused a ${op}"}`;
      break;
    }
    started++;
    if (started % 200 === 0) {
      await ns.sleep(0); // lets the game breathe
    }
  }
  const now = ns.getServer(server.hostname);
  const hackMillis = hackTime(now, now.hackDifficulty, hackerOf(ns));
  const first = firstLandingMillis(Date.now(), hackMillis, ${slack});
  signal.write({ hackMillis, first });
  return { started, end: first + jobs[jobs.length - 1].landingMillis };
}

