/** Sends what it learns to others by a file, a port and the log. */
import { Status } from "./status.js";
const FILE = "/data/servers.json.txt";
export async function main(ns) {
  const role = ns.args[0] ?? "collect";
  if (role === "read") {
    const port = ns.getPortHandle(42);
    for (;;) {
      while (port.empty()) await port.nextWrite();
      const message = port.read();
      if (message?.type === "end") break;
      const { host, info: { ram, links } } = JSON.parse(message);
      ns.print(`${host.padEnd(12, ".")} ${String(ram).padStart(6)} ${links?.join("/") ?? "-"}`);
    }
    ns.tprint("\n", ns.getScriptLogs().slice(-3).join("\n"));
    return;
  }
  ns.rm(FILE);
  if (!ns.run(ns.getScriptName(), { threads: 1, preventDuplicates: true }, "read")) throw new Error("no reader");
  const data = {};
  for (const host of ns.scan()) {
    data[host] = { ram: ns.getServerMaxRam(host), links: ns.scan(host).slice(1) };
    while (!ns.tryWritePort(42, JSON.stringify({ host, info: data[host] }))) await ns.sleep(1);
  }
  ns.writePort(42, { type: "end" });
  ns.write(FILE, JSON.stringify(data, null, 2), "w");
  await ns.sleep(5);
  const back = JSON.parse(ns.read(FILE));
  ns.tprint(Object.keys(back).length === Object.keys(data).length, " ", ns.ls("home", "data/"), " ", typeof Status);
  try { JSON.parse(ns.read("nothing.txt")); } catch ({ name }) { ns.tprint(name); }
  try { ns.hack("n00dles", { threads: 99 }); } catch (e) { ns.tprint(typeof e, " ", e.includes("Too many threads")); }
  const { a = 1, ...rest } = { b: 2, c: 3 }; ns.tprint(a, rest, ` ${(() => { try { return "t"; } finally { ns.print("finally"); } })()}`);
}
