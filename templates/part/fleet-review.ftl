<#-- What each of a fleet's targets gets. -->
/** Gives RAM to the targets where it earns most, and prepares others with what is left. */
<#if signalled>async </#if>function review(ns, fleet) {
  fleet.reviewAt = Date.now() + MINUTE_MILLIS;
  const servers = survey(ns);
  const hacker = hackerOf(ns);
<#if blasts>
  for (const lane of fleet.lanes) {
    giveUpLost(ns, lane, fleet.troubles);
    if (lane.running.size === 0) {
      countBlast(ns, lane, fleet.troubles);
    }
  }
<#else>
  fleet.lanes.filter((lane) => lane.preparing).forEach((lane) => {
    giveUpLost(ns, lane, fleet.troubles);
    lane.preparing = lane.running.size > 0;
  });
</#if>
<#if reactsToLevelUp && blasts>
  const before = fleet.sizedFor; // the player as batches are sized for
  const keeps = before && hacker.level > before.level && afterLevelUp(before, hacker) === "keep";
  const sizedFor = keeps ? before : hacker;
  fleet.sizedFor = sizedFor;
</#if>
  measure(fleet, servers<#if streams>, hacker</#if>);
<#if blasts || hackThreads?has_content>
  weigh(ns, fleet, servers, hacker);
<#else>
  const leeway = weigh(ns, fleet, servers, hacker) ? Infinity : 1; // hack threads by which batches may change
</#if>
<#if blasts>
  <#if takesTurns>let<#else>const</#if> candidates = fleet.ranking.map((each) => {
    const lane = laneOf(fleet, each.server.hostname);
    const server = serverOf(servers, lane);
<#if hackThreads?has_content>
    return { ...each, server, hackThreads: ${hackThreads}, ready: isReady(lane, server) };
<#else>
    return { ...each, server, ready: isReady(lane, server) };
</#if>
  });
<#else>
  <#if takesTurns>let<#else>const</#if> candidates = [];
  for (const each of fleet.ranking) {
    const lane = laneOf(fleet, each.server.hostname);
    if (!lane.preparing && (lane.running.size === 0 || isOpen(lane))) {
      const server = serverOf(servers, lane);
<#if hackThreads?has_content>
      const hackThreads = ${hackThreads};
<#elseif fractional>
      const hackThreads = fitted(RECIPE, server, hacker, lane.flow.hackThreads); // what whole grows make good now
<#else>
      const { hackThreads } = lane.flow;
</#if>
      const opened = isOpen(lane);
      candidates.push({
        ...each,
        server,
        hackThreads,
        ready: isReady(lane, server),
        openMillis: opened ? Date.now() - lane.openedAt : 0,
<#if predicts>
        expPerMilli: opened ? lane.expPerMilli : 0,
</#if>
      });
    }
  }
</#if>
<#if takesTurns>
  candidates = inTurn(fleet, candidates, hacker);
</#if>
<#if blasts>
  const parts = shareBlasts(BLASTS, candidates, salvosOf(fleet), ${sizedFor}, fleet.hosts, fleet.freeGb, alive(fleet.lanes));
<#else>
  const others = fleet.lanes.filter(({ target }) => !candidates.some(({ server }) => server.hostname === target));
  const parts = shareOut(withSlack(RECIPE, fleet.slackMillis), candidates, <#if hackThreads?has_content>0<#else>leeway</#if>, hacker, plannable(fleet), [...fleet.freeGb], alive(others));
</#if>
  for (let i = 0; i < parts.length; i++) {
    <#if signalled>await </#if>give(ns, fleet, candidates[i], parts[i]<#if streams || !signalled>, hacker</#if>);
  }
}

<#if takesTurns>
/** Those of the targets that get RAM now: the one whose turn it is to be hit, and those that are to be prepared. */
function inTurn(fleet, candidates, hacker) {
<#if blasts>
  candidates = candidates.filter(({ server }) => laneOf(fleet, server.hostname).running.size === 0);
  if (fleet.lanes.some(isOpen)) {
    return candidates.filter(({ ready }) => !ready);
  }
</#if>
  const place = turnOf(candidates, fleet.hit, hacker.level > fleet.hitSinceLevel);
  const next = candidates[place]?.server.hostname ?? fleet.hit;
  if (next !== fleet.hit) {
    fleet.hit = next;
    fleet.hitSinceLevel = hacker.level;
  }
<#if streams>
  fleet.lanes.filter(({ target }) => target !== next).forEach(close);
</#if>
  return candidates.filter(({ ready, server }) => !ready || server.hostname === next);
}

</#if>
