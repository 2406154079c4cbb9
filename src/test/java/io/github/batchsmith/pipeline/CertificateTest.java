package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.certify.Certificate;
import io.github.batchsmith.certify.Certifier;
import io.github.batchsmith.certify.Counterexample;
import io.github.batchsmith.certify.StreamLag;
import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.sim.Beginning;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.sim.Simulator;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testbed.RunProgress;
import io.github.batchsmith.testbed.RunRequest;
import io.github.batchsmith.testbed.Testbed;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a certificate says of a stream, seen in the mock game. {@code certificate.seeds} says from how many seeds, and
 * {@code certificate.from} with which to begin.
 */
final class CertificateTest {
    private static final long FROM = Long.getLong("certificate.from", 1);
    private static final int SEEDS = Integer.getInteger("certificate.seeds", 3);
    private static final Pipeline PIPELINE = new Pipeline(List.of());

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jit", "periodic", "fleet"})
    void holdsAtItsLagAndBreaksAMillisecondLater(String preset) {
        Case played = new Case(Presets.named(preset).spec(), WorldFiles.builtIn("benchmark"), "n00dles", 27);
        Certificate certificate = played.certificate();

        played.holds(certificate, ",level-ups=2/5s");
        assertThat(certificate.beyond()).singleElement().satisfies(beyond -> {
            assertThat(beyond.lagMillis()).isEqualTo(certificate.lagMillis() + 1);
            played.breaks(beyond);
        });
    }

    @Test
    void aFleetOfSeveralTargetsHoldsAtItsLagAndBreaksHardlyLater() {
        World mid = PreparedWorlds.easyOnes(WorldFiles.builtIn("mid"), 60);
        Case played = new Case(Presets.named("fleet").spec(), mid, "", 150);
        Certificate certificate = played.certificate();

        assertThat(certificate.streams()).hasSizeGreaterThan(1);
        played.holds(certificate, "");
        assertThat(certificate.beyond()).singleElement().satisfies(beyond -> {
            assertThat(beyond.lagMillis()).isLessThanOrEqualTo(certificate.lagMillis() + 2);
            played.breaks(beyond);
        });
    }

    /** A batcher in a world. */
    private record Case(BatcherSpec spec, World world, String target, int seconds) {
        Certificate certificate() {
            return Certifier.certify(spec, world, options(1)).orElseThrow();
        }

        private SimulationOptions options(long seed) {
            return new SimulationOptions(
                    Duration.ofSeconds(seconds), seed, target, generated().controllerRamGb());
        }

        private Generated generated() {
            return PIPELINE.generate(spec, world.version(), world);
        }

        /** No batch is launched above minimum security, in the mock game and from several seeds, with timers as late as that. */
        void holds(Certificate certificate, String more) {
            Chaos atTheLimit = Chaos.parse("jitter=" + (int) certificate.lagMillis() + "ms" + more);
            for (long seed = FROM; seed < FROM + SEEDS; seed++) {
                FirstBatches first = new FirstBatches();
                Simulator.simulate(spec, world, options(seed).with(atTheLimit), first);
                LaunchWatch watch = watch(Duration.ofSeconds(seconds), seed, atTheLimit);
                for (StreamLag stream : certificate.streams()) {
                    assertThat(first.atMillis).as("first batches").containsKey(stream.target());
                    double fromMillis = first.atMillis.getOrDefault(stream.target(), Double.POSITIVE_INFINITY);
                    assertThat(watch.raisedAt(stream.target()))
                            .as("launches at raised security from seed " + seed)
                            .noneMatch(at -> at >= fromMillis); // the preparation takes place at raised security
                }
            }
        }

        void breaks(Counterexample beyond) {
            LaunchWatch watch = watch(beyond.duration(), beyond.seed(), Chaos.parse(beyond.chaos()));
            assertThat(watch.raisedAt(beyond.target()))
                    .contains(
                            beyond.timeline().get(beyond.timeline().size() - 1).atMillis());
        }

        private LaunchWatch watch(Duration time, long seed, Chaos chaos) {
            LaunchWatch watch = new LaunchWatch(world);
            RunRequest request = RunRequest.of(generated().bundle(), world, PIPELINE.scriptRam(world.version(), world))
                    .seed(seed)
                    .duration(time)
                    .version(world.version())
                    .faults(chaos.plan(seed, time))
                    .args(target.isEmpty() ? List.of() : List.of(target))
                    .build();
            Testbed.run(request, RunProgress.SILENT, watch);
            return watch;
        }
    }

    /** When the first operation of a batch begins on each target. */
    private static final class FirstBatches implements SimulationListener {
        private final Map<String, Double> atMillis = new HashMap<>();

        @Override
        public void begun(Beginning beginning) {
            if (beginning.earning()) {
                atMillis.putIfAbsent(beginning.target(), beginning.atMillis());
            }
        }

        @Override
        public void landed(Landing landing, Launch launch) {
            // of no concern
        }
    }
}
