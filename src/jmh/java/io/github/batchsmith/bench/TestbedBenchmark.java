package io.github.batchsmith.bench;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.Testbed;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Time to run ten minutes of a preset in the mock game. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TestbedBenchmark {
    @Param({"shotgun-hgw", "jit"})
    private String preset = "jit";

    private final World world = WorldFiles.builtIn("benchmark");

    @Benchmark
    public int tenMinutes() {
        ScriptBundle scripts =
                new Renderer().render(Presets.named(preset).spec(), RenderOptions.forVersion(world.version()));
        RunRequest request = RunRequest.of(scripts, world, (path, files) -> OptionalDouble.of(ramGb(path)))
                .duration(Duration.ofMinutes(10))
                .build();
        return Testbed.run(request).landings().size();
    }

    private static double ramGb(String path) {
        if (path.endsWith("controller.js")) {
            return 6.5;
        }
        return path.endsWith("hack.js") ? 1.7 : 1.75;
    }
}
