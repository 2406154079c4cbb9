package io.github.batchsmith.bench;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time to simulate presets in {@code late}, which grows with the operations that land and with nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimulatorBenchmark {
    private static final World WORLD = WorldFiles.builtIn("late");

    @Param({"shotgun", "periodic", "jit", "fleet"})
    private String preset = "jit";

    @Param({"6", "24"})
    private int hours = 6;

    @Benchmark
    public int simulate() {
        return Simulator.simulate(
                        Presets.named(preset).spec(),
                        WORLD,
                        SimulationOptions.of(Duration.ofHours(hours), 1),
                        SimulationListener.NONE)
                .operations();
    }
}
