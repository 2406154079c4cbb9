package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HWGW;
import static io.github.batchsmith.dsl.Dsl.allServers;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.proto;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.game.GameVersion;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ten controllers of one batcher in one game, each on a target of its own. */
class SideBySideTest {
    private static final List<String> TARGETS = List.of(
            "n00dles",
            "joesguns",
            "phantasy",
            "omega-net",
            "silver-helix",
            "max-hardware",
            "iron-gym",
            "zer0",
            "neo-net",
            "harakiri-sushi");

    private static final String STARTER = """
            /** @param {NS} ns */
            export async function main(ns) {
              for (const target of ns.args) {
                ns.run("tens/controller.js", 1, target);
              }
            }
            """;

    @Test
    void tenControllersLeaveEachOthersPortsRamAndMessagesAlone() {
        World world = WorldFiles.builtIn("late");
        RunResult run = run(world);
        assertThat(run.errors()).isEmpty();
        Map<String, List<Landing>> byTarget = run.landings().stream().collect(Collectors.groupingBy(Landing::target));
        assertThat(byTarget.keySet()).containsExactlyInAnyOrderElementsOf(TARGETS);
        byTarget.forEach((target, landings) -> {
            double minimum = world.find(target).orElseThrow().server().minDifficulty();
            assertThat(landings.stream().filter(each -> each.op() == Op.HACK))
                    .as(target)
                    .isNotEmpty();
            for (int i = 1; i < landings.size(); i++) {
                if (landings.get(i).op() == Op.HACK) {
                    assertThat(landings.get(i - 1).securityAfter()).isLessThan(minimum + 1e-6);
                }
            }
        });
        assertThat(run.terminal())
                .filteredOn(line -> line.contains(" batches"))
                .allMatch(line -> line.contains("; so far 0 late, 0 lost, 0 refused, 0 desyncs"));
    }

    private static RunResult run(World world) {
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            Map<String, String> files = new HashMap<>(scripts().files());
            files.put("start.js", STARTER);
            RunRequest request = RunRequest.of(
                            new ScriptBundle("start.js", files), world, new CountedRam(analyser, GameVersion.V2, world))
                    .args(List.copyOf(TARGETS))
                    .duration(Duration.ofMinutes(5))
                    .build();
            return Testbed.run(request);
        }
    }

    private static ScriptBundle scripts() {
        return new Renderer()
                .render(
                        Batcher.named("tens")
                                .schedule(proto().landingGap(millis(5)))
                                .batch(HWGW)
                                .take(fraction(0.05))
                                .ram(allServers().growAndWeakenOnHomeCores())
                                .build(),
                        RenderOptions.forVersion(GameVersion.V2));
    }
}
