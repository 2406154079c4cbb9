<#-- The loop of the schedules that go on for ever. -->
/** Blast after blast: each prepares the target where that is needed, and goes on with batches. */
async function control(ns) {
  ns.getPortHandle(${port}).clear();
  const target = chooseTarget(ns, survey(ns));
<#if tail>
  openWindow(ns, target);
  const meter = newMeter(ns);
</#if>
  await warmUp(ns);
<#if statusFile?has_content>
  const reading = newReading(ns);
  let batches = 0; // that have landed
</#if>
  const troubles = { late: 0, lost: 0, refused: 0, desyncs: 0, cause: "" };
<#if reactsToLevelUp>
  let sizedFor; // the player as batches are sized for
</#if>
  while (true) {
    const blast = planBlast(ns, target<#if reactsToLevelUp>, sizedFor</#if>);
<#if reactsToLevelUp>
    sizedFor = blast.sizedFor;
</#if>
    if (blast.jobs.length === 0) {
      ns.print(`waiting for RAM: none is free for a batch on ${r"${target}"}`);
      await ns.sleep(1000);
      continue;
    }
    const launched = ${launchCall};
<#if tail>
    showStatus(ns, blast, meter, troubles);
</#if>
    <#if message.result>const taken = </#if>await listen(ns, blast.jobs, launched, troubles);
    const server = ns.getServer(target);
    if (blast.batches > 0 && <#if onAverage>!isOnTrack(server, blast.leastMoney)<#else>!isPrepared(server)</#if>) {
      tellDesync(ns, server, <#if !predicts>hackerOf(ns).level > blast.hacker.level, </#if>troubles);
<#if halts>
      halt(ns, `${r"${target} is not prepared after its batches"}`);
<#elseif reactsToDesync>
      if (afterDesync(server, troubles.desyncs) === "halt") {
        halt(ns, `${r"${target} is not prepared after its batches"}`);
      }
</#if>
    }
    tell(ns, `${r"${target}: ${blast.batches} batches"}<#if message.result> took $${r"${"}${formatMoney}(taken)}</#if>${r"; so far ${troubles.late} late, ${troubles.lost} lost, ${troubles.refused} refused, ${troubles.desyncs} desyncs"}`);
<#if statusFile?has_content>
    batches += blast.batches;
    tellStatus(ns, reading, { target, batches, predicted: blast.incomePerSecond }, troubles);
</#if>
  }
}

