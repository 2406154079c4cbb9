<#-- Counting desyncs and saying where they come from. -->
/** Counts a desync and tells what it comes from as far as that is known. */
function tellDesync(ns, server, <#if !predicts>levelRose, </#if>troubles) {
  troubles.desyncs++;
  const cause = troubles.cause || <#if predicts>"somebody else changed the target"<#else>(levelRose ? "the level rose" : "somebody else changed the target")</#if>;
  tell(ns, `${r"desync ${troubles.desyncs} of ${server.hostname}: security ${server.hackDifficulty}, money ${server.moneyAvailable}; ${cause}"}`);
  troubles.cause = "";
}

