<#-- A controller that keeps batches landing at a steady pace: periodic and jit. -->
<#assign streams = true>
<#assign signalled = false>
<#assign fleet = false>
<#include "../part/head.ftl">
/** Workers alive at once at most, with which the game still runs smoothly. */
const MOST_WORKERS = ${mostWorkers};
/** Time after which a new level or new RAM may change the stream, and between two reports. */
const MINUTE_MILLIS = 60000;

<#include "../part/guard.ftl">
<#include "../part/stream-control.ftl">
<#include "../part/survey.ftl">
<#include "../part/warm-up.ftl">
<#include "../part/target.ftl">
<#include "../part/prepare.ftl">
<#include "../part/stream-plan.ftl">
<#include "../part/stream-launch.ftl">
<#include "../part/stream-wake.ftl">
<#include "../part/stream-landed.ftl">
<#include "../part/under-way.ftl">
<#if residents>
  <#include "../part/residents.ftl">
</#if>
<#include "../part/desync.ftl">
<#if tail>
  <#include "../part/stream-status.ftl">
  <#include "../part/status.ftl">
</#if>
<#include "../part/launch-timed.ftl">
<#include "../part/listen.ftl">
<#if statusFile?has_content>
  <#include "../part/status-file.ftl">
</#if>
<#include "../part/log.ftl">
