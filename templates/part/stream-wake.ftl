<#-- Hearing the workers while the stream goes on. -->
/** Hears the workers until a batch has landed whole, or a period has passed while none does. */
async function wake(ns, stream, troubles) {
  const { port } = stream;
  const pauseMillis = stream.flow.periodMillis || 1000;
  stream.wakeBy = Date.now() + pauseMillis;
  const pause = ns.asleep(pauseMillis);
  let done = false;
  while (!done) {
    done = await Promise.race([port.nextWrite(), pause]); // true from the pause
    done = hear(ns, stream, troubles) || done;
  }
<#if tail>
  showStatus(ns, stream, troubles);
</#if>
  if (Date.now() >= stream.tellAt) {
    stream.tellAt += MINUTE_MILLIS;
    const { late, lost, refused, dropped, cancelled, desyncs } = troubles;
    tell(ns, `${r"${stream.target}: ${stream.landed} batches"}<#if message.result> took $${r"${"}${formatMoney}(stream.taken)}</#if>${r"; ${late} late, ${lost} lost, ${refused} refused, ${dropped} dropped, ${cancelled} hacks cancelled, ${desyncs} desyncs"}`);
<#if statusFile?has_content>
    const { target, landed, flow, reading } = stream;
    tellStatus(ns, reading, { target, batches: landed, predicted: flow.incomePerSecond }, troubles);
</#if>
  }
}

/** Reads every report; whether a batch has landed whole. */
function hear(ns, stream, troubles) {
  const { port } = stream;
  let landed = false;
  while (!port.empty()) {
<#if message.single>
    const job = <#if residents>heardOf(stream, port.read())<#else>endJob(stream, port.read())</#if>;
    if (!job) {
      continue; // given up before<#if residents>, or a resident that was idle</#if>
    }
<#else>
    const [${message.names}] = port.read().split(" ").map(Number);
    const job = <#if residents>heardOf(stream, id)<#else>endJob(stream, id)</#if>;
    if (!job) {
      continue; // given up before<#if residents>, or a resident that was idle</#if>
    }
<#if message.late>
    if (late < -1) {
      troubles.lost++;
      troubles.cause = `${r"a ${job.op} on ${job.hostname} was killed, or too late to begin"}`;
      ns.print(troubles.cause);
    } else if (late > 1) {
      troubles.late++;
      if (late >= stream.flow.gapMillis) { // too late to land in order
        troubles.cause = `${r"a ${job.op} on ${job.hostname} landed ${late} ms late"}`;
        ns.print(troubles.cause);
      }
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
    landed = endOfBatch(stream, job) || landed;
  }
  return landed;
}

