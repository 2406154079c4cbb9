package io.github.batchsmith.bench;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time to simulate an hour of the shotgun preset. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SimulatorBenchmark {
    @Param({"mid", "late", "benchmark"})
    private String worldName = "mid";

    private World world = WorldFiles.builtIn("mid");

    @Setup
    public void readWorld() {
        world = WorldFiles.builtIn(worldName);
    }

    @Benchmark
    public int hourOfShotgun() {
        return Simulator.simulate(Presets.named("shotgun").spec(), world, SimulationOptions.of(Duration.ofHours(1), 1))
                .landings()
                .size();
    }
}
