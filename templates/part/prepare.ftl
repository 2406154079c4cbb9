<#-- Preparing the target, wave after wave. -->
/** Brings security to its minimum and money to its maximum. */
async function prepare(ns, target, troubles) {
  for (let server = ns.getServer(target); !isPrepared(server); server = ns.getServer(target)) {
    const hacker = hackerOf(ns);
    const hosts = hostsOf(survey(ns));
    const { jobs } = prepWave(server, hacker, hosts, freeRamGb(hosts), ${gap});
    if (jobs.length === 0) {
      ns.print(`waiting for RAM to prepare ${r"${target}"}`);
      await ns.sleep(1000);
      continue;
    }
    tell(ns, `preparing ${r"${target}"}`);
    await listen(ns, jobs, launch(ns, { server, hacker, jobs }, troubles), troubles);
  }
}

