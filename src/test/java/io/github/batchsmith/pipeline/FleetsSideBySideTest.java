package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.SchedulePart;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A fleet beside other controllers in one game, and hosts that come while it runs. */
final class FleetsSideBySideTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Set<String> FIRST = Set.of("joesguns", "n00dles");
    private static final Set<String> SECOND = Set.of("foodnstuff", "sigma-cosmetics");

    @Test
    void leavesOthersPortsRamAndTargetsAlone() {
        Map<String, String> files = new HashMap<>();
        files.putAll(scripts("first", fleet(jit())));
        files.putAll(scripts("second", fleet(shotgun())));
        files.putAll(scripts("alone", jit()));
        files.put("start.js", """
                export async function main(ns) {
                  ns.run("alone/controller.js", 1, "harakiri-sushi");
                  ns.run("first/controller.js", 1, "joesguns", "n00dles");
                  ns.run("second/controller.js", 1, "foodnstuff", "sigma-cosmetics");
                }
                """);

        RunResult run = run(files);

        assertThat(run.errors()).isEmpty();
        Set<String> hitAtTheEnd = hitAfter(Duration.ofMinutes(6), run);
        assertThat(hitAtTheEnd)
                .contains("harakiri-sushi")
                .containsAnyElementsOf(FIRST)
                .containsAnyElementsOf(SECOND);
        for (String target : hitAfter(Duration.ZERO, run)) {
            assertHacksAtMinimumSecurity(target, run.landings());
        }
        assertThat(run.terminal()).noneMatch(line -> line.contains("desync 1 of"));
    }

    @Test
    void usesHostsThatComeWhileItRuns() {
        Map<String, String> files = new HashMap<>(scripts("first", fleet(jit())));
        files.put("start.js", """
                export async function main(ns) {
                  ns.run("first/controller.js");
                  await ns.sleep(120000);
                  const bought = ns.purchaseServer("newcomer", 64);
                  ns.tprint(`bought ${bought}`);
                  await ns.sleep(150000);
                  ns.tprint(`uses ${ns.getServer(bought).ramUsed} of ${bought}`);
                }
                """);

        RunResult run = run(files);

        assertThat(run.errors()).isEmpty();
        assertThat(run.terminal()).anyMatch(line -> line.contains("bought newcomer"));
        assertThat(run.terminal())
                .filteredOn(line -> line.contains(" of newcomer"))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("uses 0 of"));
    }

    private static Set<String> hitAfter(Duration since, RunResult run) {
        return run.landings().stream()
                .filter(each -> each.op() == Op.HACK && each.atMillis() >= since.toMillis())
                .map(Landing::target)
                .collect(Collectors.toSet());
    }

    private static void assertHacksAtMinimumSecurity(String target, List<Landing> landings) {
        double minimum = MID.find(target).orElseThrow().server().minDifficulty();
        double security = minimum;
        for (Landing landing : landings) {
            if (landing.target().equals(target)) {
                if (landing.op() == Op.HACK) {
                    assertThat(security).as(target).isLessThan(minimum + 1e-6);
                }
                security = landing.securityAfter();
            }
        }
    }

    private static Map<String, String> scripts(String name, SchedulePart schedule) {
        Batcher batcher = Batcher.named(name).schedule(schedule).batch(HGW).onLevelUp(predict());
        return new HashMap<>(new Renderer()
                .render(batcher.build(), RenderOptions.forVersion(MID.version()))
                .files());
    }

    private static RunResult run(Map<String, String> files) {
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(
                            new ScriptBundle("start.js", files), MID, new CountedRam(analyser, MID.version(), MID))
                    .duration(Duration.ofMinutes(11))
                    .build());
        }
    }
}
