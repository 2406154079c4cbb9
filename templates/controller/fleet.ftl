<#-- A controller for many targets at once. -->
<#assign streams = !blasts>
<#assign signalled = signals>
<#assign fleet = true>
<#include "../part/head.ftl">
/** Targets looked after at once at most<#if leastTargets gt 0>, and at least where there are so many</#if>. */
const MOST_TARGETS = ${mostTargets};
<#if leastTargets gt 0>
const LEAST_TARGETS = ${leastTargets};
</#if>
/** Workers alive at once at most, with which the game still runs smoothly. */
const MOST_WORKERS = ${mostWorkers};
/** Time between two reviews of what each target gets. */
const MINUTE_MILLIS = 60000;
/** Time after which the targets are weighed against each other anew. */
const WEIGHING_MILLIS = ${weighingMillis};
/** The ids of a target's jobs begin at its place times this. */
const IDS_OF_A_LANE = 1000000000;
<#if blasts>
/** How blasts are made. */
const BLASTS = { recipe: RECIPE, limit: ${limit}, ahead: ${predicts?c}, inTurns: ${takesTurns?c} };
</#if>

<#include "../part/guard.ftl">
<#include "../part/fleet-control.ftl">
<#include "../part/fleet-review.ftl">
<#include "../part/fleet-weigh.ftl">
<#if blasts>
  <#include "../part/fleet-blasts.ftl">
<#else>
  <#include "../part/fleet-streams.ftl">
</#if>
<#include "../part/fleet-launch.ftl">
<#include "../part/survey.ftl">
<#include "../part/warm-up.ftl">
<#if streams>
  <#include "../part/stream-plan.ftl">
  <#include "../part/stream-launch.ftl">
  <#include "../part/stream-landed.ftl">
</#if>
<#include "../part/under-way.ftl">
<#include "../part/desync.ftl">
<#if tail>
  <#include "../part/status.ftl">
</#if>
<#if statusFile?has_content>
  <#include "../part/status-file.ftl">
</#if>
<#include "../part/log.ftl">
