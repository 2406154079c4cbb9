package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much memory a simulation holds: what is reachable while it stands still, less what still is when it is over. */
final class SimulationMemoryTest {
    private static final World LATE = WorldFiles.builtIn("late");

    @BeforeAll
    static void loadsAllClasses() {
        List.of("shotgun", "periodic", "jit", "fleet").forEach(each -> measure(each, LATE, Duration.ofMinutes(40), 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jit", "fleet"})
    void isTheSameForEachJobAfterADayAsAfterTwoHours(String preset) {
        List<Held> day = measure(preset, LATE, Duration.ofHours(24), 120, 23 * 60);

        assertThat(day.get(1).operations()).isGreaterThan(5 * day.get(0).operations());
        assertThat(day.get(1).bytesPerJob()).isCloseTo(day.get(0).bytesPerJob(), withPercentage(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shotgun", "periodic", "jit", "fleet"})
    void growsWithTheJobsUnderWay(String preset) {
        Held many = measure(preset, LATE, Duration.ofHours(2), 119).get(0);
        Held few = measure(preset, WorldFiles.builtIn("mid"), Duration.ofHours(2), 119)
                .get(0);

        double bytesPerJob = (many.bytes() - few.bytes()) / (many.jobs() - few.jobs());
        assertThat(many.jobs()).isGreaterThan(8 * few.jobs());
        assertThat(bytesPerJob).isBetween(100.0, 400.0);
        assertThat(few.bytes() - few.jobs() * bytesPerJob)
                .as("whatever the jobs")
                .isLessThan(200_000);
    }

    /** What was held when so many jobs were under way and so many operations had landed. */
    private record Held(double bytes, int jobs, int operations) {
        double bytesPerJob() {
            return bytes / jobs;
        }
    }

    /** What a simulation holds after each of so many minutes. */
    private static List<Held> measure(String preset, World world, Duration duration, int... minutes) {
        Watch watch = new Watch(minutes);
        Simulator.simulate(Presets.named(preset).spec(), world, SimulationOptions.of(duration, 1), watch);
        double after = usedBytes();
        return watch.held.stream()
                .map(each -> new Held(each.bytes() - after, each.jobs(), each.operations()))
                .toList();
    }

    private static final class Watch implements SimulationListener {
        private final int[] minutes;
        private final List<Held> held = new ArrayList<>();
        private int launched;
        private int landed;

        Watch(int... minutes) {
            this.minutes = minutes;
        }

        @Override
        public void launched(Launch launch) {
            launched++;
        }

        @Override
        public void landed(Landing landing, Launch launch) {
            landed++;
            if (held.size() < minutes.length && landing.atMillis() >= minutes[held.size()] * 60_000.0) {
                held.add(new Held(usedBytes(), launched - landed, landed));
            }
        }
    }

    /** Bytes in use after garbage was collected, the median of a few measurements. */
    private static double usedBytes() {
        double[] bytes = new double[3];
        for (int i = 0; i < bytes.length; i++) {
            System.gc();
            bytes[i] = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
        Arrays.sort(bytes);
        return bytes[1];
    }
}
