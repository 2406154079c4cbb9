package io.github.batchsmith.pipeline;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.halt;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.overestimate;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.pingPong;
import static io.github.batchsmith.dsl.Dsl.predict;
import static io.github.batchsmith.dsl.Dsl.proto;
import static io.github.batchsmith.dsl.Dsl.recalculate;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.ScheduleBuilder;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.SimulationResult;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.LevelUpPolicy;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fleet over each schedule, and what it does about new levels. */
final class FleetSchedulesTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    static Stream<Arguments> fleets() {
        return Stream.of(
                Arguments.of(shotgun(), 8, predict()),
                Arguments.of(shotgun(), 2, pingPong()),
                Arguments.of(proto(), 8, recalculate()),
                Arguments.of(periodic(), 8, predict()),
                Arguments.of(jit(), 2, pingPong()));
    }

    static Stream<Arguments> policies() {
        return Stream.of(recalculate(), overestimate(0.05), predict(), pingPong())
                .flatMap(policy -> Stream.of(Arguments.of(shotgun(), policy), Arguments.of(jit(), policy)));
    }

    @ParameterizedTest
    @MethodSource("fleets")
    void landsAsPredictedOverEachSchedule(ScheduleBuilder schedule, int targets, LevelUpPolicy policy) {
        World world = WorldFiles.builtIn("mid");
        VerifyOptions options = new VerifyOptions("mid", world, Duration.ofMinutes(12), 1, GameVersion.V3);

        Verification fleet = PIPELINE.verify(spec(schedule, targets, policy), options, Progress.NONE);

        assertThat(fleet.broken()).isEmpty();
        assertThat(fleet.generated().controllerRamGb()).isLessThanOrEqualTo(8);
        assertThat(fleet.shown().landings())
                .filteredOn(each -> each.op() == Op.HACK)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schedulesPutOffByThefts")
    void aDesyncThatHaltsItEndsItAsPredicted(ScheduleBuilder schedule) {
        BatcherSpec spec = batcher(schedule, 2, predict()).onDesync(halt()).build();

        Verification fleet = verifyOnNoodles(spec, "money-taken=60%:n00dles@150s");

        assertThat(fleet.broken()).isEmpty();
        assertThat(fleet.divergence()).isEmpty();
        assertThat(fleet.predicted().desyncs()).isEqualTo(1);
        assertThat(fleet.shown().landings())
                .last()
                .satisfies(last -> assertThat(last.atMillis()).isBetween(150_000.0, 220_000.0));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void hostsThatComeAndGoAreUsedAsPredicted(ScheduleBuilder schedule) {
        BatcherSpec spec = batcher(schedule, 2, predict()).build();

        Verification fleet = verifyOnNoodles(
                spec, "ram-lost=64GB:joesguns@70s,ram-added=512GB:n00dles@130s,ram-lost=4000GB:home@200s");

        assertThat(fleet.broken()).isEmpty();
        assertThat(fleet.divergence()).isEmpty();
        assertThat(fleet.shown().landings())
                .last()
                .satisfies(last -> assertThat(last.atMillis()).isGreaterThan(300_000));
    }

    static Stream<ScheduleBuilder> schedules() {
        return Stream.concat(schedulesPutOffByThefts(), Stream.of(shotgun()));
    }

    static Stream<ScheduleBuilder> schedulesPutOffByThefts() {
        return Stream.of(jit(), periodic(), proto());
    }

    @Test
    void hitsTwoTargetsInTurns() {
        SimulationResult result = simulate("mid", spec(shotgun(), 2, pingPong()));

        List<String> hit = new ArrayList<>();
        for (Landing landing : result.landings()) {
            if (landing.op() == Op.HACK
                    && (hit.isEmpty() || !hit.get(hit.size() - 1).equals(landing.target()))) {
                hit.add(landing.target());
            }
        }
        assertThat(hit).hasSizeGreaterThan(6);
        assertThat(hit.stream().distinct()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "benchmark"})
    void makesAsMuchOfBlastsAsAControllerWithOneTarget(String world) {
        BatcherSpec one = Batcher.named("one")
                .schedule(shotgun())
                .batch(HGW)
                .onLevelUp(predict())
                .build();

        SimulationResult alone = simulate(world, one);
        SimulationResult fleet = simulate(world, spec(shotgun(), 8, predict()));

        assertThat(fleet.moneyMade()).isGreaterThan(0.99 * alone.moneyMade());
        assertThat(fleet.desyncs()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "mid, 'jitter=20ms,pause=500ms/1m'",
        "mid, background=1s",
        "benchmark, 'jitter=20ms,pause=500ms/1m'",
        "benchmark, background=1s"
    })
    void blastsOfAFleetBearLateTimers(String world, String weather) {
        BatcherSpec spec = spec(shotgun(), 8, predict());
        SimulationOptions options = new SimulationOptions(Duration.ofMinutes(30), 1, "", 8);

        SimulationResult late = Simulator.simulate(spec, WorldFiles.builtIn(world), options.with(Chaos.parse(weather)));
        SimulationResult calm = Simulator.simulate(spec, WorldFiles.builtIn(world), options);

        assertThat(late.desyncs()).isZero();
        assertThat(late.moneyMade()).isGreaterThan(0.95 * calm.moneyMade());
    }

    @Test
    void makesAboutAsMuchWhateverTheLaunchSlack() {
        double[] money = IntStream.of(100, 200, 500)
                .mapToObj(millis -> spec(jit().launchSlack(millis(millis)), 8, predict()))
                .mapToDouble(spec -> simulate("late", spec).moneyMade())
                .toArray();

        double least = Arrays.stream(money).min().orElseThrow();
        assertThat(Arrays.stream(money).max().orElseThrow())
                .as(Arrays.toString(money))
                .isLessThan(1.06 * least);
    }

    @Test
    void makesAsMuchInANewGameAsAControllerWithOneTarget() {
        World fresh = PreparedWorlds.withHome(WorldFiles.builtIn("fresh"), 64);
        BatcherSpec one = Batcher.named("one")
                .schedule(jit())
                .batch(HGW)
                .onLevelUp(predict())
                .build();

        assertThat(simulate(fresh, spec(jit(), 8, predict())).moneyMade())
                .isGreaterThan(0.97 * simulate(fresh, one).moneyMade());
    }

    @Test
    void sizesABatchForTheLevelToWhichOtherTargetsRaiseIt() {
        assertThat(simulate("mid", spec(proto(), 8, recalculate())).desyncs()).isZero();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void survivesManyLevelUps(ScheduleBuilder schedule, LevelUpPolicy policy) {
        World early = WorldFiles.builtIn("early");
        SimulationResult result = simulate("early", spec(schedule, 2, policy));

        assertThat(result.level()).isGreaterThan(early.player().skills().hacking() + 30);
        assertHacksAtMinimumSecurity(early, result.landings());
        assertThat(money(result.landings(), 30, 60)).isGreaterThan(money(result.landings(), 0, 30));
    }

    /** Before a hack lands on a target, security is where what landed before has left it: at its minimum. */
    private static void assertHacksAtMinimumSecurity(World world, List<Landing> landings) {
        for (String target : landings.stream().map(Landing::target).distinct().toList()) {
            double minimum = world.find(target).orElseThrow().server().minDifficulty();
            double security = minimum;
            for (Landing landing : landings) {
                if (landing.target().equals(target)) {
                    if (landing.op() == Op.HACK) {
                        assertThat(security).as(target).isLessThan(minimum + 0.01);
                    }
                    security = landing.securityAfter();
                }
            }
        }
    }

    private static double money(List<Landing> landings, int fromMinute, int toMinute) {
        return landings.stream()
                .filter(each -> each.op() == Op.HACK
                        && each.atMillis() >= fromMinute * 60000
                        && each.atMillis() < toMinute * 60000)
                .mapToDouble(Landing::result)
                .sum();
    }

    private static SimulationResult simulate(String world, BatcherSpec spec) {
        return simulate(WorldFiles.builtIn(world), spec);
    }

    private static SimulationResult simulate(World world, BatcherSpec spec) {
        return Simulator.simulate(spec, world, new SimulationOptions(Duration.ofHours(1), 1, "", 8));
    }

    private static Verification verifyOnNoodles(BatcherSpec spec, String chaos) {
        VerifyOptions options = new VerifyOptions(
                        "mid", WorldFiles.builtIn("mid"), Duration.ofMinutes(6), 1, GameVersion.V3, "n00dles")
                .with(Chaos.parse(chaos));
        return PIPELINE.verify(spec, options, Progress.NONE);
    }

    private static BatcherSpec spec(ScheduleBuilder schedule, int targets, LevelUpPolicy policy) {
        return batcher(schedule, targets, policy).build();
    }

    private static Batcher batcher(ScheduleBuilder schedule, int targets, LevelUpPolicy policy) {
        return Batcher.named("many")
                .schedule(fleet(schedule).mostTargets(targets))
                .batch(HGW)
                .onLevelUp(policy);
    }
}
