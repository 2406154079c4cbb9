package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import io.github.batchsmith.testing.PreparedWorlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The batchers of the guide, written in Java, in the mock game. All servers are prepared at the start; the presets are
 * simulated there, which shows the same as running them.
 */
final class GuideBatchersTest {
    private static final Path GUIDE = Path.of("src/test/resources/io/github/batchsmith/transpile/guide");
    private static final World WORLD = PreparedWorlds.of(WorldFiles.builtIn("mid"));

    private static Map<String, String> scripts = Map.of();
    private static final JsEngine ENGINE = JsEngine.start();

    @BeforeAll
    static void translate() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            scripts = new TreeMap<>(new Transpilation(List.of())
                    .of(files.map(Path::toString).sorted().toList()));
        }
        scripts.keySet().removeIf(name -> name.endsWith(".map"));
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void aSingleBatchLeavesTheServerPrepared() {
        RunResult result = run("single", Duration.ofMinutes(5));

        assertThat(result.errors()).isEmpty();
        assertThat(result.terminal()).last().asString().contains("is prepared again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proto", "shotgun", "periodic", "jit"})
    void earnsLikeThePreset(String kind) {
        Duration duration = Duration.ofMinutes(10);
        double preset = Simulator.simulate(Presets.named(kind).spec(), WORLD, SimulationOptions.of(duration, 1))
                .moneyMade();

        RunResult result = run(kind, duration);

        assertThat(result.errors()).isEmpty();
        double made = result.world().player().money() - WORLD.player().money();
        assertThat(made).isBetween(preset * 0.94, preset * 1.5);
    }

    private static RunResult run(String script, Duration duration) {
        try (RamAnalyser analyser = new RamAnalyser(ENGINE)) {
            ScriptBundle bundle = new ScriptBundle(script + ".js", scripts);
            return Testbed.run(RunRequest.of(bundle, WORLD, new CountedRam(analyser, WORLD.version(), WORLD))
                    .duration(duration)
                    .build());
        }
    }
}
