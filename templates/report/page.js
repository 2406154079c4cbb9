"use strict";
const sections = JSON.parse(document.getElementById("data").textContent);
const charts = [];
const MONEY = ["", "k", "m", "b", "t", "q", "Q", "s", "S", "o", "n"];
const TIMES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30,
  60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 172800, 432000, 864000, 2592000];
const OPS = { H: ["hack", "--hack"], G: ["grow", "--grow"], W: ["weaken", "--weaken"] };

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function short(value) {
  let prefix = 0;
  while (Math.abs(value) >= 999.5 && prefix < MONEY.length - 1) {
    value /= 1000;
    prefix++;
  }
  return Math.abs(value) >= 999.5 ? value.toExponential(2) : Number(value.toPrecision(3)) + MONEY[prefix];
}

const dollars = value => value == null ? "–" : `$${short(value)}`;
const perSecond = value => value == null ? "–" : `$${short(value)}/s`;
const plain = value => value == null ? "–" : short(value);

function clock(seconds) {
  const two = part => String(Math.floor(part)).padStart(2, "0");
  const whole = Math.floor(seconds + 1e-9);
  const rest = seconds - whole;
  const fraction = rest > 1e-6 ? rest.toFixed(3).slice(1).replace(/0+$/, "") : "";
  return `${Math.floor(whole / 3600)}:${two(whole / 60 % 60)}:${two(whole % 60)}${fraction}`;
}

/** The moments of a recording's columns, in seconds. */
function moments(recording) {
  return recording.incomePerSecond.map((_, column) => column * recording.stepMillis / 1000);
}

function axis(values, size) {
  return { stroke: colour("--faint"), grid: { stroke: colour("--line"), width: 1 },
    ticks: { stroke: colour("--line"), width: 1 }, font: "12px system-ui, sans-serif", size, values };
}

function timeAxis() {
  const all = axis((u, splits) => splits.map(clock), 34);
  return { ...all, incrs: TIMES, space: 80 };
}

function line(label, name, value, more = {}) {
  return { label, stroke: colour(name), width: 1.5, points: { show: false }, value: (u, v) => value(v), ...more };
}

const when = { label: "at", value: (u, v) => v == null ? "–" : clock(v) };

const onPaper = () => "paper" in document.documentElement.dataset;

/**
 * Draws a chart in a box; what must be drawn anew in other colours or another size is made by functions. Charts are
 * lower on paper, where pages break between them.
 */
function draw(box, height, make) {
  let chart;
  const anew = width => {
    chart?.destroy();
    const { options, data } = make();
    chart = new uPlot({ width, height: height(onPaper()), ...options }, data, box);
    chart.name = box.dataset.chart;
  };
  anew(box.clientWidth);
  const entry = { get chart() { return chart; }, anew, box };
  charts.push(entry);
  return entry;
}

function lines(box, values, series, data, more = () => ({})) {
  return draw(box, paper => paper ? 180 : 240, () => ({
    data: data(),
    options: { scales: { x: { time: false }, y: { range: (u, low, high) => [Math.min(0, low), high > 0 ? high * 1.05 : 1] } },
      axes: [timeAxis(), axis((u, splits) => splits.map(values), 66)], series: [when, ...series()], ...more() },
  }));
}

function income(box, section) {
  const recording = section.recording;
  const shown = section.shownIncomePerSecond;
  const known = recording.ceilingPerSecond.length > 0;
  return lines(box, perSecond, () => [
    ...(known ? [line("ceiling", "--ceiling", perSecond, { dash: [8, 4] })] : []),
    line(shown.length > 0 ? "predicted" : "income", "--grow", perSecond, { width: 2.5 }),
    ...(shown.length > 0 ? [line("shown", "--shown", perSecond, { width: 1, dash: [2, 3] })] : []),
  ], () => [moments(recording), ...(known ? [recording.ceilingPerSecond] : []), recording.smoothIncomePerSecond,
    ...(shown.length > 0 ? [shown] : [])]);
}

function landings(box, section) {
  const recording = section.recording;
  const name = `in ${Number((recording.stepMillis / 1000).toPrecision(3))}s`;
  return lines(box, plain, () => [
    line(`hacks ${name}`, "--hack", plain),
    line(`grows ${name}`, "--grow", plain, { dash: [6, 3] }),
    line(`weakens ${name}`, "--weaken", plain, { dash: [2, 3] }),
  ], () => [moments(recording), recording.hacks, recording.grows, recording.weakens]);
}

