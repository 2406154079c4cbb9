package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late timers and late launches cost batches, but never let a hack land before the batch before it is whole. */
final class LandingOrderTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final double MINIMUM_SECURITY = 1;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "jit; slow-launch=50ms,jitter=20ms,pause=500ms/20s",
                "jit; slow-launch=5ms,jitter=5ms,background=1s",
                "jit; slow-launch=200ms,jitter=50ms,pause=2s/30s",
                "periodic; slow-launch=50ms,jitter=20ms,pause=500ms/20s",
                "periodic; slow-launch=5ms,jitter=5ms,background=1s",
                "periodic; slow-launch=200ms,jitter=50ms,pause=2s/30s",
            })
    void hacksLandAtMinimumSecurity(String preset, String chaos) {
        List<Landing> hacks = LongStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(seed -> hacksOnRaisedSecurity(preset, chaos, seed).stream())
                .toList();

        assertThat(hacks).isEmpty();
    }

    private static List<Landing> hacksOnRaisedSecurity(String preset, String chaos, long seed) {
        OnRaisedSecurity log = new OnRaisedSecurity();
        SimulationOptions options =
                new SimulationOptions(Duration.ofMinutes(2), seed, "n00dles", 6.5).with(Chaos.parse(chaos));
        Simulator.simulate(Presets.named(preset).spec(), MID, options, log);
        assertThat(log.hacks).as("hacks with seed %d", seed).isPositive();
        return log.late;
    }

    /** The hacks that land while the target's security is above its minimum. */
    private static final class OnRaisedSecurity implements SimulationListener {
        private final List<Landing> late = new ArrayList<>();
        private double security = MINIMUM_SECURITY;
        private int hacks;

        @Override
        public void landed(Landing landing, Launch launch) {
            if (landing.op() == Op.HACK) {
                hacks++;
                if (security > MINIMUM_SECURITY + 0.000001) {
                    late.add(landing);
                }
            }
            security = landing.securityAfter();
        }
    }
}
