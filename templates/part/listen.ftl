<#-- Hearing the workers. -->
/** Waits until every started worker has reported that it ${message.name}<#if message.result>, and returns the money taken</#if>. */
async function listen(ns, jobs, started, troubles) {
  const port = ns.getPortHandle(${port});
<#if message.result>
  let taken = 0;
</#if>
  for (let heard = 0; heard < started; ) {
    if (port.empty()) {
      await port.nextWrite();
    }
    for (; !port.empty(); heard++) {
<#if message.single>
      ns.print(`landed: ${r"${jobs[port.read()].op}"}`);
<#else>
      const [${message.names}] = port.read().split(" ").map(Number);
<#if message.late>
      if (late > 1) {
        troubles.late++;
        ns.print(`${r"${jobs[id].op} ${id} landed ${late} ms late"}`);
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
<#if message.result>
  return taken;
</#if>
}

