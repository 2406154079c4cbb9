<#-- A small window that tells how it goes. -->
/** Opens the controller's window. */
function openWindow(ns, target) {
  ${tailOpen}();
  ${tailTitle}(`${name}: ${r"${target}"}`);
}
<#if tailMeter>

/** What the income is measured from. */
function newMeter(ns) {
  return { since: Date.now(), made: ns.self().onlineMoneyMade, income: 0, shownAt: 0 };
}

/** Dollars a second that the workers made over the last minute. */
function incomeNow(ns, meter) {
  const millis = Date.now() - meter.since;
  if (millis >= 60000) {
    const made = ns.self().onlineMoneyMade;
    meter.income = (made - meter.made) * 1000 / millis;
    meter.made = made;
    meter.since = Date.now();
  }
  return meter.income;
}

/** Shows the lines instead of what was there. */
function show(ns, lines) {
  ns.clearLog();
  for (const line of lines) {
    ns.print(line);
  }
}

/** When the next level is to be expected, which is when thread counts change. */
function levelRisk(hacker, expPerMilli) {
  return `${r"level ${hacker.level}, the next in about ${Math.ceil(millisToNextLevel(hacker, expPerMilli) / 1000)} s"}`;
}
</#if>

