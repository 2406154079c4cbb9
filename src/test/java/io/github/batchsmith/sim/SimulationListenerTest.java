package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationListenerTest {
    private final Map<String, Double> usedGb = new HashMap<>();
    private final List<Landing> landings = new ArrayList<>();
    private final List<Double> ceilings = new ArrayList<>();
    private double mostGb;

    private final SimulationListener listener = new SimulationListener() {
        @Override
        public void landed(Landing landing, Launch launch) {
            assertThat(launch.atMillis()).isLessThan(landing.atMillis());
            usedGb.merge(launch.hostname(), -launch.ramGb(), Double::sum);
            landings.add(landing);
        }

        @Override
        public void launched(Launch launch) {
            usedGb.merge(launch.hostname(), launch.ramGb(), Double::sum);
            mostGb = Math.max(
                    mostGb, usedGb.values().stream().mapToDouble(each -> each).sum());
        }

        @Override
        public void levelled(double atMillis, int level, double ceilingPerSecond) {
            ceilings.add(ceilingPerSecond);
        }
    };

    @Test
    void tellsEveryLaunchLandingAndLevel() {
        SimulationResult result = Simulator.simulate(
                Presets.named("jit").spec(),
                WorldFiles.builtIn("early"),
                SimulationOptions.of(Duration.ofMinutes(10), 1),
                listener);

        assertThat(landings).hasSize(result.operations());
        assertThat(mostGb).isCloseTo(result.mostRamGb(), within(1e-6));
        assertThat(ceilings).isSorted().endsWith(result.ceilingPerSecond());
    }
}