/** A chart of lowest and highest values, with a choice where there are several targets. */
function range(box, section, value, name, low, high, mark) {
  const targets = section.recording.targets;
  let target = targets[0];
  const entry = lines(box, value, () => [
    line(`${target.hostname}, most`, name, value),
    line("least", name, value, { dash: [3, 3] }),
    line(mark.label, "--faint", value, { width: 1, dash: [8, 4] }),
  ], () => [moments(section.recording), target[high], target[low], target[high].map(() => target[mark.of])],
  () => ({ bands: [{ series: [1, 2], fill: `${colour(name)}55` }] }));
  choose(box, targets.map(each => each.hostname), index => {
    target = targets[index];
    entry.anew(box.clientWidth);
  });
  return entry;
}

const money = (box, section) => range(box, section, dollars, "--grow", "moneyLow", "moneyHigh", { label: "most it can have", of: "moneyMax" });
const security = (box, section) => range(box, section, plain, "--hack", "securityLow", "securityHigh", { label: "minimum", of: "minSecurity" });

function tools(box) {
  return box.parentElement.querySelector(".tools");
}

function choose(box, names, use) {
  if (names.length < 2) {
    return undefined;
  }
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", "what is shown");
  names.forEach(name => choice.append(new Option(name)));
  choice.addEventListener("change", () => use(choice.selectedIndex));
  tools(box).append(choice);
  return choice;
}

function button(box, text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  tools(box).append(made);
}

function zoomTools(entry) {
  const zoom = factor => {
    const { min, max } = entry.chart.scales.x;
    const middle = (min + max) / 2;
    entry.chart.setScale("x", { min: middle - (max - min) * factor / 2, max: middle + (max - min) * factor / 2 });
  };
  button(entry.box, "zoom in", () => zoom(0.5));
  button(entry.box, "zoom out", () => zoom(2));
}

/** The rows of an excerpt: one for each batch of each target, in the order of landing. */
function rows(excerpt) {
  const known = new Map();
  return excerpt.landMillis.map((_, i) => {
    const key = `${excerpt.targets[i]} ${excerpt.batches[i]}`;
    if (!known.has(key)) {
      known.set(key, known.size + 1);
    }
    return known.get(key);
  });
}

function mark(context, op, x, y, size) {
  context.beginPath();
  if (op === "H") {
    context.moveTo(x - size, y - size);
    context.lineTo(x + size, y - size);
    context.lineTo(x, y + size);
  } else if (op === "G") {
    context.arc(x, y, size, 0, 2 * Math.PI);
  } else {
    context.rect(x - size, y - size, 2 * size, 2 * size);
  }
  context.fill();
}

function drawBatches(u, excerpt, row) {
  const context = u.ctx;
  const ratio = devicePixelRatio;
  context.save();
  context.beginPath();
  context.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height);
  context.clip();
  for (const faint of [true, false]) {
    for (let i = 0; i < row.length; i++) {
      const op = excerpt.ops[i];
      const x = u.valToPos(excerpt.landMillis[i] / 1000, "x", true);
      const y = u.valToPos(row[i], "y", true);
      context.fillStyle = colour(OPS[op][1]);
      if (faint) {
        const start = u.valToPos(excerpt.launchMillis[i] / 1000, "x", true);
        context.globalAlpha = 0.3;
        context.fillRect(start, y - ratio / 2, x - start, ratio);
      } else {
        context.globalAlpha = 1;
        mark(context, op, x, y, 3.5 * ratio);
      }
    }
  }
  context.restore();
}

function batches(box, section) {
  const excerpts = section.recording.excerpts;
  let excerpt = excerpts[0];
  const entry = draw(box, paper => paper ? 270 : 340, () => {
    const row = rows(excerpt);
    const drawn = excerpt;
    const of = op => row.map((each, i) => excerpt.ops[i] === op ? each : null);
    const label = (u, v, s, i) => i == null || v == null ? "" : `${drawn.targets[i]}, ${drawn.threads[i]} threads`;
    const seconds = excerpt.landMillis.map(each => each / 1000);
    const first = seconds[0];
    const last = seconds[seconds.length - 1];
    const margin = Math.max(0.005, (last - first) / 40);
    return {
      data: [seconds, of("H"), of("G"), of("W")],
      options: {
        scales: { x: { time: false, range: (u, low, high) => low === first && high === last ? [first - margin, last + margin] : [low, high] },
          y: { dir: -1, range: [0, row.reduce((most, each) => Math.max(most, each), 0) + 1] } },
        axes: [timeAxis(), axis((u, splits) => splits.map(each => Number.isInteger(each) && each > 0 ? each : ""), 40)],
        series: [when, ...Object.values(OPS).map(([name, ink]) =>
          ({ label: name, stroke: colour(ink), paths: () => null, points: { show: false }, value: label }))],
        hooks: { draw: [u => drawBatches(u, drawn, row)] },
      },
    };
  });
  const choice = choose(box, excerpts.map(each => `from ${clock(each.landMillis[0] / 1000)}`), index => {
    excerpt = excerpts[index];
    entry.anew(box.clientWidth);
  });
  if (choice) {
    const earning = excerpts.findIndex(each => each.batches.every(batch => batch > 0));
    choice.selectedIndex = Math.max(0, earning);
    choice.dispatchEvent(new Event("change"));
  }
  zoomTools(entry);
  button(box, "from the launches on", () => entry.chart.setScale("x",
    { min: Math.min(...excerpt.launchMillis) / 1000, max: Math.max(...excerpt.landMillis) / 1000 + 1 }));
  return entry;
}

