<#-- The main function: errors stop the controller and are told in the log and the terminal. -->
/** @param {NS} ns */
export async function main(ns) {
  ns.disableLog("ALL");
  try {
    await control(ns);
  } catch (error) {
    if (error?.name !== "ScriptDeath") {
      halt(ns, error?.stack ?? String(error));
    }
    throw error;
  }
}

