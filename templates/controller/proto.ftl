<#-- A controller that launches one batch after the other. -->
<#assign streams = false>
<#assign signalled = false>
<#include "../part/head.ftl">

<#include "../part/guard.ftl">
<#assign launchCall = "launch(ns, blast, troubles)">
<#include "../part/again.ftl">
<#include "../part/survey.ftl">
<#include "../part/warm-up.ftl">
<#include "../part/target.ftl">
<#include "../part/blast.ftl">
<#include "../part/launch-timed.ftl">
<#include "../part/desync.ftl">
<#if tail>
  <#include "../part/blast-status.ftl">
  <#include "../part/status.ftl">
</#if>
<#include "../part/listen.ftl">
<#if statusFile?has_content>
  <#include "../part/status-file.ftl">
</#if>
<#include "../part/log.ftl">