function drawRam(u, hosts, step) {
  const context = u.ctx;
  context.save();
  context.beginPath();
  context.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height);
  context.clip();
  context.fillStyle = colour("--weaken");
  const pixels = column => Math.round(u.valToPos(column * step, "x", true));
  hosts.forEach((host, place) => {
    const top = Math.round(u.valToPos(place, "y", true)) + 1;
    const height = Math.round(u.valToPos(place + 1, "y", true)) - top;
    host.usedGb.forEach((used, column) => {
      context.globalAlpha = host.maxRamGb > 0 ? Math.min(1, used / host.maxRamGb) : 0;
      context.fillRect(pixels(column), top, pixels(column + 1) - pixels(column), height);
    });
  });
  context.restore();
}

function ram(box, section) {
  const recording = section.recording;
  const hosts = recording.hosts;
  const step = recording.stepMillis / 1000;
  const readout = document.createElement("div");
  readout.className = "readout";
  const read = u => {
    const place = Math.floor(u.posToVal(u.cursor.top ?? -1, "y"));
    const host = u.cursor.idx == null ? undefined : hosts[place];
    readout.textContent = host ? `${host.hostname} at ${clock(u.cursor.idx * step)}: ${Math.round(host.usedGb[u.cursor.idx])} of ${host.maxRamGb} GB`
      : "Point at a host to read how much it held.";
  };
  const screenRow = hosts.length > 30 ? 14 : 20;
  const row = paper => paper ? Math.min(12, 600 / hosts.length) : screenRow;
  const entry = draw(box, paper => 60 + row(paper) * hosts.length, () => ({
    data: [moments(recording), ...hosts.map(each => each.usedGb)],
    options: {
      scales: { x: { time: false, range: (u, low, high) => [low, high] }, y: { dir: -1, range: [0, hosts.length] } },
      legend: { show: false },
      cursor: { y: false },
      axes: [timeAxis(), { ...axis((u, splits) => splits.map(each => hosts[Math.floor(each)]?.hostname ?? ""), 134),
        splits: () => hosts.map((_, place) => place + 0.5), grid: { show: false }, ticks: { show: false } }],
      series: [when, ...hosts.map(each => ({ label: each.hostname, paths: () => null, points: { show: false } }))],
      hooks: { draw: [u => drawRam(u, hosts, step)], setCursor: [read] },
    },
  }));
  box.after(readout);
  return entry;
}

const PAINTERS = { income, landings, batches, money, security, ram };
const NEEDS = {
  batches: recording => recording.excerpts.length > 0,
  money: recording => recording.targets.length > 0,
  security: recording => recording.targets.length > 0,
  ram: recording => recording.hosts.length > 0,
};

for (const box of document.querySelectorAll(".chart")) {
  const section = sections[box.dataset.section];
  const name = box.dataset.chart;
  if (section.recording.incomePerSecond.length > 0 && (NEEDS[name]?.(section.recording) ?? true)) {
    PAINTERS[name](box, section);
  } else {
    box.className = "empty";
    box.textContent = "Nothing landed in this time.";
  }
}

function redraw(width) {
  charts.forEach(each => each.anew(width ?? each.box.clientWidth));
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => redraw());
let settled;
addEventListener("resize", () => {
  clearTimeout(settled);
  settled = setTimeout(redraw, 150);
});
addEventListener("beforeprint", () => {
  document.documentElement.dataset.paper = "";
  redraw(680);
});
addEventListener("afterprint", () => {
  delete document.documentElement.dataset.paper;
  redraw();
});
