package io.github.batchsmith.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A periodic batcher with as many workers alive as are asked for, landing in fours 5 ms apart, in the mock game for some
 * game time.
 */
final class PeriodicLoad {
    /** Each landing ends a timer, and the controller sleeps once for four of them. */
    private static final double TIMERS_PER_LANDING = 1.25;

    private static final String TARGET = "rho-construction";
    private static final String CONTROLLER = """
            export async function main(ns) {
              ns.disableLog("ALL");
              const [target, alive] = ns.args;
              const hosts = ["home", ...ns.getPurchasedServers()];
              const port = ns.getPortHandle(ns.pid);
              const listen = async () => {
                while (true) {
                  await port.nextWrite();
                  while (!port.empty()) JSON.parse(port.read());
                }
              };
              listen();
              for (let batch = 0, start = Date.now(); ; batch++) {
                const weakenTime = ns.getWeakenTime(target);
                const times = { hack: ns.getHackTime(target), weaken: weakenTime, grow: ns.getGrowTime(target) };
                ["hack", "weaken", "grow", "weaken"].forEach((op, i) => {
                  const job = { target, delay: weakenTime + 5 * i - times[op], port: ns.pid, id: `${batch}${op}${i}` };
                  ns.exec(`${op}.js`, "home", { threads: 1, temporary: true }, JSON.stringify(job));
                });
                start += 4 * weakenTime / alive;
                await ns.sleep(start - Date.now());
              }
            }
            """;
    private static final String WORKER = """
            export async function main(ns) {
              const job = JSON.parse(ns.args[0]);
              const result = await ns.%s(job.target, { additionalMsec: job.delay });
              ns.atExit(() => ns.writePort(job.port, JSON.stringify({ id: job.id, result })));
            }
            """;

    private PeriodicLoad() {}

    /** Runs the load with so many processes for so many minutes of game time, and prints a line of figures. */
    public static void main(String[] args) {
        int processes = Integer.parseInt(args[0]);
        Duration duration = Duration.ofMinutes(Integer.parseInt(args[1]));
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.now(0));
        RunResult result = Testbed.run(
                request(processes, duration), (doneMillis, totalMillis) -> moments.add(Moment.now(doneMillis)));
        moments.add(Moment.now(result.elapsedMillis()));
        double timersPerGameSecond = result.landings().size() * TIMERS_PER_LANDING * 1000 / result.elapsedMillis();
        System.out.printf("%,d processes, %d min%n", result.peakProcesses(), duration.toMinutes());
        print("whole run", moments.get(0), moments.get(moments.size() - 1), timersPerGameSecond);
        print("second half", moments.get(moments.size() / 2), moments.get(moments.size() - 1), timersPerGameSecond);
        result.errors().stream().limit(3).forEach(System.out::println);
    }

    private static void print(String part, Moment from, Moment to, double timersPerGameSecond) {
        double gameSeconds = (to.gameMillis() - from.gameMillis()) / 1000;
        double timers = gameSeconds * timersPerGameSecond;
        System.out.printf(
                "%-12s %,9.0f timers/s  %,7.0f game s/s  %7.1f us CPU/timer (%.1f in the game's thread)%n",
                part,
                timers / (to.wallSeconds() - from.wallSeconds()),
                gameSeconds / (to.wallSeconds() - from.wallSeconds()),
                (to.cpuSeconds() - from.cpuSeconds()) * 1e6 / timers,
                (to.threadSeconds() - from.threadSeconds()) * 1e6 / timers);
    }

    private static RunRequest request(int processes, Duration duration) {
        Map<String, String> files = Map.of(
                "main.js", CONTROLLER,
                "hack.js", WORKER.formatted("hack"),
                "grow.js", WORKER.formatted("grow"),
                "weaken.js", WORKER.formatted("weaken"));
        World world = WorldFiles.builtIn("benchmark");
        return RunRequest.of(
                        new ScriptBundle("main.js", files),
                        world,
                        (path, text) -> OptionalDouble.of(ramGb(path, processes)))
                .args(List.of(TARGET, processes))
                .duration(duration)
                .build();
    }

    private static double ramGb(String path, int processes) {
        double fitting = Math.min(1.75, 32_000.0 / processes);
        return path.equals("main.js") ? 8 : fitting;
    }

    /** How much game time, wall time and CPU time has passed, of the whole JVM and of the thread that runs the game. */
    private record Moment(double gameMillis, double wallSeconds, double cpuSeconds, double threadSeconds) {
        static Moment now(double gameMillis) {
            long cpuNanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            long threadNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new Moment(gameMillis, System.nanoTime() / 1e9, cpuNanos / 1e9, threadNanos / 1e9);
        }
    }
}
