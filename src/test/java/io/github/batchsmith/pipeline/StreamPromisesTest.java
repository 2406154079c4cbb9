package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.allServers;
import static io.github.batchsmith.dsl.Dsl.gb;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.overestimate;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.recalculate;
import static io.github.batchsmith.dsl.Dsl.tailWindow;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.RamBuilder;
import io.github.batchsmith.dsl.ScheduleBuilder;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.js.JsEngine;
import io.github.batchsmith.output.ScriptBundle;
import io.github.batchsmith.ram.RamAnalyser;
import io.github.batchsmith.render.RenderOptions;
import io.github.batchsmith.render.Renderer;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.RunResult;
import io.github.batchsmith.testbed.Testbed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schedules that keep batches landing promise, seen in the mock game. */
class StreamPromisesTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final String TARGET = "joesguns";

    static Stream<ScheduleBuilder> streams() {
        return Stream.of(jit(), periodic());
    }

    static Stream<LevelUpPolicy> policies() {
        return Stream.of(recalculate(), overestimate(0.05), predict());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void noticesKilledWorkersAndRepairsTheTarget(ScheduleBuilder schedule) {
        RunResult run = run(scripts(schedule), "", killing("weakens.slice(0, 3)"));
        assertThat(run.terminal())
                .anyMatch(line -> line.contains(" 3 lost"))
                .anyMatch(line -> line.contains("desync 1 of joesguns") && line.contains("was killed"));
        assertStayedPrepared(run);
    }

    @Test
    void launchesNothingMoreOfABatchWhoseWeakenIsKilled() {
        RunResult run = run(scripts(jit()), "", killing("weakens.slice(-3)"));
        assertThat(run.terminal())
                .anyMatch(line -> line.contains(" 3 lost"))
                .noneMatch(line -> line.contains("desync 1"));
        assertStayedPrepared(run);
    }

    /** Kills some of the weakens, which are in the order in which they land. */
    private static String killing(String which) {
        return """
                const weakens = [];
                const hosts = ["home"];
                for (const host of hosts) {
                  hosts.push(...ns.scan(host).filter((each) => !hosts.includes(each)));
                  weakens.push(...ns.ps(host).filter(({ filename }) => filename === "stream/weaken.js"));
                }
                weakens.sort((a, b) => a.args[1] - b.args[1]);
                %s.forEach(({ pid }) => ns.kill(pid));
                """.formatted(which);
    }

    @Test
    void givesUpWorkersThatNeverReport() {
        Map<String, String> scripts = scripts(jit());
        scripts.computeIfPresent(
                "stream/hack.js", (path, text) -> text.replace("ns.writePort(", "id % 200 === 7 || ns.writePort("));
        RunResult run = run(scripts, "", "");
        assertThat(run.terminal()).anyMatch(line -> line.matches(".* [1-9] lost,.*"));
        assertStayedPrepared(run);
    }

    @ParameterizedTest
    @MethodSource("streams")
    void cancelsHacksUntilWhatAnIntruderDidIsRepairedAndSaysSo(ScheduleBuilder schedule) {
        Map<String, String> scripts = scripts(schedule);
        scripts.put("intruder.js", """
                export async function main(ns) {
                  await ns.sleep(150000);
                  while (!(await ns.hack(ns.args[0]))) {}
                }
                """);
        RunResult run = run(scripts, "ns.run(\"intruder.js\", 30, target);", "");
        assertThat(run.terminal())
                .anyMatch(line ->
                        line.contains("desync 1 of joesguns") && line.contains("somebody else changed the target"));
        assertThat(run.terminal())
                .anyMatch(line -> line.matches(".* joesguns is back on its track; [1-9][0-9]* hacks cancelled so far"))
                .noneMatch(line -> line.contains("desync 2"));
        assertStayedPrepared(run);
    }

    @Test
    void goesOnWithoutAHostThatIsGone() {
        RunResult run = run(scripts(jit()), "", """
                ns.killall("pserv-0");
                ns.deleteServer("pserv-0");
                """);
        assertStayedPrepared(run);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void survivesManyLevelUps(LevelUpPolicy policy) {
        World early = WorldFiles.builtIn("early");
        for (ScheduleBuilder schedule : List.of(jit(), periodic())) {
            BatcherSpec spec = Batcher.named("stream")
                    .schedule(schedule)
                    .batch(HGW)
                    .onLevelUp(policy)
                    .build();
            SimulationResult result =
                    Simulator.simulate(spec, early, new SimulationOptions(Duration.ofHours(1), 1, "n00dles", 6.5));
            assertThat(result.level()).isGreaterThan(early.player().skills().hacking() + 30);
            assertThat(result.desyncs()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"n00dles", "joesguns", "phantasy"})
    void launchesEveryBatchThatTheRamWasCountedFor(String target) {
        for (ScheduleBuilder schedule : List.of(jit(), periodic())) {
            SimulationResult result = Simulator.simulate(
                    spec(schedule, allServers(), predict()),
                    MID,
                    new SimulationOptions(Duration.ofMinutes(15), 1, target, 6.5));

            double[] weakens = result.landings().stream()
                    .filter(each -> each.op() == Op.WEAKEN && each.atMillis() > 660000)
                    .mapToDouble(Landing::atMillis)
                    .toArray();
            double[] apart = IntStream.range(1, weakens.length)
                    .mapToDouble(i -> weakens[i] - weakens[i - 1])
                    .sorted()
                    .toArray();
            assertThat(apart).hasSizeGreaterThan(100);
            assertThat(apart[apart.length - 1])
                    .as("longest time between two batches, which are mostly %s ms apart", apart[apart.length / 2])
                    .isLessThan(apart[apart.length / 2] * 1.5);
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void losesLittleInABackgroundTab(ScheduleBuilder schedule) {
        World world = WorldFiles.builtIn("benchmark");
        BatcherSpec spec = spec(schedule, allServers(), predict());
        SimulationOptions calm = new SimulationOptions(Duration.ofMinutes(20), 1, "rho-construction", 6.5);
        double calmMoney = Simulator.simulate(spec, world, calm).moneyMade();

        SimulationResult background = Simulator.simulate(spec, world, calm.with(Chaos.parse("background=1s")));
        SimulationResult slower = Simulator.simulate(spec, world, calm.with(Chaos.parse("background=3s")));

        assertThat(background.moneyMade()).isGreaterThan(calmMoney * 0.95);
        assertThat(slower.moneyMade()).isGreaterThan(calmMoney * 0.85);
        assertThat(background.desyncs() + slower.desyncs()).isZero();
    }

    @Test
    void jitEarnsWhatPeriodicDoesWithLessRam() {
        World world = WorldFiles.builtIn("benchmark");
        double homeGb = world.find("home").orElseThrow().server().maxRam();
        SimulationResult periodic =
                simulate(world, spec(periodic(), allServers().growAndWeakenOnHomeCores(), predict()));
        SimulationResult jit = simulate(
                world,
                spec(jit(), allServers().growAndWeakenOnHomeCores().reserve("home", gb(homeGb * 0.15)), predict()));
        assertThat(jit.moneyMade()).isGreaterThan(periodic.moneyMade());
    }

    /** After its preparation the target was never prepared anew, and is on its track at the end. */
    private static void assertStayedPrepared(RunResult run) {
        assertThat(run.errors()).isEmpty();
        List<String> told = run.terminal();
        int firstReport = told.indexOf(told.stream()
                .filter(line -> line.contains(" batches"))
                .findFirst()
                .orElseThrow());
        assertThat(told.subList(firstReport, told.size())).noneMatch(line -> line.contains("preparing"));
        Server target = MID.find(TARGET).orElseThrow().server();
        List<Landing> landings = run.landings();
        List<Landing> end = landings.subList(landings.size() - 300, landings.size());
        assertThat(end)
                .filteredOn(each -> each.op() == Op.WEAKEN)
                .allSatisfy(
                        each -> assertThat(each.securityAfter()).isLessThanOrEqualTo(target.minDifficulty() + 0.01));
        assertThat(end).filteredOn(each -> each.op() == Op.HACK).hasSizeGreaterThan(80);
    }

    private static BatcherSpec spec(ScheduleBuilder schedule, RamBuilder ram, LevelUpPolicy policy) {
        return Batcher.named("stream")
                .schedule(schedule)
                .batch(HGW)
                .ram(ram)
                .onLevelUp(policy)
                .logging(tailWindow().andTerminal())
                .build();
    }

    private static SimulationResult simulate(World world, BatcherSpec spec) {
        return Simulator.simulate(spec, world, new SimulationOptions(Duration.ofHours(1), 1, "rho-construction", 6.5));
    }

    private static Map<String, String> scripts(ScheduleBuilder schedule) {
        BatcherSpec spec = spec(schedule, allServers(), predict());
        return new HashMap<>(new Renderer()
                .render(spec, RenderOptions.forVersion(MID.version()))
                .files());
    }

    /** Runs the batcher for five minutes; something happens before it starts and after two and a half. */
    private static RunResult run(Map<String, String> scripts, String before, String event) {
        Map<String, String> files = new HashMap<>(scripts);
        files.put("start.js", """
                export async function main(ns) {
                  const target = ns.args[0];
                  %s
                  ns.run("stream/controller.js", 1, target);
                  await ns.sleep(150000);
                  %s
                }
                """.formatted(before, event));
        try (JsEngine engine = JsEngine.start();
                RamAnalyser analyser = new RamAnalyser(engine)) {
            return Testbed.run(RunRequest.of(
                            new ScriptBundle("start.js", files), MID, new CountedRam(analyser, MID.version(), MID))
                    .args(List.of(TARGET))
                    .duration(Duration.ofMinutes(5))
                    .build());
        }
    }
}
