package io.github.batchsmith.certify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CertifierTest {
    private static final World WORLD = WorldFiles.builtIn("benchmark");
    private static final Duration TIME = Duration.ofSeconds(27);
    private static final Duration TIME_OF_SEVERAL = Duration.ofSeconds(150);

    @ParameterizedTest
    @CsvSource({"jit, 1000", "periodic, 1000", "fleet, 1000"})
    void noSeedBreaksAStreamAtItsLag(String preset, int seeds) {
        BatcherSpec spec = Presets.named(preset).spec();
        Certificate certificate = certify(preset);

        for (long seed = 1; seed <= seeds; seed++) {
            OrderLog log = play(spec, seed, "jitter=" + (int) certificate.lagMillis() + "ms,level-ups=2/5s");
            assertThat(log.raised())
                    .as("launches at raised security from seed " + seed)
                    .isEmpty();
            assertThat(log.landed()).as("landings from seed " + seed).isEqualTo(log.planned());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jit", "periodic", "fleet"})
    void oneMillisecondMoreBreaksAStream(String preset) {
        Certificate certificate = certify(preset);

        assertThat(certificate.beyond()).singleElement().satisfies(beyond -> {
            assertThat(beyond.lagMillis()).isEqualTo(certificate.lagMillis() + 1);
            assertThat(play(Presets.named(preset).spec(), beyond.seed(), beyond.chaos())
                            .raised())
                    .contains(
                            beyond.timeline().get(beyond.timeline().size() - 1).atMillis());
        });
    }

    @Test
    void noSeedBreaksAFleetOfSeveralTargetsAtItsLag() {
        World mid = PreparedWorlds.easyOnes(WorldFiles.builtIn("mid"), 60);
        BatcherSpec fleet = Presets.named("fleet").spec();
        SimulationOptions options = SimulationOptions.of(TIME_OF_SEVERAL, 1);
        Certificate certificate = Certifier.certify(fleet, mid, options).orElseThrow();

        assertThat(certificate.streams()).hasSizeGreaterThan(1);
        for (long seed = 1; seed <= 1000; seed++) {
            OrderLog log = new OrderLog();
            Chaos chaos = Chaos.parse("jitter=" + (int) certificate.lagMillis() + "ms");
            Simulator.simulate(fleet, mid, new SimulationOptions(options.duration(), seed, "", 6.5).with(chaos), log);
            assertThat(log.raised())
                    .as("launches at raised security from seed " + seed)
                    .isEmpty();
            assertThat(log.targets()).as("targets from seed " + seed).hasSizeGreaterThan(1);
        }
    }

    @Test
    void hardlyMoreBreaksAFleetOfSeveralTargets() {
        World mid = PreparedWorlds.easyOnes(WorldFiles.builtIn("mid"), 60);
        BatcherSpec fleet = Presets.named("fleet").spec();
        SimulationOptions options = SimulationOptions.of(TIME_OF_SEVERAL, 1);
        Certificate certificate = Certifier.certify(fleet, mid, options).orElseThrow();

        assertThat(certificate.beyond()).singleElement().satisfies(beyond -> {
            assertThat(beyond.lagMillis() - certificate.lagMillis()).isBetween(1.0, 2.0);
            OrderLog log = new OrderLog();
            SimulationOptions disturbed = new SimulationOptions(beyond.duration(), beyond.seed(), "", 6.5);
            Simulator.simulate(fleet, mid, disturbed.with(Chaos.parse(beyond.chaos())), log);
            assertThat(log.raised())
                    .contains(
                            beyond.timeline().get(beyond.timeline().size() - 1).atMillis());
        });
    }

    @Test
    void noLagIsTooMuchForABlast() {
        Certificate certificate = certify("proto");

        assertThat(certificate.streams()).isEmpty();
        assertThat(certificate.beyond()).isEmpty();
        for (long seed = 1; seed <= 100; seed++) {
            OrderLog log = play(Presets.named("proto").spec(), seed, "jitter=3s,level-ups=2/5s");
            assertThat(log.landed()).as("landings from seed " + seed).isEqualTo(log.planned());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proto", "shotgun", "periodic", "jit"})
    void tellsHowManyLevelUpsAreTooMany(String preset) {
        SimulationOptions options = new SimulationOptions(Duration.ofMinutes(20), 1, "rho-construction", 6.5);
        Certificate certificate =
                Certifier.certify(Presets.named(preset).spec(), WORLD, options).orElseThrow();

        assertThat(certificate.levelUps()).isLessThan(Certificate.ANY);
        assertThat(certificate.beyondLevelUps()).singleElement().satisfies(beyond -> {
            assertThat(beyond.levelUps()).isGreaterThan(certificate.levelUps());
            assertThat(leastShare(preset, beyond, beyond.chaos()))
                    .isLessThan(0.95)
                    .isLessThanOrEqualTo(beyond.share());
            assertThat(leastShare(preset, beyond, "")).as("without them").isGreaterThanOrEqualTo(0.95);
        });
    }

    /** The least part of its money that a grow leaves the target, in the batches that are in the air at the level-ups. */
    private static double leastShare(String preset, LevelUpExample example, String chaos) {
        Chaos disturbing = chaos.isEmpty() ? Chaos.NONE : Chaos.parse(chaos);
        double atMillis = Double.parseDouble(example.chaos().replaceAll(".*@|ms", ""));
        double moneyMax = WORLD.find("rho-construction").orElseThrow().server().moneyMax();
        double[] least = {1};
        Simulator.simulate(
                Presets.named(preset).spec(),
                WORLD,
                new SimulationOptions(example.duration(), example.seed(), "rho-construction", 6.5).with(disturbing),
                (landing, launch) -> {
                    if (landing.op() == Op.GROW && landing.atMillis() >= atMillis) {
                        least[0] = Math.min(least[0], landing.moneyAfter() / moneyMax);
                    }
                });
        return least[0];
    }

    @Test
    void tellsNothingWhereNoBatchIsLaunched() {
        SimulationOptions options = new SimulationOptions(Duration.ofSeconds(1), 1, "n00dles", 6.5);

        assertThat(Certifier.certify(Presets.named("jit").spec(), WORLD, options))
                .isEmpty();
    }

    private static Certificate certify(String preset) {
        SimulationOptions options = new SimulationOptions(TIME, 1, "n00dles", 6.5);
        return Certifier.certify(Presets.named(preset).spec(), WORLD, options).orElseThrow();
    }

    private static OrderLog play(BatcherSpec spec, long seed, String chaos) {
        OrderLog log = new OrderLog();
        Simulator.simulate(
                spec, WORLD, new SimulationOptions(TIME, seed, "n00dles", 6.5).with(Chaos.parse(chaos)), log);
        return log;
    }

    /** Notes in which order operations were to land and did. */
    private static final class OrderLog implements SimulationListener {
        private final List<Beginning> begun = new ArrayList<>();
        private final List<Op> landed = new ArrayList<>();
        private final Set<String> targets = new HashSet<>();
        private final List<Double> raised = new ArrayList<>();

        @Override
        public void begun(Beginning beginning) {
            begun.add(beginning);
            if (beginning.earning() && beginning.excess() > 0.000001) {
                raised.add(beginning.atMillis());
            }
        }

        @Override
        public void landed(Landing landing, Launch launch) {
            landed.add(landing.op());
            targets.add(landing.target());
        }

        Set<String> targets() {
            return targets;
        }

        List<Op> landed() {
            return landed;
        }

        /** The operations that were to land first, as many as landed. */
        List<Op> planned() {
            return begun.stream()
                    .sorted(Comparator.comparingDouble(Beginning::endMillis))
                    .limit(landed.size())
                    .map(Beginning::op)
                    .toList();
        }

        List<Double> raised() {
            return raised;
        }
    }
}
