<#-- Launching what is due. -->
/** Opens the batches that are due and launches the operations that could not wait for the next landing. */
function launchDue(ns, stream, troubles) {
  const now = Date.now();
<#if !fleet>
  stream.sleeps = afterSleep(stream.sleeps, ${recipe}, now - stream.wakeBy, now);
</#if>
  const server = ns.getServer(stream.target);
  if (now >= stream.patientUntil) {
    giveUpLost(ns, stream, troubles);
  }
  if (stream.landed > stream.watched) {
    watch(ns, stream, server, troubles);
  }
  if (server.hackDifficulty > server.minDifficulty + 0.000001 && isLanding(stream)) {
    return; // security is up between a hack or grow and its weaken
  }
  const hacker = hackerOf(ns);
<#if !fleet>
  if (isOutdated(stream, hacker)) {
    planStream(ns, stream);
  }
<#elseif reactsToLevelUp>
  if (wantsToRecalculate(stream, hacker)) {
    stream.sizedBy = hacker;
  }
</#if>
  const horizon = now + <#if fleet>stream.flow.periodMillis<#else>pace(stream)</#if>;
  const lead = batchLead(stream.leads, stream.flow.gapMillis);
  while (stream.nextLanding - lead <= horizon && stream.flow.hackThreads > 0) {
    openBatch(stream, server, hacker);
  }
  for (const row of stream.rows) {
    const queue = stream.queues[row];
    while (queue.length > 0 && queue[0].landing + row * queue[0].gapMillis - stream.leads[row] <= horizon) {
      launchJob(ns, stream, queue.shift(), row, server, hacker, troubles);
    }
  }
<#if residents>
  dismiss(ns, stream);
</#if>
}

<#if !fleet>
/** Whether the stream is to be planned anew: late timers do not wait, <#if reactsToLevelUp>lost RAM does<#else>a new level and lost RAM do</#if>. */
function isOutdated(stream, hacker) {
  const now = Date.now();
  const slackMillis = slackFor(stream.sleeps, ${recipe}, now);
<#if reactsToLevelUp>
  const changed = stream.level === 0 || slackMillis < stream.slackMillis;
  return wantsToRecalculate(stream, hacker) || slackMillis > stream.slackMillis || (now >= stream.replanAt && changed);
<#else>
  const changed = hacker.level > stream.level || slackMillis < stream.slackMillis;
  return slackMillis > stream.slackMillis || (now >= stream.replanAt && changed);
</#if>
}

</#if>
<#if reactsToLevelUp>
/** Whether the level has risen since the batches were sized, and they are to be planned anew. */
function wantsToRecalculate(stream, hacker) {
  if (hacker.level <= stream.askedLevel) {
    return false;
  }
  stream.askedLevel = hacker.level;
  return afterLevelUp(stream.sizedBy, hacker) === "recalculate";
}

</#if>
/** Whether the next batch has begun to land, and the last of its operations is no more than a period overdue. */
function isLanding({ running }) {
  const now = Date.now();
  for (const { last, batch, end<#if residents>, idleSince</#if> } of running.values()) {
    if (last<#if residents> && idleSince === undefined</#if>) {
      return now >= batch.landing && now <= end + batch.next - batch.landing;
    }
  }
  return false;
}

/** Launches one operation of a batch, or drops the rest of the batch where it comes too late or finds no RAM. */
function launchJob(ns, stream, batch, row, server, hacker, troubles) {
  const op = ${recipe}.word[row];
  if (batch.dropped) {
    return;
  }
  if (op === "hack" && stream.holding) {
    troubles.cancelled++;
    return;
  }
  const end = batch.landing + row * batch.gapMillis;
  const duration = hackTime(server, server.hackDifficulty, hacker) * timeRatio(op);
  const begin = end - duration;
  const possible = begin >= Date.now() && <#if fleet>alive(stream.lanes)<#else>stream.running.size</#if> < MOST_WORKERS;
<#if residents>
  if (possible && op === "weaken" && reuse(ns, stream, batch, row, [end, duration, stream.nextId, latestStartMillis(begin, stream.calmUntil, Date.now())])) {
    return;
  }
</#if>
  const place = possible ? seatOf(stream.hostOrders[row], batch.jobGb[row], stream.freeGb, stream.seats[row], stream.seated[row]) : -1;
  if (place < 0) {
    batch.dropped = true;
    troubles.dropped++;
    return;
  }
  const { hostname, cores } = stream.hosts[place];
  const threads = batch.threads[row][place];
  const id = stream.nextId++;
  const args = [server.hostname, end, duration, ${port}, id, latestStartMillis(begin, stream.calmUntil, Date.now())];
  if (op === "hack") {
<#if predicts>
    const ahead = hackerLater(hacker, stream.expPerMilli, end - Date.now());
<#else>
    const ahead = hacker;
</#if>
    // No more than the grow after it restores, even if a thread has come to take more since that was launched.
    const growRow = growAfter(${recipe}, row);
    const grown = batch.grown[growRow];
    args.push(restorableHackThreads(${recipe}, batch.needs[row], batch.needs[growRow], grown.threads, grown.cores, hacksBefore(${recipe}, growRow), server, ahead));
  } else if (op === "grow") {
    batch.grown[row] = { threads, cores };
  }
<#if residents>
  const stays = op === "weaken" && serves(threads, neededThreads(stream, row, hostname));
  if (stays) {
    args.push(ORDER_PORTS);
  }
  const pid = start(ns, stays ? "resident" : op, hostname, threads, args);
  if (pid === 0) {
<#else>
  if (!start(ns, op, hostname, threads, args)) {
</#if>
    batch.dropped = true;
    troubles.refused++;
    troubles.cause = `${r"${hostname} refused a ${op}"}`;
<#if !fleet>
    stream.replanAt = Math.min(stream.replanAt, Date.now() + 1000); // RAM is gone: soon measured anew, at any level
    stream.level = 0;
</#if>
    return;
  }
  const ramGb = batch.jobGb[row][place];
  stream.freeGb[place] -= ramGb;
  stream.seated[row][place]++;
<#if residents>
  stream.running.set(id, { id, op, row, hostname, threads, ramGb, end, batch, last: row === ${recipe}.word.length - 1, pid: stays ? pid : 0 });
  if (stays) {
    ns.clearPort(ORDER_PORTS + pid); // whatever somebody left there
  }
<#else>
  stream.running.set(id, { op, row, hostname, ramGb, end, batch, last: row === ${recipe}.word.length - 1 });
</#if>
}

