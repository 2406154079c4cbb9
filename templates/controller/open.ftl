<#-- A controller that chooses its schedule in the game it runs in, and hands over to the controller of that schedule. -->
// ${name}: ${description}
// Written by Batchsmith for Bitburner ${game}.x. Start it with: run ${mainPath} [target]
import {
<#list imports as each>
  ${each},
</#list>
} from "./plan.js";
<#list candidates as each>
import { main as ${each.name} } from "./${each.name}.js";
</#list>
<#if policies?has_content>
import { <#list policies as policy>${policy}<#sep>, </#list> } from "./policies.js";
</#if>

<#macro made by word>{ word: [<#list word as op>"${op}"<#sep>, </#list>], gapMillis: ${by.gapMillis}, growMargin: ${by.growMargin}, corePullGb: ${by.corePullGb}, slackMillis: ${by.slackMillis}, padded: ${by.padded?c}, onAverage: ${by.onAverage?c}, fractional: ${by.fractional?c} }</#macro>
/** How the batches of each schedule can be made. */
const RECIPES = {
<#list candidates as each>
  ${each.name}: [
  <#list each.words as word>
    <@made each word/>,
  </#list>
  ],
</#list>
};
<#if fraction?has_content>
/** Fraction of the target's money that a batch takes. */
const FRACTION = ${fraction};
</#if>
<#include "../part/constants.ftl">

<#include "../part/guard.ftl">
/** Chooses the schedule that promises most and hands over to it. */
async function control(ns) {
  const schedules = prospects(ns);
  const { name, handOver } = schedules.at(firstPromising(schedules.map(({ income }) => income)));
  const promises = schedules.map((each) => `${r"${each.name} $${"}${formatMoney}(each.income)}`).join(", ");
  tell(ns, `${r"plays ${name}; a second of the first hour promises ${promises}"}`);
  await handOver(ns);
}

/** What each schedule promises, in dollars a second over the first hour; of those that promise the same the better one first. */
function prospects(ns) {
  const servers = survey(ns);
  const hacker = hackerOf(ns);
  const hosts = hostsOf(servers);
<#if targetOnly?has_content>
  const target = ns.args[0] ?? "${targetOnly}";
<#elseif targetBy == "guide">
  const target = ns.args[0] ?? servers[bestByGuide(servers, hacker)]?.hostname;
<#elseif targetBy == "score">
  const hackable = servers.filter((each) => isTarget(each, hacker.level));
  const best = highest(hackable.map((each) => scoreOf(each, hacker)));
  const target = ns.args[0] ?? hackable[best]?.hostname;
<#else>
  const [target] = ns.args;
</#if>
<#if targetBy == "income">
  const targets = target === undefined ? servers : servers.filter(({ hostname }) => hostname === target);
<#else>
  const targets = servers.filter(({ hostname }) => hostname === target);
</#if>
  return [
<#assign taken = fraction?has_content?then("FRACTION", "0")>
<#list candidates as each>
  <#if each.mostTargets gt 1>
    { name: "${each.name}", handOver: ${each.name}, income: target === undefined ? fleetProspect(RECIPES.${each.name}[0], ${taken}, servers, hacker, hosts, ${each.mostTargets}) : 0 },
  <#elseif each.mostBatches gt 0>
    { name: "${each.name}", handOver: ${each.name}, income: blastProspect(RECIPES.${each.name}, ${taken}, targets, hacker, hosts, ${each.mostBatches}) },
  <#else>
    { name: "${each.name}", handOver: ${each.name}, income: streamProspect(RECIPES.${each.name}, ${taken}, targets, hacker, hosts) },
  </#if>
</#list>
  ];
}

<#include "../part/survey.ftl">
<#include "../part/log.ftl">
