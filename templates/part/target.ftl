<#-- Choosing the target and making sure that it is one. -->
/** The target given on the command line, or <#if targetOnly?has_content>the one of the definition<#else>the best one there is</#if>. */
function chooseTarget(ns, servers) {
  const hacker = hackerOf(ns);
<#if targetOnly?has_content>
  const name = ns.args[0] ?? "${targetOnly}";
<#elseif targetBy == "guide">
  const name = ns.args[0] ?? servers[bestByGuide(servers, hacker)]?.hostname;
<#elseif targetBy == "score">
  const candidates = servers.filter((each) => isTarget(each, hacker.level));
  const best = highest(candidates.map((each) => scoreOf(each, hacker)));
  const name = ns.args[0] ?? candidates[best]?.hostname;
<#elseif streams>
  const name = ns.args[0] ?? servers[bestByFlow(${recipes}, servers, hacker, hostsOf(servers))]?.hostname;
<#else>
  const name = ns.args[0] ?? servers[bestByIncome(${recipes}, servers, hacker, hostsOf(servers), ${limit})]?.hostname;
</#if>
  const server = servers.find((each) => each.hostname === name);
  if (!server || !isTarget(server, hacker.level)) {
    halt(ns, `${r"${name ?? 'no server'}"} cannot be hacked: a target needs money, root, and at most level ${r"${hacker.level}"}`);
  }
  return name;
}

