package io.github.batchsmith.bench;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Measures the simulator and prints a table: how its CPU time, that of the garbage collector included, grows with the operations. */
final class SimulatorTable {
    private static final List<String> PRESETS = List.of("shotgun", "periodic", "jit", "fleet");
    private static final List<Integer> HOURS = List.of(1, 6, 24);

    /** Times that each simulation is repeated, of which the quickest counts: what the JVM has not compiled yet is no part of it. */
    private static final int REPETITIONS = 3;

    private static final double NANOS = 1e9;

    private SimulatorTable() {}

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.println("| batcher | game time | operations | CPU s | operations/s |");
        System.out.println("|---|--:|--:|--:|--:|");
        World late = WorldFiles.builtIn("late");
        for (String preset : PRESETS) {
            HOURS.forEach(hours -> printSpeed(preset, late, hours));
        }
    }

    private static void printSpeed(String preset, World world, int hours) {
        BatcherSpec spec = Presets.named(preset).spec();
        double leastSeconds = Double.POSITIVE_INFINITY;
        int operations = 0;
        for (int i = 0; i < REPETITIONS; i++) {
            long begin = cpuNanos();
            operations = Simulator.simulate(spec, world, options(hours), SimulationListener.NONE)
                    .operations();
            leastSeconds = Math.min(leastSeconds, (cpuNanos() - begin) / NANOS);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d h | %,d | %.2f | %,.0f |%n",
                preset,
                hours,
                operations,
                leastSeconds,
                operations / leastSeconds);
    }

    /** CPU time of this thread and of the garbage collector, which has a thread of its own. */
    private static long cpuNanos() {
        long collectingMillis = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                + Duration.ofMillis(collectingMillis).toNanos();
    }

    private static SimulationOptions options(int hours) {
        return SimulationOptions.of(Duration.ofHours(hours), 1);
    }
}
