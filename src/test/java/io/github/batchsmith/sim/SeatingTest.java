package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.testing.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places of the simulator, which keeps in mind which hosts have seats left, against those of the controllers, which look. */
class SeatingTest {
    private static final Recipe RECIPE =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 32, 100, false, false, false);

    private final SimGame game = new SimGame(WorldFiles.builtIn("late"), 1);
    private final List<Host> hosts = game.survey().stream()
            .filter(each -> each.maxRam() > 0)
            .map(each -> new Host(each.hostname(), each.maxRam(), each.cpuCores()))
            .toList();
    private final OrderedHosts ordered = OrderedHosts.of(RECIPE, hosts);

    static LongStream seeds() {
        return Seeds.first(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takesTheHostThatAControllerWould(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] seats = seats(random);
        Seating seating = new Seating(game, seats.length, new SeatedHosts(ordered, seats));
        double[][] seated = new double[seats.length][hosts.size()];
        for (int i = 0; i < 2000; i++) {
            if (random.nextInt(100) == 0) {
                seats = seats(random);
                seating.seatBy(new SeatedHosts(ordered, seats));
            }
            int row = random.nextInt(seats.length);
            double[] jobGb = random.doubles(hosts.size(), 1, 4).toArray();
            double[] freeGb = random.doubles(hosts.size(), 0, 5).toArray();
            int[] order =
                    ordered.orders().get(row).stream().mapToInt(host -> host).toArray();
            int host = seating.place(row, jobGb, freeGb);

            assertThat(host).isEqualTo(Packing.seatOf(order, jobGb, freeGb, seats[row], seated[row]));
            int changed = random.nextBoolean() ? host : random.nextInt(hosts.size());
            int by = changed == host || seated[row][changed] == 0 ? 1 : -1;
            seated[row][changed] += by;
            seating.change(row, game.server(hosts.get(changed).hostname()), by);
        }
    }

    /** For each operation how many seats each host has, mostly none. */
    private double[][] seats(SplittableRandom random) {
        double[][] seats = new double[RECIPE.word().size()][hosts.size()];
        for (double[] row : seats) {
            Arrays.setAll(row, host -> Math.max(0, random.nextInt(-6, 8)));
        }
        return seats;
    }
}
