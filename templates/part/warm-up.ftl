<#-- Loading the workers before they are needed. -->
/** Loads each worker once, because a script starts late the first time. */
async function warmUp(ns) {
  for (const worker of Object.values(WORKERS)) {
    ns.exec(worker, "home");
  }
  await ns.sleep(100);
}

