<#-- Finding servers, taking root, putting workers on them. -->
/**
 * Every server that can be reached, found depth first: rooted where that is possible<#if workerPaths?has_content>, with the workers on it</#if>.
 * @param {NS} ns
 * @returns {Server[]}
 */
function survey(ns, host = "home", seen = new Set()) {
  seen.add(host);
  if (!ns.getServer(host).hasAdminRights) {
    takeRoot(ns, host);
  }
<#if workerPaths?has_content>
  if (host !== "home") {
    ns.scp(Object.values(WORKERS), host, "home");
  }
</#if>
  for (const neighbour of ns.scan(host)) {
<#if game == "2">
    if (!seen.has(neighbour)) {
<#else>
    if (!seen.has(neighbour) && neighbour !== "darkweb") { // a darknet server runs no scripts without a session
</#if>
      survey(ns, neighbour, seen);
    }
  }
  return [...seen].map((name) => ns.getServer(name));
}

<#if game == "2">
/** Opens what the programs at hand can open, and takes root if that is enough. */
function takeRoot(ns, host) {
  for (const opener of [ns.brutessh, ns.ftpcrack, ns.relaysmtp, ns.httpworm, ns.sqlinject, ns.nuke]) {
    try {
      opener(host);
    } catch {
      // The program is missing, or a port is still closed: the next one may do.
    }
  }
}
<#else>
/** Opens what the programs at hand can open, and takes root if that is enough. */
function takeRoot(ns, host) {
  ns.brutessh(host);
  ns.ftpcrack(host);
  ns.relaysmtp(host);
  ns.httpworm(host);
  ns.sqlinject(host);
  ns.nuke(host);
}
</#if>

/** The hosts that workers may use, with their free RAM. */
function hostsOf(servers) {
<#if hosts?has_content>
  const chosen = servers.filter((server) => HOSTS.includes(server.hostname)<#if filtersHosts> && mayHost(server)</#if>);
  <#assign all = "chosen">
<#elseif filtersHosts>
  const chosen = servers.filter((server) => mayHost(server));
  <#assign all = "chosen">
<#else>
  <#assign all = "servers">
</#if>
<#if reserves?has_content>
  return usableHosts(${all}, ${all}.map((server) => RESERVED_GB[server.hostname] ?? 0));
<#else>
  return allHosts(${all});
</#if>
}

/** Who hacks: the player as of now. */
function hackerOf(ns) {
  const player = ns.getPlayer();
  return { player, bitNode: BIT_NODE, level: player.skills.hacking };
}

