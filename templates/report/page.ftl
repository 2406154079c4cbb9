<#import "section.ftl" as parts>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${chartStyle?no_esc}
${style?no_esc}
</style>
</head>
<body>
<h1>${title}</h1>
<#list sections as section>
<@parts.batcher section=section place=section?index alone=sections?size == 1/>
</#list>
<p class="foot">Times are game time. Drag across a chart to zoom in, double-click to see all of it again.</p>
<script type="application/json" id="data">${data?no_esc}</script>
<script>
${chartScript?no_esc}
</script>
<script>
${script?no_esc}
</script>
</body>
</html>
