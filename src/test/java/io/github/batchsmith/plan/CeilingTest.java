package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CeilingTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Server PHANTASY = MID.find("phantasy").orElseThrow().server();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hostsWithEquallyManyCoresAreAsGoodAsOne(long seed) {
        Random random = new Random(seed);
        List<Host> hosts = IntStream.range(0, 40)
                .mapToObj(i -> new Host("host" + i, 1 + random.nextInt(4096), 1 + random.nextInt(4)))
                .toList();

        List<Host> pools = Ceiling.pooled(hosts);

        assertThat(pools).extracting(Host::cores).doesNotHaveDuplicates().hasSize(4);
        assertThat(Packing.totalFreeGb(pools)).isEqualTo(Packing.totalFreeGb(hosts));
        double income = Ceiling.incomePerSecond(PHANTASY, HACKER, hosts);
        assertThat(Ceiling.incomePerSecond(PHANTASY, HACKER, pools)).isCloseTo(income, within(income * 1e-12));
    }
}
