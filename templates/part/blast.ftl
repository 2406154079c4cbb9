<#-- What to launch next: what is missing of the preparation, then batches. -->
/** Jobs that prepare the target where it is not, followed by <#if mostBatches gt 1>as many batches as fit<#else>a batch if one fits</#if>. */
function planBlast(ns, target<#if reactsToLevelUp>, before</#if>) {
  const servers = survey(ns);
  const server = servers.find((each) => each.hostname === target);
  const hacker = hackerOf(ns);
<#if reactsToLevelUp>
  const keeps = before && hacker.level > before.level && afterLevelUp(before, hacker) === "keep";
  const sizedFor = keeps ? before : hacker;
</#if>
  const hosts = hostsOf(servers);
  const freeGb = freeRamGb(hosts);
<#if words?size gt 1>
  const recipe = RECIPES[bestRecipeByIncome(RECIPES, server, ${sizedFor}, hosts, ${limit})];
</#if>
<#if hackThreads?has_content>
  const threads = ${hackThreads};
<#else>
  const threads = optimalHackThreads<#if predicts && mostBatches gt 1>Ahead</#if>(${recipe}, server, ${sizedFor}, hosts, ${limit});
</#if>
  const wave = prepWave(server, hacker, hosts, freeGb, ${gap});
  const batches = wave.completes ? ${packFunction}(${recipe}, server, ${sizedFor}, threads, hosts, freeGb, wave.jobs, ${limit}) : [];
<#if predictsIncome>
  const incomePerSecond = estimatedIncome(${recipe}, server, hacker, threads, hosts, ${limit});
</#if>
  return { server, hacker<#if reactsToLevelUp>, sizedFor</#if><#if onAverage>, leastMoney: leastMoney(${recipe}, server, ${sizedFor}, threads)</#if>, jobs: [...wave.jobs, ...batches], batches: batches.length / ${recipe}.word.length<#if predictsIncome>, incomePerSecond</#if> };
}

