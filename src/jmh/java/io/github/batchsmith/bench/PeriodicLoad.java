package io.github.batchsmith.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;

/**
 * A periodic batcher with as many workers alive as are asked for, landing in fours 5 ms apart, in the mock game for some
 * game time.
 */
final class PeriodicLoad {
    /** Each landing ends a timer, and the controller sleeps once for four of them. */
    private static final double TIMERS_PER_LANDING = 1.25;

    /** So many workers have landed before costs are compared: by then what the JVM compiles is compiled. */
    private static final int WARM_UP_LANDINGS = 50_000;

    private static final double CONTROLLER_RAM_GB = 8;
    private static final double WORKER_RAM_GB = 1.75;
    private static final long HOME_GB = 32_768;
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

    /** Runs the load with so many processes for so many minutes of game time, and prints a row of {@link LoadTable}. */
    public static void main(String[] args) {
        int processes = Integer.parseInt(args[0]);
        Duration duration = Duration.ofMinutes(Integer.parseInt(args[1]));
        RunRequest request = request(processes, duration); // reading a world is no part of running it
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.now(0));
        RunResult result = Testbed.run(request, (doneMillis, totalMillis) -> moments.add(Moment.now(doneMillis)));
        moments.add(Moment.now(result.elapsedMillis()));
        if (!result.errors().isEmpty() || result.stopped().isPresent()) {
            throw new IllegalStateException("the load fails: "
                    + result.stopped()
                    + result.errors().stream().limit(3).toList());
        }
        double warmMillis = result.landings().get(WARM_UP_LANDINGS).atMillis();
        Moment end = moments.get(moments.size() - 1);
        Span whole = new Span(moments.get(0), end, result);
        Span warm = moments.stream()
                .filter(each -> each.gameMillis() >= warmMillis)
                .findFirst()
                .map(from -> new Span(from, end, result))
                .orElseThrow();
        System.out.printf(
                "| %s | %,d | %d min | %s | %,d MB | %,.0f | %s | %.0f |%n",
                engine(),
                result.peakProcesses(),
                duration.toMinutes(),
                whole.rates(),
                peakMemoryMb(),
                warm.timers(),
                warm.rates(),
                warm.cpuMicrosPerTimer());
    }

    private static String engine() {
        try (Engine engine = Engine.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            boolean isInterpreted = engine.getImplementationName().equals("Interpreted");
            return Runtime.version().feature() + " | " + (isInterpreted ? "no" : "yes");
        }
    }

    /** Most memory that the whole JVM has held, as Linux tells it; elsewhere 0. */
    private static long peakMemoryMb() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunRequest request(int processes, Duration duration) {
        Map<String, String> files = Map.of(
                "main.js", CONTROLLER,
                "hack.js", WORKER.formatted("hack"),
                "grow.js", WORKER.formatted("grow"),
                "weaken.js", WORKER.formatted("weaken"));
        return RunRequest.of(
                        new ScriptBundle("main.js", files),
                        worldFor(processes),
                        (path, text) -> OptionalDouble.of(path.equals("main.js") ? CONTROLLER_RAM_GB : WORKER_RAM_GB))
                .args(List.of(TARGET, processes))
                .duration(duration)
                .build();
    }

    /** The world {@code benchmark}, with as much RAM at home as it takes. */
    private static World worldFor(int processes) {
        long neededGb = Math.round(CONTROLLER_RAM_GB + WORKER_RAM_GB * (processes + 100));
        long homeGb = Math.max(HOME_GB, 2 * Long.highestOneBit(neededGb));
        String world = WorldFiles.write(WorldFiles.builtIn("benchmark"));
        String home = "(\"maxRam\"\\s*:\\s*)" + HOME_GB + "\\b";
        return WorldFiles.parse(world.replaceFirst(home, "$1" + homeGb), "benchmark with more RAM");
    }

    /** How much game time, wall time and CPU time of the whole JVM has passed. */
    private record Moment(double gameMillis, double wallSeconds, double cpuSeconds) {
        static Moment now(double gameMillis) {
            long cpuNanos = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
            return new Moment(gameMillis, System.nanoTime() / 1e9, cpuNanos / 1e9);
        }
    }

    /** A part of a run. */
    private record Span(Moment from, Moment to, RunResult result) {
        double timers() {
            return TIMERS_PER_LANDING
                    * result.landings().stream()
                            .filter(each -> each.atMillis() >= from.gameMillis())
                            .filter(each -> each.atMillis() <= to.gameMillis())
                            .count();
        }

        String rates() {
            double wallSeconds = to.wallSeconds() - from.wallSeconds();
            double gameSeconds = (to.gameMillis() - from.gameMillis()) / 1000;
            return String.format("%,.0f | %,.0f", timers() / wallSeconds, gameSeconds / wallSeconds);
        }

        double cpuMicrosPerTimer() {
            return (to.cpuSeconds() - from.cpuSeconds()) * 1e6 / timers();
        }
    }
}
