<#-- Telling the player. -->
/** Tells what happens. */
function tell(ns, text) {
  ns.print(text);
<#if terminal>
  ns.tprint(text);
</#if>
<#if logFile?has_content>
  ns.write("${logFile}", `${r"${text}"}\n`, "a");
</#if>
}

/** Stops the controller and says why, in the log and the terminal. */
function halt(ns, why) {
  ns.print(`ERROR ${r"${why}"}`);
  ns.tprint(`ERROR ${r"${why}"}`);
<#if logFile?has_content>
  ns.write("${logFile}", `ERROR ${r"${why}"}\n`, "a");
</#if>
  ns.exit();
}
