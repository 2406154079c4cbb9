<#-- One batcher: its figures, its charts, its losses. -->
<#macro batcher section place alone>
<section>
<#if !alone>
<h2>${section.name()}</h2>
</#if>
<p class="caption">${section.caption()}</p>
<dl class="facts">
<#list section.facts() as fact>
<div><dt>${fact.name()}</dt><dd>${fact.value()}</dd></div>
</#list>
</dl>
<@chart place=place name="income" heading=section.losses()?has_content?then("Income against the ceiling", "Income")>
What hacks took, in the mean of a twentieth of the time around each moment<#if section.losses()?has_content>, and what no batcher could exceed at the level of that time</#if>.
</@chart>
<@chart place=place name="landings" heading="Landings">
Operations that landed, by kind.
</@chart>
<@chart place=place name="batches" heading="Timeline of batches">
Every landing in a part of the time, a row for each batch; the line before a mark is the time its worker held RAM.
</@chart>
<@chart place=place name="money" heading="Money of the target">
The least and the most in each moment.
</@chart>
<@chart place=place name="security" heading="Security of the target">
The lowest and the highest in each moment.
</@chart>
<@chart place=place name="ram" heading="RAM by host">
The stronger the colour, the more of a host's RAM workers held.
</@chart>
<@bars heading="Where the rest of the ceiling went" rows=section.losses() none="Nothing was measured against a ceiling here.">
Shares of what no batcher could have exceeded over the whole time; together they are all of it.
</@bars>
<@bars heading="How late operations landed" rows=section.lags() none="No lateness was measured: every operation landed when it was planned.">
${section.lagCaption()}
</@bars>
<#if section.certificate()?has_content>
<figure>
<figcaption><h3>Certificate</h3></figcaption>
<dl class="facts">
<#list section.certificate() as fact>
<div><dt>${fact.name()}</dt><dd>${fact.value()}</dd></div>
</#list>
</dl>
</figure>
</#if>
</section>
</#macro>

<#macro chart place name heading>
<figure>
<figcaption><h3>${heading}</h3><p><#nested></p></figcaption>
<div class="tools" data-tools="${name}"></div>
<div class="chart" data-section="${place}" data-chart="${name}"></div>
</figure>
</#macro>

<#macro bars heading rows none>
<figure>
<figcaption><h3>${heading}</h3><p><#nested></p></figcaption>
<#if rows?has_content>
<table class="bars">
<#list rows as row>
<tr>
<th scope="row">${row.name()}</th>
<td class="bar"><span style="width: ${row.percent()}%"></span></td>
<td class="number">${row.value()}</td>
<td class="meaning">${row.meaning()}</td>
</tr>
</#list>
</table>
<#else>
<p class="empty">${none}</p>
</#if>
</figure>
</#macro>
