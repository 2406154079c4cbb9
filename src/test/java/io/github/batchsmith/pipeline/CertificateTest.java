package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.certify.Certificate;
import io.github.batchsmith.certify.Certifier;
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
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a certificate says of a stream, seen in the mock game. {@code certificate.seeds} says from how many seeds, and
 * {@code certificate.from} with which to begin.
 */
final class CertificateTest {
    private static final World WORLD = WorldFiles.builtIn("benchmark");
    private static final String TARGET = "n00dles";
    private static final Duration TIME = Duration.ofSeconds(27);
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
        BatcherSpec spec = Presets.named(preset).spec();
        Generated generated = PIPELINE.generate(spec, WORLD.version(), WORLD);
        Certificate certificate =
                Certifier.certify(spec, WORLD, options(TIME, 1, generated)).orElseThrow();

        for (long seed = FROM; seed < FROM + SEEDS; seed++) {
            Chaos atTheLimit = Chaos.parse("jitter=" + (int) certificate.lagMillis() + "ms,level-ups=2/5s");
            double fromMillis =
                    firstBatchMillis(spec, options(TIME, seed, generated).with(atTheLimit));
            assertThat(raised(generated, TIME, seed, atTheLimit, fromMillis))
                    .as("launches at raised security from seed " + seed)
                    .isEmpty();
        }
        assertThat(certificate.beyond()).singleElement().satisfies(beyond -> {
            double breach = beyond.timeline().get(beyond.timeline().size() - 1).atMillis();
            assertThat(raised(generated, beyond.duration(), beyond.seed(), Chaos.parse(beyond.chaos()), breach))
                    .contains(breach);
        });
    }

    private static SimulationOptions options(Duration time, long seed, Generated generated) {
        return new SimulationOptions(time, seed, TARGET, generated.controllerRamGb());
    }

    /** Moments from one on at which operations begin in the mock game above minimum security. */
    private static Set<Double> raised(Generated generated, Duration time, long seed, Chaos chaos, double fromMillis) {
        LaunchWatch watch = new LaunchWatch(WORLD);
        RunRequest request = RunRequest.of(generated.bundle(), WORLD, PIPELINE.scriptRam(WORLD.version(), WORLD))
                .seed(seed)
                .duration(time)
                .version(WORLD.version())
                .faults(chaos.plan(seed, time))
                .args(List.of(TARGET))
                .build();
        Testbed.run(request, RunProgress.SILENT, watch);
        return watch.raisedAt().stream().filter(at -> at >= fromMillis).collect(Collectors.toSet());
    }

    /** When the first operation of a batch begins: the preparation before it takes place at raised security. */
    private static double firstBatchMillis(BatcherSpec spec, SimulationOptions options) {
        FirstBatch first = new FirstBatch();
        Simulator.simulate(spec, WORLD, options, first);
        return first.atMillis;
    }

    private static final class FirstBatch implements SimulationListener {
        private double atMillis = Double.POSITIVE_INFINITY;

        @Override
        public void begun(Beginning beginning) {
            if (beginning.earning()) {
                atMillis = Math.min(atMillis, beginning.atMillis());
            }
        }

        @Override
        public void landed(Landing landing, Launch launch) {
            // of no concern
        }
    }
}
