<#-- A worker that is told its end time. -->
/**
 * One ${op}, landing at the end time it is given<#if threads>, with as many of its threads as it is told to use</#if>.
 * @param {NS} ns
 */
export async function main(ns) {
  const [target, end, duration, port, id<#if latest>, latest</#if><#if threads>, threads</#if>] = ns.args;
  if (target === undefined) {
    return; // started only to be loaded
  }
<#if message.result>
  let result = 0;
</#if>
  ns.atExit(() => ns.writePort(port, ${message.written})); // by then the RAM is free
<#if latest>
  if (Date.now() > latest) {
    return; // the target may be another than when this was launched
  }
</#if>
  // Half a millisecond more, because the game cuts timers to whole ones.
  const additionalMsec = Math.max(0, end - duration - Date.now() + 0.5);
  <#if message.result>result = </#if>await ns.${op}(target, { additionalMsec<#if threads>, threads</#if> });
}
