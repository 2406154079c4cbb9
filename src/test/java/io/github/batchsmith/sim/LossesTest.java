package io.github.batchsmith.sim;

import static io.github.batchsmith.dsl.Dsl.HGW;
import static io.github.batchsmith.dsl.Dsl.byScore;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.only;
import static io.github.batchsmith.dsl.Dsl.optimal;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.proto;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static io.github.batchsmith.dsl.Dsl.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.policy.LevelUpReaction;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import io.github.batchsmith.testing.PreparedWorlds;
import io.github.batchsmith.testing.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ceiling holds for whatever is simulated, and the losses are what is missing of it. */
final class LossesTest {
    private static final List<String> WORLDS = List.of("fresh", "early", "mid", "late", "benchmark");
    private static final List<String> FAULTS = List.of(
            "jitter=20ms",
            "pause=100ms..1s/1m",
            "background=1s",
            "slow-launch=50ms",
            "refuse=1%",
            "kill=1/1m",
            "ram-lost=16GB/4m",
            "ram-added=64GB/3m",
            "security-raised=5/5m",
            "level-ups=2/3m",
            "money-taken=60%:n00dles/2m");

    static Stream<Arguments> everyPresetInEveryWorld() {
        return Presets.all().stream()
                .flatMap(preset -> WORLDS.stream().map(world -> Arguments.of(preset.name(), world)));
    }

    static LongStream seeds() {
        return Seeds.first(100);
    }

    static LongStream fewSeeds() {
        return Seeds.first(Integer.getInteger("losses.seeds", 60));
    }

    @ParameterizedTest
    @MethodSource("everyPresetInEveryWorld")
    void areWhatIsMissingOfTheCeiling(String preset, String world) {
        assertAddUpWhereItRuns(Presets.named(preset).spec(), world, Duration.ofMinutes(30), 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areWhatIsMissingOfTheCeilingForRandomSpecs(long seed) {
        String world = WORLDS.get((int) (seed % WORLDS.size()));
        Duration duration = Duration.ofSeconds(20 + seed * seed % 1200);
        assertAddUpWhereItRuns(RandomSpecs.sound(seed), world, duration, seed);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void areWhatIsMissingForFleetsPoliciesFaultsSeveralControllersAndOtherWorlds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BatcherSpec> all = new ArrayList<>(specs());
        all.add(RandomSpecs.sound(seed));
        List<Controller> controllers = IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(any -> new Controller(all.get(random.nextInt(all.size())), "", 6.5))
                .toList();
        List<String> faults =
                FAULTS.stream().filter(any -> random.nextInt(3) == 0).toList();
        Chaos chaos = faults.isEmpty() ? Chaos.NONE : Chaos.parse(String.join(",", faults));
        World world = RandomWorlds.of(random);
        Conditions conditions = new Conditions(Duration.ofMinutes(random.nextInt(4, 20)), seed, chaos);

        try {
            SimulationResult result = Simulator.simulateTogether(
                            controllers, world, conditions, SimulationListener.NONE)
                    .whole();
            assertAddUp(result);
        } catch (InvalidInputException cannotRun) {
            assertThat(cannotRun.findings()).extracting("code").containsAnyOf("no-target", "no-ram-for-batch");
        }
    }

    /** Fleets over each schedule, and batchers with functions of the player's own. */
    private static List<BatcherSpec> specs() {
        Stream<Batcher> fleets = Stream.of(proto(), shotgun(), periodic(), jit())
                .map(each -> Batcher.named("fleet").schedule(fleet(each)).batch(HGW));
        Stream<Batcher> own = Stream.of(shotgun(), periodic(), jit())
                .map(each -> Batcher.named("own")
                        .schedule(each)
                        .targets(byScore((server, hacker) -> server.moneyMax() / server.minDifficulty()))
                        .take(fraction((server, hacker) -> hacker.level() < 500 ? 0.05 : 0.2))
                        .onLevelUp((before, now) -> now.level() > before.level() * 1.01
                                ? LevelUpReaction.RECALCULATE
                                : LevelUpReaction.KEEP)
                        .onDesync((target, desyncs) -> desyncs < 3 ? DesyncReaction.REPREP : DesyncReaction.HALT));
        return Stream.of(
                        fleets.map(Batcher::build),
                        own.map(Batcher::build),
                        Presets.all().stream().map(Preset::spec),
                        Stream.of(Batcher.named("open").schedule(optimal()).build()))
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void tellWhatShotgunsAndStreamsDoNot() {
        Losses shotgun = simulate(Presets.named("shotgun").spec(), "late", Duration.ofHours(1), 1)
                .losses();
        Losses jit = simulate(Presets.named("jit").spec(), "late", Duration.ofHours(1), 1)
                .losses();

        assertThat(shotgun.desync() + jit.padding()).isLessThan(shotgun.padding() / 10);
    }

    @Test
    void tellAsAGainWhatATargetHadAboveItsMaximum() {
        World mid = WorldFiles.builtIn("mid");
        BatcherSpec spec = Batcher.named("once")
                .schedule(single())
                .targets(only("n00dles"))
                .build();
        SimulationOptions options = SimulationOptions.of(Duration.ofMinutes(10), 1);

        SimulationResult rich = Simulator.simulate(spec, withMoneyOfNoodles(mid, 10), options);
        SimulationResult full = Simulator.simulate(spec, withMoneyOfNoodles(mid, 1), options);

        assertThat(rich.moneyMade()).isGreaterThan(5 * full.moneyMade());
        assertThat(full.losses().ahead()).isCloseTo(0, within(0.01));
        assertThat(rich.losses().ahead()).isLessThan(-full.moneyMade());
        assertAddUp(full);
    }

    private static World withMoneyOfNoodles(World world, double timesMaximum) {
        return PreparedWorlds.withServers(
                world,
                each -> each.hostname().equals("n00dles")
                        ? each.withState(true, each.ramUsed(), each.minDifficulty(), each.moneyMax() * timesMaximum)
                        : each);
    }

    private static void assertAddUpWhereItRuns(BatcherSpec spec, String world, Duration duration, long seed) {
        try {
            assertAddUp(simulate(spec, world, duration, seed));
        } catch (InvalidInputException cannotRun) {
            assertThat(cannotRun.findings()).extracting("code").containsAnyOf("no-target", "no-ram-for-batch");
        }
    }

    private static void assertAddUp(SimulationResult result) {
        double ceiling = result.ceilingPerSecond() * result.elapsedMillis() / 1000;
        Losses losses = result.losses();

        assertThat(result.moneyMade()).isLessThanOrEqualTo(ceiling);
        assertThat(losses.total() + result.moneyMade()).isCloseTo(ceiling, within(ceiling * 1e-12));
        assertThat(losses.ahead()).isLessThanOrEqualTo(0);
        assertThat(List.of(
                        losses.levelDrift(),
                        losses.prep(),
                        losses.idleRam(),
                        losses.packing(),
                        losses.padding(),
                        losses.unfinished(),
                        losses.integerThreads(),
                        losses.greed(),
                        losses.failedHacks(),
                        losses.desync()))
                .allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(ceiling * -1e-9));
    }

    private static SimulationResult simulate(BatcherSpec spec, String worldName, Duration duration, long seed) {
        World world = WorldFiles.builtIn(worldName);
        return Simulator.simulate(spec, world, SimulationOptions.of(duration, seed));
    }
}
