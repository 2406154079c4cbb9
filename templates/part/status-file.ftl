<#-- A file that tells how it goes, for the page that the command serve shows. -->
/** Since when, and from what, the next status measures the income. */
function newReading(ns) {
  return { at: Date.now(), made: ns.self().onlineMoneyMade };
}

/** Tells in a file how it goes: what was made a second since the last time, and what was predicted. */
function tellStatus(ns, reading, { target, batches, predicted }, troubles) {
  const { at, made } = newReading(ns);
  const income = (made - reading.made) * 1000 / (at - reading.at);
  Object.assign(reading, { at, made });
  ns.write("${statusFile}", JSON.stringify({ name: "${name}", target, at, batches, income, predicted, ...troubles }), "w");
}

