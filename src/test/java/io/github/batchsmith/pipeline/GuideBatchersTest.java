package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The batchers of the guide, written in Java, in the mock game. */
final class GuideBatchersTest {
    private static final Path GUIDE = Path.of("src/test/resources/io/github/batchsmith/transpile/guide");

    private static Map<String, String> scripts = Map.of();

    @BeforeAll
    static void translate() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            scripts = new TreeMap<>(new Transpilation(List.of())
                    .of(files.map(Path::toString).sorted().toList()));
        }
        scripts.keySet().removeIf(name -> name.endsWith(".map"));
    }

    @Test
    void aSingleBatchLeavesTheServerPrepared() {
        RunResult result = run(new ScriptBundle("single.js", scripts), Duration.ofMinutes(20));

        assertThat(result.errors()).isEmpty();
        assertThat(result.terminal()).last().asString().contains("is prepared again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proto", "shotgun"})
    void earnsLikeThePreset(String kind) {
        World world = WorldFiles.builtIn("mid");
        ScriptBundle preset =
                new Renderer().render(Presets.named(kind).spec(), RenderOptions.forVersion(world.version()));

        RunResult java = run(new ScriptBundle(kind + ".js", scripts), Duration.ofMinutes(40));
        RunResult rendered = run(preset, Duration.ofMinutes(40));

        assertThat(java.errors()).isEmpty();
        assertThat(gain(java, world)).isGreaterThan(gain(rendered, world) / 2);
    }

    private static double gain(RunResult result, World world) {
        return result.world().player().money() - world.player().money();
    }

    private static RunResult run(ScriptBundle bundle, Duration duration) {
        World world = WorldFiles.builtIn("mid");
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(bundle, world, new CountedRam(analyser, world.version(), world))
                    .duration(duration)
                    .build());
        }
    }
}
