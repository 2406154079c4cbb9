package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the schedules that launch blasts promise, seen in the mock game. */
class BlastPromisesTest {
    @Test
    void singleLandsItsBatchInOrderAndProvesIt() {
        RunResult run = run(scripts("single"), "mid", List.of());
        List<Landing> landings = run.landings();
        List<Landing> batch = landings.subList(landings.size() - 4, landings.size());
        assertThat(batch).extracting(Landing::op).containsExactly(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN);
        for (int i = 1; i < batch.size(); i++) {
            assertThat(batch.get(i).atMillis() - batch.get(i - 1).atMillis()).isEqualTo(20);
        }
        assertThat(run.terminal()).anyMatch(line -> line.contains("is prepared again"));
    }

    @Test
    void aSlowLaunchShiftsTheWholeShotgunBlast() {
        List<Object> target = List.of("rho-construction");
        RunResult calm = run(scripts("shotgun"), "benchmark", target);
        RunResult slow = run(slowed(scripts("shotgun")), "benchmark", target);
        assertThat(slow.terminal()).anyMatch(line -> line.contains("; so far 0 late, 0 lost, 0 refused, 0 desyncs"));
        double shift =
                slow.landings().get(0).atMillis() - calm.landings().get(0).atMillis();
        assertThat(shift).isGreaterThan(1000);
        int blast = 1000;
        for (int i = 0; i < blast; i++) {
            Landing early = calm.landings().get(i);
            Landing late = slow.landings().get(i);
            assertThat(late.op()).isEqualTo(early.op());
            assertThat(late.atMillis()).isEqualTo(early.atMillis() + shift);
        }
    }

    /** The scripts in a game where every pause between launches takes 700 ms, far beyond the launch slack. */
    private static ScriptBundle slowed(ScriptBundle scripts) {
        Map<String, String> files = scripts.files().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().replace("ns.sleep(0)", "ns.sleep(700)")));
        assertThat(files).isNotEqualTo(scripts.files());
        return new ScriptBundle(scripts.main(), files);
    }

    private static ScriptBundle scripts(String preset) {
        World world = WorldFiles.builtIn("mid");
        return new Renderer().render(Presets.named(preset).spec(), RenderOptions.forVersion(world.version()));
    }

    private static RunResult run(ScriptBundle scripts, String worldName, List<Object> args) {
        World world = WorldFiles.builtIn(worldName);
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(scripts, world, new CountedRam(analyser, world.version(), world))
                    .args(args)
                    .duration(Duration.ofMinutes(10))
                    .build());
        }
    }
}
