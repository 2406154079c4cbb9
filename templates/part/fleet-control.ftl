<#-- The loop of a controller for many targets. -->
/** Reviews what each target gets, and keeps batches landing on those that are prepared. */
async function control(ns) {
  const port = ns.getPortHandle(${port});
  port.clear();
<#if tail>
  openWindow(ns, "fleet");
</#if>
  await warmUp(ns);
<#if statusFile?has_content>
  const reading = newReading(ns);
</#if>
  const fleet = {
    port,
    hosts: [],
    streams: [], // one for each target
    ranking: [], // targets worth looking after, the most important first
    reviewAt: 0,
    weighAt: 0, // when, and on what grounds, the targets are weighed against each other anew
    weighedLevel: 0,
    weighedGb: 0,
    weighedReady: "",
    troubles: { late: 0, lost: 0, refused: 0, dropped: 0, desyncs: 0, cause: "" },
  };
  while (true) {
    if (Date.now() >= fleet.reviewAt) {
<#if statusFile?has_content>
      if (Date.now() >= reading.at + MINUTE_MILLIS) {
        tellStatus(ns, reading, statusOf(fleet), fleet.troubles);
      }
</#if>
      review(ns, fleet);
    }
    for (const stream of fleet.streams) {
      if (isOpen(stream) || isDraining(stream)) {
        launchDue(ns, stream, fleet.troubles);
      }
    }
    await wake(ns, fleet);
  }
}

<#if statusFile?has_content>
/** What the fleet looks after, and what that was predicted to earn. */
function statusOf({ streams }) {
  const earning = streams.filter(isOpen);
  return {
    target: earning.map(({ target }) => target).join(", "),
    batches: streams.reduce((sum, { landed }) => sum + landed, 0),
    predicted: earning.reduce((sum, { flow }) => sum + flow.incomePerSecond, 0),
  };
}

</#if>
/** Whether new batches are opened on the target. */
function isOpen(stream) {
  return stream.flow.hackThreads > 0;
}

/** Whether batches are under way. */
function isDraining(stream) {
  return stream.running.size > 0 && !stream.preparing;
}

/** Opens no more batches; those that are open go on. */
function close(stream) {
  stream.flow = { ...stream.flow, hackThreads: 0 };
}

/** Hears the workers until a batch or a preparation has landed whole, or a period has passed while none does. */
async function wake(ns, fleet) {
  const periods = fleet.streams.filter(isOpen).map((stream) => stream.flow.periodMillis);
  const pause = ns.asleep(Math.min(1000, ...periods));
  let done = false;
  while (!done) {
    done = await Promise.race([fleet.port.nextWrite(), pause]); // true from the pause
    done = hear(ns, fleet) || done;
  }
}

/** Reads every report; whether a batch or a preparation has landed whole. */
function hear(ns, fleet) {
  const { port, troubles } = fleet;
  let landed = false;
  while (!port.empty()) {
<#if message.single>
    const id = port.read();
<#else>
    const [${message.names}] = port.read().split(" ").map(Number);
</#if>
    const stream = fleet.streams[Math.floor(id / IDS_OF_A_STREAM)];
    const job = endJob(stream, id);
    if (!job) {
      continue; // given up before
    }
<#if message.late>
    if (late < -1) {
      troubles.lost++;
      troubles.cause = `${r"a ${job.op} on ${job.hostname} was killed"}`;
      ns.print(troubles.cause);
    } else if (late > 1) {
      troubles.late++;
      ns.print(`${r"${stream.target}: ${job.op} landed ${late} ms late"}`);
    }
</#if>
<#if message.result>
    if (job.op === "hack") {
      stream.taken += result;
    }
</#if>
<#if message.at>
    ns.print(`${r"${stream.target}: ${job.op} landed at ${at}"}`);
</#if>
    if (stream.preparing) {
      if (stream.running.size === 0) {
        stream.preparing = false;
        fleet.reviewAt = 0;
        landed = true;
      }
    } else if (job.last) {
      landed = true;
      stream.landed++;
    }
  }
  return landed;
}

