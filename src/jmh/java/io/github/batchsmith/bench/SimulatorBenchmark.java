package io.github.batchsmith.bench;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Simulations of presets in {@code late} a second, and the operations that land in them, with the room for new objects that the launcher gives. */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmn16m"})
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SimulatorBenchmark {
    private static final World WORLD = WorldFiles.builtIn("late");

    @Param({"shotgun", "periodic", "jit", "fleet"})
    private String preset = "jit";

    @Param({"1", "6", "24"})
    private int hours = 6;

    /** What landed. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Landed {
        /** Operations that landed in all simulations. */
        public long operations;
    }

    @Benchmark
    public SimulationResult simulate(Landed landed) {
        SimulationResult result = Simulator.simulate(
                Presets.named(preset).spec(),
                WORLD,
                SimulationOptions.of(Duration.ofHours(hours), 1),
                SimulationListener.NONE);
        landed.operations += result.operations();
        return result;
    }
}
