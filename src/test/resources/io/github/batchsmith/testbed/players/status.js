/** A status window that is kept up to date, with a HUD where there is a page. */
export class Status {
  static instances = 0;
  static { Status.instances = 0; }
  #ns; #timer; #ticks = 0; #history = [];
  constructor(ns, { every = 1000 } = {}) { this.#ns = ns; this.every = every; Status.instances += 1; }
  #sample() { this.#history.push({ t: Date.now(), money: this.#ns.getServerMoneyAvailable("home") }); if (this.#history.length > 5) this.#history.shift(); }
  get rate() { const [a, b] = [this.#history[0], this.#history.at(-1)]; return a === b ? 0 : (b.money - a.money) / (b.t - a.t) * 1000; }
  has(other) { return #ticks in other; }
  start() { this.#timer = setInterval(() => this.tick(), this.every); return this; }
  tick() { this.#ticks++; this.#sample(); this.#ns.clearLog(); this.#ns.print(`tick ${this.#ticks} rate ${this.rate.toFixed(2)}`); }
  stop() { clearInterval(this.#timer); }
  get ticks() { return this.#ticks; }
}

/** @param {NS} ns */
export async function main(ns) {
  ns.disableLog("ALL");
  const open = ns.ui.openTail ?? ns.tail, title = ns.ui.setTailTitle ?? ns.setTitle, move = ns.ui.moveTail ?? ns.moveTail, resize = ns.ui.resizeTail ?? ns.resizeTail;
  open(); title("Status ✓"); const [w, h] = ns.ui.windowSize(); move(w - 420, 20); resize(400, 200);
  const status = new Status(ns, { every: 500 }).start();
  ns.atExit(() => { status.stop(); ns.tprint(`stopped after ${status.ticks} ticks`); });
  let overlay = null;
  try {
    const doc = eval("document");
    overlay = doc.createElement("div");
    overlay.id = "hud"; overlay.innerHTML = "<b>hello</b>";
    doc.body.appendChild(overlay);
    const hook0 = doc.getElementById("overview-extra-hook-0");
    hook0.innerText = "income";
  } catch (e) { ns.tprint("WARN no HUD: " + (e?.message ?? e)); }
  const win = globalThis["window"];
  ns.tprint(typeof win, " ", win === globalThis, " ", typeof win?.innerWidth, " ", typeof globalThis["document"]?.querySelector);
  await ns.asleep(2600);
  ns.tprint(status.has(status), " ", Status.instances, " ", ns.getScriptLogs());
}
