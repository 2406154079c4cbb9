package io.github.batchsmith.sim;

import static io.github.batchsmith.dsl.Dsl.HGHGW;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.jit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.plan.Flows;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.testing.PreparedWorlds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What streams make of levels that come while they run: a thread takes more, and grows need more RAM to make up for it. */
class RisingLevelTest {
    private static final double MINUTE = 60000;

    @Test
    void aFleetHasRoomForItsHacksWhenTheLevelHasRisen() {
        List<Landing> landings = landings("fleet", Duration.ofMinutes(80)).stream()
                .filter(each -> each.atMillis() > 50 * MINUTE)
                .toList();

        long hacks = landings.stream().filter(each -> each.op() == Op.HACK).count();
        long weakens = landings.stream().filter(each -> each.op() == Op.WEAKEN).count();
        assertThat((double) hacks).isGreaterThan(0.98 * weakens);
    }

    @Test
    void jitMakesItsBatchesSmallerWhereThatEarnsMoreByNow() {
        List<Landing> hacks = landings("jit", Duration.ofMinutes(80)).stream()
                .filter(each -> each.op() == Op.HACK)
                .toList();

        assertThat(hacks.get(hacks.size() - 1).threads())
                .isLessThan(hacks.get(0).threads());
    }

    @Test
    void neverHasMoreThanTenThousandWorkersAlive() {
        BatcherSpec longWords =
                Batcher.named("long").schedule(fleet(jit())).batch(HGHGW).build();

        World roomy = PreparedWorlds.withHome(WorldFiles.builtIn("late"), 1 << 20);

        for (BatcherSpec spec : List.of(Presets.named("fleet").spec(), longWords)) {
            SimulationResult result = Simulator.simulate(spec, roomy, SimulationOptions.of(Duration.ofMinutes(40), 1));
            assertThat(result.mostWorkers()).as(spec.name()).isBetween(9000, Flows.MOST_ALIVE);
        }
    }

    private static List<Landing> landings(String preset, Duration duration) {
        return Simulator.simulate(
                        Presets.named(preset).spec(), WorldFiles.builtIn("late"), SimulationOptions.of(duration, 1))
                .landings();
    }
}
