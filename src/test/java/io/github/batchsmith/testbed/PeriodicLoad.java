package io.github.batchsmith.testbed;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Measures the mock game under a periodic batcher; run it by hand, with the pause between batches in ms and minutes. */
final class PeriodicLoad {
    private static final String WORKER = """
            export async function main(ns) {
              const job = JSON.parse(ns.args[0]);
              const result = await ns.%s(job.target, { additionalMsec: job.delay });
              ns.atExit(() => ns.writePort(job.port, JSON.stringify({ id: job.id, result })));
            }
            """;
    private static final String CONTROLLER = """
            export async function main(ns) {
              ns.disableLog("ALL");
              const target = ns.args[0], pause = ns.args[1], hosts = ["home", ...ns.getPurchasedServers()];
              for (const host of hosts) if (host !== "home") ns.scp(["hack.js", "grow.js", "weaken.js"], host);
              const port = ns.getPortHandle(ns.pid); let seen = 0;
              (async () => { while (true) { await port.nextWrite(); while (!port.empty()) { JSON.parse(port.read()); seen++; } } })();
              for (let batch = 0; ; batch++) {
                const W = ns.getWeakenTime(target), G = ns.getGrowTime(target), H = ns.getHackTime(target);
                [["hack", H, 8], ["weaken", W, 1], ["grow", G, 6], ["weaken", W, 1]].forEach(([op, time, threads], i) =>
                  ns.exec(op + ".js", hosts[batch % hosts.length], { threads, temporary: true },
                    JSON.stringify({ target, delay: W + 20 + i * 5 - time, port: ns.pid, id: batch + op })));
                await ns.sleep(pause);
              }
            }
            """;

    private PeriodicLoad() {}

    public static void main(String[] args) {
        int pauseMillis = Integer.parseInt(args[0]);
        int minutes = Integer.parseInt(args[1]);
        Map<String, String> files = Map.of(
                "main.js", CONTROLLER,
                "hack.js", WORKER.formatted("hack"),
                "grow.js", WORKER.formatted("grow"),
                "weaken.js", WORKER.formatted("weaken"));
        RunRequest request = RunRequest.of(
                        new ScriptBundle("main.js", files),
                        WorldFiles.builtIn("late"),
                        new CountedNames(GameVersion.V2))
                .args(List.of("phantasy", pauseMillis))
                .duration(Duration.ofMinutes(minutes))
                .build();
        long start = System.nanoTime();
        long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        RunResult result = Testbed.run(request, PeriodicLoad::show);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e9;
        long usedMb = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                "%d processes, %d at a time, %d landings in %.2f s: %.1f us CPU a process, %d MB in use%n",
                result.startedProcesses(),
                result.peakProcesses(),
                result.landings().size(),
                seconds,
                cpuSeconds * 1e6 / result.startedProcesses(),
                usedMb);
        result.errors().stream().limit(3).forEach(System.out::println);
    }

    private static void show(double doneMillis, double totalMillis) {
        if (Math.round(doneMillis * 100 / totalMillis) % 20 == 0) {
            double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
            System.out.printf("%.0f s of game time after %.2f s CPU%n", doneMillis / 1000, cpu);
        }
    }
}
