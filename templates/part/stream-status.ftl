<#-- What a controller of streams shows in its window. -->
/** Shows once a second how the stream does. */
function showStatus(ns, stream, troubles) {
  const { meter, flow } = stream;
  if (Date.now() < meter.shownAt + 1000) {
    return;
  }
  meter.shownAt = Date.now();
  const totalGb = totalFreeGb(stream.hosts);
  const usedGb = totalGb - stream.freeGb.reduce((sum, each) => sum + each, 0);
  show(ns, [
    `${r"target   ${stream.target}, ${stream.running.size} workers"}`,
    `${r"income   $"}${r"${"}${formatMoney}${r"(incomeNow(ns, meter))}/s, predicted $"}${r"${"}${formatMoney}${r"(flow.incomePerSecond)}/s"}`,
    `${r"RAM      ${Math.round(usedGb)} of ${Math.round(totalGb)} GB"}`,
    `${r"desyncs  ${troubles.desyncs}; ${troubles.late} late, ${troubles.lost} lost, ${troubles.refused} refused, ${troubles.dropped} dropped"}`,
    levelRisk(hackerOf(ns), stream.expPerMilli),
  ]);
}

