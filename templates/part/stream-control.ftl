<#-- The loop of the schedules that keep batches landing. -->
/** Prepares the target and keeps batches landing; should ever none be under way, begins anew. */
async function control(ns) {
  ns.getPortHandle(${port}).clear();
  const target = chooseTarget(ns, survey(ns));
<#if tail>
  openWindow(ns, target);
</#if>
  await warmUp(ns);
  const troubles = { late: 0, lost: 0, refused: 0, dropped: 0, cancelled: 0, desyncs: 0, cause: "" };
  while (true) {
    await prepare(ns, target, troubles);
    const stream = openStream(ns, target);
    do {
      launchDue(ns, stream, troubles);
      await wake(ns, stream, troubles);
    } while (stream.running.size > 0);
  }
}

