<#-- Launching where every worker is told its end time at once. -->
/**
 * Starts the jobs, <#if ranksLaunches>in the order of their ranks<#else>the last to land first, so that a refusal leaves no hack without its grow and weaken</#if>.
 * @returns how many workers were started, and when the last of them lands
 */
function launch(ns, { server, hacker, jobs }, troubles) {
  const hackMillis = hackTime(server, server.hackDifficulty, hacker);
  const first = firstLandingMillis(Date.now(), hackMillis, ${slack});
  let started = 0;
<#if ranksLaunches>
  const ranks = jobs.map(({ op, threads, landingMillis }) => launchRank(op, threads, landingMillis));
  for (const id of rankedJobs(ranks)) {
<#else>
  for (let id = jobs.length - 1; id >= 0; id--) {
</#if>
    const { op, hostname, threads, landingMillis } = jobs[id];
    const end = first + landingMillis;
    const pid = ns.exec(WORKERS[op], hostname, ${execOptions}, server.hostname, end, hackMillis * timeRatio(op), ${port}, id);
    if (pid === 0) {
      troubles.refused++;
      troubles.cause = `${r"${hostname} refused a ${op}"}`;
      break;
    }
    started++;
  }
  return { started, end: first + jobs[jobs.length - 1].landingMillis };
}

