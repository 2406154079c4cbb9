<#-- What the file is, what it imports, and the constants that the definition fixed. -->
// ${name}: ${description}
// Written by Batchsmith for Bitburner ${game}.x. Start it with: run ${mainPath} [target]
import {
<#list imports as name>
  ${name},
</#list>
} from "./plan.js";
<#if policies?has_content>
import { <#list policies as policy>${policy}<#sep>, </#list> } from "./policies.js";
</#if>

const WORKERS = { hack: "${workerPaths.hack}", grow: "${workerPaths.grow}", weaken: "${workerPaths.weaken}"<#if residents>, resident: "${workerPaths.resident}"</#if> };
<#macro made word>{ word: [<#list word as op>"${op}"<#sep>, </#list>], gapMillis: ${gapMillis}, growMargin: ${growMargin}, corePullGb: ${corePullGb}, slackMillis: ${slackMillis}, padded: ${padded?c}, onAverage: ${onAverage?c}, fractional: ${fractional?c} }</#macro>
<#if words?size == 1>
  <#assign recipes = "[RECIPE]">
  <#assign recipe = "RECIPE">
  <#assign gap = "RECIPE.gapMillis">
  <#assign slack = "RECIPE.slackMillis">
/** How batches are made. */
const RECIPE = <@made words[0]/>;
<#else>
  <#assign recipes = "RECIPES">
  <#assign recipe = streams?then("stream.recipe", "recipe")>
  <#assign gap = "RECIPES[0].gapMillis">
  <#assign slack = "RECIPES[0].slackMillis">
/** How batches can be made; the one that earns most is chosen. */
const RECIPES = [
<#list words as word>
  <@made word/>,
</#list>
];
</#if>
<#if fraction?has_content>
/** Fraction of the target's money that a batch takes. */
const FRACTION = ${fraction};
</#if>
<#if mostBatches gt 1>
/** Batches side by side at most, so that the game stays quick. */
const MOST_BATCHES = ${mostBatches};
</#if>
/** Time after its landing at which a worker that has not reported is given up. */
const PATIENCE_MILLIS = 10000;
<#if signalled>
/** Ports that give workers the signal to start lie this far above the ports they report to. */
const SIGNAL_PORTS = 1000000000;
</#if>
<#if residents>
/** Ports that give residents their orders lie this far above their process ids. */
const ORDER_PORTS = 2000000000;
</#if>
<#include "../part/constants.ftl">
