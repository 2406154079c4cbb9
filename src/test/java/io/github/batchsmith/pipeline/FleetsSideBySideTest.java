package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.onlyServers;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.SchedulePart;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.plan.Luck;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<SchedulePart> fleets() {
        return Stream.of(fleet(jit()), fleet(periodic()), fleet(shotgun()));
    }

    @ParameterizedTest
    @MethodSource("fleets")
    void usesWithinAMinuteWhatIsBoughtAndUpgradedAndLosesOnlyWhatADeletedHostRan(SchedulePart schedule) {
        Batcher batcher = batcher("first", schedule).ram(onlyServers("pserv-0", "pserv-1", "blade", "newcomer"));
        Map<String, String> files = scripts(batcher);
        files.put("start.js", """
                export async function main(ns) {
                  ns.run("first/controller.js", 1, "n00dles");
                  await ns.sleep(150000);
                  const workers = ns.ps("pserv-1").length;
                  ns.killall("pserv-1");
                  ns.tprint(`deleted ${ns.deleteServer("pserv-1")}: ${workers} workers`);
                  ns.purchaseServer("newcomer", 128);
                  ns.upgradePurchasedServer("pserv-0", 512);
                  const most = { newcomer: 128, "pserv-0": 512, blade: 128 };
                  for (let seconds = 1; seconds <= 120; seconds++) {
                    await ns.sleep(1000);
                    for (const host in most) {
                      const used = ns.getServerUsedRam(host);
                      if (used > most[host] / 2) {
                        delete most[host];
                        ns.tprint(`${host} in use after ${seconds} s`);
                      }
                    }
                  }
                }
                """);

        RunResult run = run(files, withoutRootOf("blade"), Duration.ofMinutes(7));

        assertThat(run.errors()).isEmpty();
        assertThat(numberIn(run, "deleted true: (\\d+) workers")).isPositive().isEqualTo(workersThatDidNotLand(run));
        assertThat(numberIn(run, "blade in use after (\\d+) s")).isLessThanOrEqualTo(60);
        assertThat(numberIn(run, "newcomer in use after (\\d+) s")).isLessThanOrEqualTo(60);
        assertThat(numberIn(run, "pserv-0 in use after (\\d+) s")).isLessThanOrEqualTo(60);
        assertThat(hacksOffTrack("n00dles", run.landings(), Duration.ofSeconds(250)))
                .isZero();
    }

    /** Workers that were started, not counting those that are only loaded, and neither landed nor are alive. */
    private static int workersThatDidNotLand(RunResult run) {
        int startAndLoaded = 4;
        return run.startedProcesses() - startAndLoaded - run.landings().size() - run.aliveProcesses();
    }

    private static int numberIn(RunResult run, String pattern) {
        return run.terminal().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::find)
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line matches " + pattern + ": " + run.terminal()));
    }

    private static long hacksOffTrack(String target, List<Landing> landings, Duration since) {
        Server prepared = MID.find(target).orElseThrow().server();
        List<Landing> onTarget = landings.stream()
                .filter(each -> each.target().equals(target) && each.atMillis() >= since.toMillis())
                .toList();
        assertThat(onTarget).extracting(Landing::op).contains(Op.HACK);
        return IntStream.range(1, onTarget.size())
                .filter(place -> onTarget.get(place).op() == Op.HACK)
                .mapToObj(place -> onTarget.get(place - 1))
                .filter(before -> before.securityAfter() > prepared.minDifficulty() + 0.01
                        || before.moneyAfter() < prepared.moneyMax() * Luck.LOWEST_MONEY)
                .count();
    }

    private static World withoutRootOf(String hostname) {
        List<World.WorldServer> servers = MID.servers().stream()
                .map(each -> each.server().hostname().equals(hostname) ? withoutRoot(each) : each)
                .toList();
        return new World(
                MID.gameVersion(),
                servers,
                MID.player(),
                MID.bitNode(),
                MID.sourceFiles(),
                MID.purchasedServers(),
                MID.nowMillis());
    }

    private static World.WorldServer withoutRoot(World.WorldServer each) {
        Server server = each.server();
        Server closed = server.withState(false, server.ramUsed(), server.hackDifficulty(), server.moneyAvailable());
        return new World.WorldServer(closed, each.links(), each.files());
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

    private static Batcher batcher(String name, SchedulePart schedule) {
        return Batcher.named(name).schedule(schedule).batch(HGW).onLevelUp(predict());
    }

    private static Map<String, String> scripts(String name, SchedulePart schedule) {
        return scripts(batcher(name, schedule));
    }

    private static Map<String, String> scripts(Batcher batcher) {
        return new HashMap<>(new Renderer()
                .render(batcher.build(), RenderOptions.forVersion(MID.version()))
                .files());
    }

    private static RunResult run(Map<String, String> files) {
        return run(files, MID, Duration.ofMinutes(11));
    }

    private static RunResult run(Map<String, String> files, World world, Duration duration) {
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(
                            new ScriptBundle("start.js", files),
                            world,
                            new CountedRam(analyser, world.version(), world))
                    .duration(duration)
                    .build());
        }
    }
}
