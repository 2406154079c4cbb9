<#-- How a fleet's target is hit by blasts. -->
/** A target on which nothing is under way. */
function newLane(target<#if signalled>, signal</#if>) {
  return {
    target,
<#if signalled>
    signal, // port on which its workers wait for the start
</#if>
    running: new Map(), // jobs under way by id
    batches: 0, // those of the blast that is under way
<#if onAverage>
    leastMoney: 1, // what they leave of the money at least
</#if>
    exp: 0, // experience that it gives, and how long it takes
    flightMillis: 0,
    landed: 0,
<#if message.result>
    taken: 0,
</#if>
    incomePerSecond: 0,
  };
}

/** Whether a blast is under way on the target. */
function isOpen(lane) {
  return lane.batches > 0;
}

/** Whether the target may be hit, or is. */
function isReady(lane, server) {
<#if takesTurns>
  return lane.running.size === 0 && isPrepared(server);
<#else>
  return isOpen(lane) || mayHit(server);
</#if>
}

/** What is under way on each target. */
function salvosOf({ lanes }) {
  const now = Date.now();
  return lanes.filter(({ running }) => running.size > 0).map(({ target, running, exp, flightMillis }) => {
    const jobs = [...running.values()];
    return {
      hostname: target,
      landsInMillis: Math.max(...jobs.map(({ end }) => end)) - now,
      flightMillis,
      ramGb: jobs.reduce((sum, { ramGb }) => sum + ramGb, 0),
      exp,
    };
  });
}

/** Launches the jobs that a target gets: <#if takesTurns>its preparation, or<#else>what is missing of its preparation, and</#if> the next blast. */
<#if signalled>async </#if>function give(ns, fleet, { server }, part<#if !signalled>, hacker</#if>) {
  if (part.jobs.length > 0) {
    const lane = laneOf(fleet, server.hostname);
    <#if signalled>await </#if>fire(ns, fleet, lane, server, part<#if !signalled>, hacker</#if>);
    const now = Date.now();
    lane.batches = lane.running.size > 0 ? part.batches : 0;
<#if onAverage>
    lane.leastMoney = part.leastMoney;
</#if>
    lane.exp = part.exp;
    lane.flightMillis = [...lane.running.values()].reduce((most, { end }) => Math.max(most, end - now), 0);
    lane.incomePerSecond = part.incomePerSecond;
  }
}

/** Counts a blast that has landed, if it was one, and looks at what it left. */
function countBlast(ns, lane, troubles) {
  const { target, batches<#if onAverage>, leastMoney</#if> } = lane;
  if (batches === 0) {
    return; // a preparation
  }
  lane.landed += batches;
  lane.batches = 0;
  const server = ns.getServer(target);
  if (<#if onAverage>!isOnTrack(server, leastMoney)<#else>!isPrepared(server)</#if>) {
    tellDesync(ns, server, <#if !predicts>hackerOf(ns).level > lane.level, </#if>troubles);
<#if halts>
    halt(ns, `${r"${target} is not prepared after its batches"}`);
<#elseif reactsToDesync>
    if (afterDesync(server, troubles.desyncs) === "halt") {
      halt(ns, `${r"${target} is not prepared after its batches"}`);
    }
</#if>
  }
  tell(ns, `${r"${target}: ${batches} batches"}<#if message.result>${r", in all $"}${r"${"}${formatMoney}(lane.taken)}</#if>${r"; so far ${troubles.late} late, ${troubles.lost} lost, ${troubles.refused} refused, ${troubles.desyncs} desyncs"}`);
}

