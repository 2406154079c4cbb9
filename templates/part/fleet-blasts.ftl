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

/** Whether the target may be hit. */
function isReady(lane, server) {
  return isPrepared(server);
}

/** Launches the jobs that a target gets: its preparation, or the next blast. */
<#if signalled>async </#if>function give(ns, fleet, { server }, part<#if !signalled>, hacker</#if>) {
  if (part.jobs.length > 0) {
    const lane = laneOf(fleet, server.hostname);
    <#if signalled>await </#if>fire(ns, fleet, lane, server, part<#if !signalled>, hacker</#if>);
    lane.batches = lane.running.size > 0 ? part.batches : 0;
    lane.incomePerSecond = part.incomePerSecond;
  }
}

/** Counts a blast that has landed, if it was one, and looks at what it left. */
function countBlast(ns, lane, troubles) {
  const { target, batches } = lane;
  if (batches === 0) {
    return; // a preparation
  }
  lane.landed += batches;
  lane.batches = 0;
  const server = ns.getServer(target);
  if (!isPrepared(server)) {
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

