<#-- Hearing the workers. -->
/** Waits until every started worker has reported that it ${message.name}, or is given up<#if message.result>, and returns the money taken</#if>. */
async function listen(ns, jobs, { started, end }, troubles) {
  const port = ns.getPortHandle(${port});
<#if message.result>
  let taken = 0;
</#if>
  const patience = ns.asleep(end - Date.now() + PATIENCE_MILLIS);
  let heard = 0;
  let over = false;
  while (heard < started && !over) {
    if (port.empty()) {
      over = await Promise.race([port.nextWrite(), patience]); // true from the patience
    }
    for (; !port.empty(); heard++) {
<#if message.single>
      ns.print(`landed: ${r"${jobs[port.read()].op}"}`);
<#else>
      const [${message.names}] = port.read().split(" ").map(Number);
<#if message.late>
      if (late < -1) {
        troubles.lost++;
        troubles.cause = `${r"a ${jobs[id].op} on ${jobs[id].hostname} was killed"}`;
        ns.print(troubles.cause);
      } else if (late > 1) {
        troubles.late++;
        if (late >= ${gap}) { // too late to land in order
          troubles.cause = `${r"a ${jobs[id].op} on ${jobs[id].hostname} landed ${late} ms late"}`;
          ns.print(troubles.cause);
        }
      }
</#if>
<#if message.result>
      if (jobs[id].op === "hack") {
        taken += result;
      }
</#if>
<#if message.at>
      ns.print(`${r"${jobs[id].op} ${id} landed at ${at}"}`);
</#if>
</#if>
    }
  }
  if (heard < started) {
    troubles.lost += started - heard;
    troubles.cause = `${r"${started - heard} workers never reported"}`;
    ns.print(troubles.cause);
  }
<#if message.result>
  return taken;
</#if>
}

