<#-- The loop of a controller for many targets. -->
/** Reviews what each target gets<#if streams>, and keeps batches landing on those that are prepared</#if>. */
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
    lanes: [], // one for each target
    ranking: [], // targets worth looking after, the most important first
    reviewAt: 0,
    weighAt: 0, // when, and on what grounds, the targets are weighed against each other anew
    weighedLevel: 0,
    weighedGb: 0,
    weighedReady: "",
<#if takesTurns>
    hit: "", // whose turn it is, and since which level
    hitSinceLevel: 0,
</#if>
<#if streams>
    wakeBy: Date.now(), // until when the controller sleeps, how late the timers are that wake it, and what launches need for that
    sleeps: awake(),
    slackMillis: RECIPE.slackMillis,
</#if>
    troubles: { late: 0, lost: 0, refused: 0, dropped: 0, cancelled: 0, desyncs: 0, cause: "" },
  };
  while (true) {
<#if streams>
    const now = Date.now();
    fleet.sleeps = afterSleep(fleet.sleeps, RECIPE, now - fleet.wakeBy, now);
    const slackMillis = slackFor(fleet.sleeps, RECIPE, now);
    if (now >= fleet.reviewAt || slackMillis > fleet.slackMillis) {
      fleet.slackMillis = slackMillis;
<#else>
    if (Date.now() >= fleet.reviewAt) {
</#if>
<#if statusFile?has_content>
      if (Date.now() >= reading.at + MINUTE_MILLIS) {
        tellStatus(ns, reading, statusOf(fleet), fleet.troubles);
      }
</#if>
      <#if signalled>await </#if>review(ns, fleet);
    }
<#if streams>
    for (const lane of fleet.lanes) {
      if (isOpen(lane) || isDraining(lane) || lane.landed > lane.watched) {
        launchDue(ns, lane, fleet.troubles);
      }
    }
</#if>
    await wake(ns, fleet);
  }
}

<#if statusFile?has_content>
/** What the fleet looks after, and what that was predicted to earn. */
function statusOf({ lanes }) {
  const earning = lanes.filter(isOpen);
  return {
    target: earning.map(({ target }) => target).join(", "),
    batches: lanes.reduce((sum, { landed }) => sum + landed, 0),
    predicted: earning.reduce((sum, { incomePerSecond }) => sum + incomePerSecond, 0),
  };
}

</#if>
/** Hears the workers until a batch, a blast or a preparation has landed whole, or a pause has passed while none does. */
async function wake(ns, fleet) {
<#if streams>
  const periods = fleet.lanes.filter(isOpen).map((lane) => lane.flow.periodMillis);
  const millis = Math.min(1000, ...periods);
  const pause = ns.asleep(millis);
  fleet.wakeBy = Date.now() + millis;
<#else>
  const pause = ns.asleep(1000);
</#if>
  let done = false;
  while (!done) {
    done = await Promise.race([fleet.port.nextWrite(), pause]); // true from the pause
    done = hear(ns, fleet) || done;
  }
}

/** Reads every report; whether a batch, a blast or a preparation has landed whole. */
function hear(ns, fleet) {
  const { port, troubles } = fleet;
  let landed = false;
  while (!port.empty()) {
<#if message.single>
    const id = port.read();
<#else>
    const [${message.names}] = port.read().split(" ").map(Number);
</#if>
    const lane = fleet.lanes[Math.floor(id / IDS_OF_A_LANE)];
    const job = endJob(lane, id);
    if (!job) {
      continue; // given up before
    }
<#if message.late>
    if (late < -1) {
      troubles.lost++;
      troubles.cause = `${r"a ${job.op} on ${job.hostname} was killed"}<#if streams>, or too late to begin</#if>`;
      ns.print(troubles.cause);
    } else if (late > 1) {
      troubles.late++;
      ns.print(`${r"${lane.target}: ${job.op} landed ${late} ms late"}`);
    }
</#if>
<#if message.result>
    if (job.op === "hack") {
      lane.taken += result;
    }
</#if>
<#if message.at>
    ns.print(`${r"${lane.target}: ${job.op} landed at ${at}"}`);
</#if>
<#if streams>
    if (lane.preparing) {
      if (lane.running.size === 0) {
        lane.preparing = false;
        fleet.reviewAt = 0;
        landed = true;
      }
    } else {
      landed = endOfBatch(lane, job) || landed;
    }
<#else>
    if (lane.running.size === 0) {
      fleet.reviewAt = 0;
      landed = true;
      countBlast(ns, lane, troubles);
    }
</#if>
  }
  return landed;
}

