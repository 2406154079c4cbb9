<#assign streams = false>
<#assign signalled = false>
<#include "../part/head.ftl">

<#include "../part/guard.ftl">
<#assign launchCall = "launch(ns, blast, troubles)">
<#include "../part/again.ftl">
<#include "../part/survey.ftl">
<#include "../part/target.ftl">
<#include "../part/blast.ftl">
<#include "../part/launch-timed.ftl">
<#include "../part/listen.ftl">
<#include "../part/log.ftl">
