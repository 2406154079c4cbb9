<#-- Hearing the workers while the stream goes on. -->
/** Hears the workers until a batch has landed whole, or a period has passed while none does. */
async function wake(ns, stream, troubles) {
  const { port } = stream;
  const pause = ns.asleep(stream.flow.periodMillis);
  let done = false;
  while (!done) {
    done = await Promise.race([port.nextWrite(), pause]); // true from the pause
    done = hear(ns, stream, troubles) || done;
  }
  if (Date.now() >= stream.tellAt) {
    stream.tellAt += MINUTE_MILLIS;
    const { late, refused, dropped, desyncs } = troubles;
    tell(ns, `${r"${stream.target}: ${stream.landed} batches"}<#if message.result> took $${r"${"}${formatMoney}(stream.taken)}</#if>${r"; ${late} late, ${refused} refused, ${dropped} dropped, ${desyncs} desyncs"}`);
  }
}

/** Reads every report; whether a batch has landed whole. */
function hear(ns, stream, troubles) {
  const { port } = stream;
  let landed = false;
  while (!port.empty()) {
<#if message.single>
    const job = endJob(stream, port.read());
<#else>
    const [${message.names}] = port.read().split(" ").map(Number);
    const job = endJob(stream, id);
<#if message.late>
    if (late > 1) {
      troubles.late++;
      ns.print(`${r"${job.op} ${id} landed ${late} ms late"}`);
    }
</#if>
<#if message.result>
    if (job.op === "hack") {
      stream.taken += result;
    }
</#if>
<#if message.at>
    ns.print(`${r"${job.op} ${id} landed at ${at}"}`);
</#if>
</#if>
    if (job.last) {
      landed = true;
      stream.landed++;
    }
  }
  return landed;
}

/** Takes a job off the list and gives its RAM back. */
function endJob(stream, id) {
  const job = stream.running.get(id);
  stream.running.delete(id);
  const place = stream.places.get(job.hostname);
  if (place !== undefined) {
    stream.freeGb[place] += job.ramGb;
  }
  return job;
}

/** Looks at the target after a batch: off its track, nothing more is hacked until it is back. */
function watch(ns, stream, server, troubles) {
  stream.watched = stream.landed;
  const onTrack = isOnTrack(server);
  if (!onTrack && !stream.holding) {
    troubles.desyncs++;
    ns.print(`desync: security ${r"${server.hackDifficulty}, money ${server.moneyAvailable}"}`);
<#if halts>
    halt(ns, `${r"${stream.target} is off its prepared state"}`);
</#if>
  }
  stream.holding = !onTrack;
}

