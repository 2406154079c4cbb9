<#assign streams = false>
<#assign signalled = true>
<#include "../part/head.ftl">

<#include "../part/guard.ftl">
<#assign launchCall = "await launch(ns, blast, troubles)">
<#include "../part/again.ftl">
<#include "../part/survey.ftl">
<#include "../part/target.ftl">
<#include "../part/blast.ftl">
<#include "../part/launch-signalled.ftl">
<#include "../part/listen.ftl">
<#include "../part/log.ftl">
