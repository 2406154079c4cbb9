package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import io.github.batchsmith.testing.Target;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrepTest {
    static LongStream seeds() {
        return Seeds.first(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wavesPrepareAnyTargetFromAnyState(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.spoilt(situations.preparedTarget(hacker));
        List<Host> hosts = situations.hosts();
        Target target = new Target(server);
        boolean completes = false;
        for (int wave = 0; wave < 40 && !completes; wave++) {
            completes = landWave(target, hacker, hosts);
        }
        if (completes) {
            assertThat(Prep.isPrepared(target.server()))
                    .as("%s", target.server())
                    .isTrue();
        } else {
            assertThat(Packing.totalFreeGb(hosts))
                    .as("too little RAM for 40 waves")
                    .isLessThan(100000);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPreparedTargetNeedsNoWave(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        List<Host> hosts = situations.hosts();
        Wave wave = Prep.prepWave(situations.preparedTarget(hacker), hacker, hosts, Packing.freeRamGb(hosts), 5);
        assertThat(wave.jobs()).isEmpty();
        assertThat(wave.completes()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneWaveDoesWhereTheRamSuffices(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.spoilt(situations.preparedTarget(hacker));
        List<Host> hosts = List.of(new Host("huge", 1e12, 1));
        Target target = new Target(server);
        assertThat(landWave(target, hacker, hosts)).isTrue();
        assertThat(Prep.isPrepared(target.server())).as("%s", target.server()).isTrue();
    }

    private static boolean landWave(Target target, Hacker hacker, List<Host> hosts) {
        Wave wave = Prep.prepWave(target.server(), hacker, hosts, Packing.freeRamGb(hosts), 5);
        PlacedJobs.assertFit(wave.jobs(), hosts);
        PlacedJobs.assertOrdered(wave.jobs(), 5);
        wave.jobs().forEach(job -> target.land(job, hosts, hacker));
        return wave.completes();
    }
}
