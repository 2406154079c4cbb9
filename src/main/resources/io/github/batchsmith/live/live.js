"use strict";

const HEALTH = {
  PREPARING: ["wait", "preparing"],
  SETTLING: ["wait", "first batches land"],
  AGREES: ["good", "earns what was predicted"],
  ALARM: ["bad", "ALARM"],
  SILENT: ["wait", "silent"],
};

/** Asks for what is new once a second, and shows it. */
async function refresh() {
  try {
    show(await (await fetch("live.json")).json());
  } catch {
    tellGame("bad", "Batchsmith has ended: start serve again");
  }
  setTimeout(refresh, 1000);
}

function show(live) {
  const alarms = live.controllers.filter(({ health }) => health === "ALARM").length;
  document.title = alarms > 0 ? `(${alarms}) ALARM - Batchsmith` : "Batchsmith";
  if (live.version) {
    tellGame("good", `game ${live.version}, connected since ${time(live.since)}`);
  } else {
    tellGame("wait", `waiting for the game: ${live.howToConnect}`);
  }
  const cards = live.controllers.map(card);
  byId("controllers").replaceChildren(...(cards.length > 0 ? cards : [element("p", "faint", "No controller has told its status yet: logging(terminal().andFile(\"joes.txt\")) makes one do so.")]));
  const rows = live.pushed.map(({ name, host, at, files }) => row(name, host, `${files} files`, time(at)));
  byId("pushed").replaceChildren(...(rows.length > 0 ? rows : [row("nothing yet")]));
}

function tellGame(look, text) {
  const line = byId("game");
  line.className = look;
  line.textContent = text;
}

/** How one controller does. */
function card({ host, status, heard, health, note, incomes }) {
  const [look, verdict] = HEALTH[health];
  const { late, lost, refused, dropped, desyncs } = status.troubles;
  const article = element("article", look);
  const income = element("p", "income", `${money(status.income)}/s`);
  income.append(element("small", "faint", ` of ${money(status.predicted)}/s predicted`));
  article.append(
    element("h3", "", `${status.name} on ${host}`),
    element("p", "faint", status.target),
    income,
    ...(incomes.length > 1 ? [chart(incomes, status.predicted)] : []),
    element("p", `verdict ${look}`, note ? `${verdict}: ${note}` : verdict),
    element("p", "faint", `${status.batches} batches, ${desyncs} desyncs; ${late} late, ${lost} lost, ${refused} refused, ${dropped} dropped`),
    element("p", "faint", `told at ${time(heard)}`),
  );
  return article;
}

/** The last incomes, and the prediction as a dashed line. */
function chart(incomes, predicted) {
  const most = Math.max(predicted, ...incomes, 1) * 1.1;
  const y = (income) => 100 - 100 * Math.max(0, income) / most;
  const chart = drawing("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" });
  const points = incomes.map((income, i) => `${100 * i / Math.max(1, incomes.length - 1)},${y(income)}`).join(" ");
  chart.append(
    drawing("line", { x1: 0, x2: 100, y1: y(predicted), y2: y(predicted) }),
    drawing("polyline", { points }),
  );
  return chart;
}

/** Money as the game shows it. */
function money(amount) {
  const units = ["", "k", "m", "b", "t", "q", "Q"];
  const size = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1) / 3)));
  return `$${(amount / 1000 ** size).toFixed(3)}${units[size]}`;
}

function time(millis) {
  return new Date(millis).toLocaleTimeString();
}

function row(...cells) {
  const row = element("tr", "");
  row.append(...cells.map((cell) => element("td", "", cell)));
  return row;
}

/** An element with a text, which never counts as HTML: it may come from the game. */
function element(name, look, text = "") {
  const made = document.createElement(name);
  made.className = look;
  made.textContent = text;
  return made;
}

function drawing(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

refresh();
