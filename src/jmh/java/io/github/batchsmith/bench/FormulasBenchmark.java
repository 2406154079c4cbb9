package io.github.batchsmith.bench;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.plan.Threads;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time of the formulas that planning and the mock game call most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormulasBenchmark {
    private final World world = WorldFiles.builtIn("benchmark");
    private final Server server = world.find("rho-construction").orElseThrow().server();
    private final Hacker hacker = new Hacker(
            world.player(),
            BitNodes.load().hacking(world),
            world.player().skills().hacking());

    @Benchmark
    public double hackTime() {
        return Hacking.hackTime(server, server.minDifficulty(), hacker);
    }

    @Benchmark
    public double growThreadsAsTheGameFindsThem() {
        return Hacking.growThreads(server, server.minDifficulty(), server.moneyMax() / 2, server.moneyMax(), hacker, 1);
    }

    @Benchmark
    public int growThreadsAsPlanned() {
        return Threads.growThreadsNeeded(server.moneyMax() / 2, server, server.minDifficulty(), hacker, 1);
    }
}
