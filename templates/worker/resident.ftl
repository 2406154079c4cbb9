<#-- A weaken that stays and waits for orders. -->
/**
 * Weakens again and again, each time landing at the end time it is given, until it is told to leave.
 * @param {NS} ns
 */
export async function main(ns) {
  let [target, end, duration, port, id, latest, orderPorts] = ns.args;
  if (target === undefined) {
    return; // started only to be loaded
  }
<#if message.result>
  let result = 0;
</#if>
  const orders = ns.getPortHandle(orderPorts + ns.pid);
  ns.atExit(() => {
    id = -1 - id; // it is gone
    ns.writePort(port, ${message.written}); // by then the RAM is free
  });
  while (Date.now() <= latest) { // later the target may be another than when this was launched
    // Half a millisecond more, because the game cuts timers to whole ones.
    const additionalMsec = Math.max(0, end - duration - Date.now() + 0.5);
    <#if message.result>result = </#if>await ns.weaken(target, { additionalMsec });
    if (!orders.empty()) {
      return; // told to leave meanwhile
    }
    ns.writePort(port, ${message.written});
    await orders.nextWrite();
    const order = orders.read();
    if (order === "leave") {
      return;
    }
    [end, duration, id, latest] = order;
  }
}
