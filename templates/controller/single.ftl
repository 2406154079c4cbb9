<#-- A controller that launches one batch and tells how the target is afterwards. -->
<#assign streams = false>
<#assign signalled = false>
<#include "../part/head.ftl">

<#include "../part/guard.ftl">
/** Prepares the target, lands one batch, and proves that the target is prepared again. */
async function control(ns) {
  ns.getPortHandle(${port}).clear();
  const target = chooseTarget(ns, survey(ns));
<#if tail>
  openWindow(ns, target);
</#if>
  await warmUp(ns);
  const troubles = { late: 0, lost: 0, refused: 0, cause: "" };
  let batches = 0;
  while (batches === 0) {
    const blast = planBlast(ns, target);
    if (blast.jobs.length === 0) {
      halt(ns, `not enough free RAM for one batch on ${r"${target}"}`);
    }
    batches = blast.batches;
    tell(ns, `${r"${batches ? 'landing a batch on' : 'preparing'} ${target}"}`);
    <#if message.result>const taken = </#if>await listen(ns, blast.jobs, launch(ns, blast, troubles), troubles);
<#if message.result>
    tell(ns, `took $${r"${"}${formatMoney}(taken)}`);
</#if>
  }
  const server = ns.getServer(target);
  const verdict = isPrepared(server) ? "prepared again" : "NOT prepared";
  tell(ns, `${r"${target} is ${verdict}: security ${server.hackDifficulty} of ${server.minDifficulty}, money ${server.moneyAvailable} of ${server.moneyMax}"}`);
  tell(ns, `${r"${troubles.late} workers late, ${troubles.lost} lost, ${troubles.refused} refused"}`);
}

<#include "../part/survey.ftl">
<#include "../part/warm-up.ftl">
<#include "../part/target.ftl">
<#include "../part/blast.ftl">
<#include "../part/launch-timed.ftl">
<#if tail>
  <#include "../part/status.ftl">
</#if>
<#include "../part/listen.ftl">
<#include "../part/log.ftl">
