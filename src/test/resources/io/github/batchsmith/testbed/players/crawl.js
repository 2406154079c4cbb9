/**
 * Walks the network, opens what can be opened and prints it as a tree.
 * Usage: run crawl.js [--depth N] [--quiet] [host]
 */
import { bold, pad, colour } from "lib/text";
import * as net from './lib/net.js';

const FLAGS = [["depth", 50], ["quiet", false], ["only", []], ["help", false]];

/** @param {AutocompleteData} data */
export function autocomplete(data, args) {
  data.flags(FLAGS);
  if (args.at(-1) === "--only") return data.servers;
  return [...data.servers, ...data.scripts.filter((s) => s.startsWith("lib/"))];
}

/** @param {NS} ns **/
export async function main(ns) {
  const { depth, quiet, only, help, _: [start = "home"] } = ns.flags(FLAGS);
  if (help) {
    ns.tprint(`usage: run ${ns.getScriptName()} [--depth N] [--quiet] [host]`);
    return;
  }
  ns.disableLog("ALL");
  const seen = new Set(["home"]);
  const lines = [];
  let rooted = 0;

  const visit = (host, prefix, level) => {
    if (level > depth) return;
    const children = ns.scan(host).filter((h) => !seen.has(h));
    children.forEach((h) => seen.add(h));
    children.forEach((child, i) => {
      const last = i === children.length - 1;
      const root = net.root(ns, child);
      rooted += root ? 1 : 0;
      const s = ns.getServer(child);
      const mark = root ? "+" : s.requiredHackingSkill <= ns.getHackingLevel() ? "?" : "-";
      if (!only.length || only.includes(child))
        lines.push(`${prefix}${last ? "└" : "├"}${mark} ${bold(child)} ${pad(s.moneyMax ? money(ns, s.moneyMax) : "", 10)}${s.backdoorInstalled ? " [bd]" : ""}`);
      visit(child, prefix + (last ? "  " : "│ "), level + 1);
    });
  };
  visit(start, "", 1);
  if (!quiet) ns.tprint("\n" + lines.join("\n"));
  ns.tprint(colour("green", `${rooted} of ${seen.size - 1} rooted`));

  const path = net.pathTo(ns, "CSEC") ?? [];
  ns.tprint("INFO connect " + path.join("; connect "));
  const richest = [...seen].map((h) => ns.getServer(h)).filter((s) => s.moneyMax > 0).toSorted((a, b) => b.moneyMax - a.moneyMax).slice(0, 3);
  ns.tprintf("%-18s|%12s|%5s", "host", "max", "sec");
  for (const { hostname, moneyMax: max, minDifficulty: min = 1 } of richest) ns.tprintf("%-18s|%12s|%5.1f", hostname, money(ns, max), min);
  const grouped = Object.groupBy?.([...seen], (h) => (ns.hasRootAccess(h) ? "root" : "none")) ?? {};
  ns.tprint(JSON.stringify(Object.fromEntries(Object.entries(grouped).map(([k, v]) => [k, v.length]))));
}

function money(ns, n) {
  return "$" + (ns.format?.number ?? ns.formatNumber)(n, 2);
}
