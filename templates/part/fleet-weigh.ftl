<#-- Which targets a fleet looks after. -->
/** What is known of a target. */
function laneOf(fleet, hostname) {
  return fleet.lanes.find(({ target }) => target === hostname);
}

/** The server that is hacked. */
function serverOf(servers, lane) {
  return servers.find(({ hostname }) => hostname === lane.target);
}

/** Measures the RAM, with that of the jobs under way but without that of others. */
function measure(fleet, servers<#if streams>, hacker</#if>) {
  const oursGb = heldGb(fleet.lanes);
<#if streams>
  const before = fleet.hosts.map(({ hostname }) => hostname).join();
</#if>
  fleet.hosts = hostsOf(servers.map((each) => ({ ...each, ramUsed: each.ramUsed - (oursGb[each.hostname] ?? 0) })));
  fleet.freeGb = fleet.hosts.map((host) => host.freeRamGb - (oursGb[host.hostname] ?? 0));
  fleet.places = new Map(fleet.hosts.map((host, place) => [host.hostname, place]));
<#if streams>
  fleet.hostOrders = hostOrders(RECIPE, fleet.hosts);
  const moved = fleet.hosts.map(({ hostname }) => hostname).join() !== before;
</#if>
  for (const lane of fleet.lanes) {
    shareHosts(fleet, lane);
<#if streams>
    if (moved && !lane.preparing) {
      sizeAnew(lane, serverOf(servers, lane), hacker, fleet.hosts);
      lane.seats = RECIPE.word.map(() => []); // none before the stream is laid out anew
      lane.seated = seatedOn(lane);
    }
</#if>
  }
}

/** Lets a target's jobs use the fleet's hosts<#if streams>, and as much time as all launches need</#if>. */
function shareHosts({ <#if streams>hosts, freeGb, places, hostOrders, slackMillis<#else>freeGb, places</#if> }, lane) {
  Object.assign(lane, { <#if streams>hosts, freeGb, places, hostOrders, slackMillis<#else>freeGb, places</#if> });
}

/** Weighs the targets against each other where something has changed since that was done; whether it was. */
function weigh(ns, fleet, servers, hacker) {
  const ready = fleet.lanes.filter((lane) => <#if streams>!lane.preparing && </#if>isReady(lane, serverOf(servers, lane)));
  const readyNow = ready.map(({ target }) => target).join();
  const totalGb = totalFreeGb(fleet.hosts);
  const outgrown = isOutgrown(hacker.level, totalGb, fleet.weighedLevel, fleet.weighedGb);
  if (Date.now() < fleet.weighAt && readyNow === fleet.weighedReady && !outgrown) {
    return false;
  }
  fleet.weighAt = Date.now() + WEIGHING_MILLIS;
  fleet.weighedReady = readyNow;
  fleet.weighedLevel = hacker.level;
  fleet.weighedGb = totalGb;
  const running = fleet.lanes.filter(<#if blasts>isOpen<#else>isDraining</#if>).map(({ target }) => target);
  const chosen = ns.args.length > 0 ? servers.filter(({ hostname }) => ns.args.includes(hostname)) : servers;
<#if blasts>
  fleet.ranking = worthwhileBlasts(RECIPE, chosen, running, hacker, fleet.hosts, ${limit}, <#if leastTargets gt 0>LEAST_TARGETS<#else>0</#if>, MOST_TARGETS);
<#else>
  const recipe = withSlack(RECIPE, fleet.slackMillis);
  fleet.ranking = worthwhile(recipe, chosen, running, hacker, fleet.hosts, <#if leastTargets gt 0>LEAST_TARGETS<#else>0</#if>, MOST_TARGETS);
</#if>
  const names = fleet.ranking.map(({ server }) => server.hostname);
  for (const name of names.filter((each) => !laneOf(fleet, each))) {
    const lane = <#if blasts>newLane(name<#if signalled>, SIGNAL_PORTS * (fleet.lanes.length + 1) + ${port}</#if>)<#else>newStream(ns, name)</#if>;
    lane.nextId = fleet.lanes.length * IDS_OF_A_LANE;
<#if streams>
    lane.lanes = fleet.lanes; // whose workers count together
</#if>
    shareHosts(fleet, lane);
    fleet.lanes.push(lane);
  }
<#if streams>
  fleet.lanes.filter((lane) => !names.includes(lane.target)).forEach(close);
</#if>
  return true;
}

