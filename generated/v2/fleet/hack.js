/**
 * One hack, landing at the end time it is given, with as many of its threads as it is told to use.
 * @param {NS} ns
 */
export async function main(ns) {
  const [target, end, duration, port, id, latest, threads] = ns.args;
  if (target === undefined) {
    return; // started only to be loaded
  }
  ns.atExit(() => ns.writePort(port, `${id} ${Date.now() - end}`)); // by then the RAM is free
  if (Date.now() > latest) {
    return; // the target may be another than when this was launched
  }
  // Half a millisecond more, because the game cuts timers to whole ones.
  const additionalMsec = Math.max(0, end - duration - Date.now() + 0.5);
  await ns.hack(target, { additionalMsec, threads });
}
