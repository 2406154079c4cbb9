<#-- A controller for many targets at once. -->
<#assign streams = true>
<#assign signalled = false>
<#assign fleet = true>
<#include "../part/head.ftl">
/** Targets looked after at once at most. */
const MOST_TARGETS = ${mostTargets};
/** Time between two reviews of what each target gets. */
const MINUTE_MILLIS = 60000;
/** Time after which the targets are weighed against each other anew. */
const WEIGHING_MILLIS = ${weighingMillis};
/** The ids of a stream's jobs begin at its place times this. */
const IDS_OF_A_STREAM = 1000000000;

<#include "../part/guard.ftl">
<#include "../part/fleet-control.ftl">
<#include "../part/fleet-review.ftl">
<#include "../part/survey.ftl">
<#include "../part/stream-plan.ftl">
<#include "../part/stream-launch.ftl">
<#include "../part/stream-landed.ftl">
<#include "../part/desync.ftl">
<#if tail>
  <#include "../part/status.ftl">
</#if>
<#if statusFile?has_content>
  <#include "../part/status-file.ftl">
</#if>
<#include "../part/log.ftl">
