<#-- What a controller of blasts shows in its window. -->
/** Shows what is under way. */
function showStatus(ns, blast, meter, troubles) {
  const { server, hacker, jobs } = blast;
  const blastMillis = hackTime(server, server.minDifficulty, hacker) * 4;
  show(ns, [
    `${r"target   ${server.hostname}, ${blast.batches} batches, ${jobs.length} workers"}`,
    `${r"income   $"}${r"${"}${formatMoney}${r"(incomeNow(ns, meter))}/s, predicted $"}${r"${"}${formatMoney}${r"(blast.incomePerSecond)}/s"}`,
    `${r"RAM      ${Math.round(jobs.reduce((sum, { threads }) => sum + threads * 1.75, 0))} GB"}`,
    `${r"desyncs  ${troubles.desyncs}; ${troubles.late} late, ${troubles.lost} lost, ${troubles.refused} refused"}`,
    levelRisk(hacker, expectedExp(jobs, server, hacker) / blastMillis),
  ]);
}

