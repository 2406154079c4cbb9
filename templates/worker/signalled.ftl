<#-- A worker that starts at a common signal. -->
/**
 * One ${op}, landing so many ms after the first landing that the start signal tells.
 * @param {NS} ns
 */
export async function main(ns) {
  const [target, landingMillis, signalPort, port, id] = ns.args;
  if (target === undefined) {
    return; // started only to be loaded
  }
  let end = 0;
<#if message.result>
  let result = 0;
</#if>
  ns.atExit(() => ns.writePort(port, ${message.written})); // by then the RAM is free
  const signal = ns.getPortHandle(signalPort);
  if (signal.empty()) {
    await signal.nextWrite();
  }
  const { first, hackMillis } = signal.peek();
  end = first + landingMillis;
  // Half a millisecond more, because the game cuts timers to whole ones.
  const additionalMsec = Math.max(0, end - ${duration} - Date.now() + 0.5);
  <#if message.result>result = </#if>await ns.${op}(target, { additionalMsec });
}
