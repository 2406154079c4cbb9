package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizesTest {
    private static final List<List<Op>> WORDS = List.of(
            List.of(Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN));

    static LongStream seeds() {
        return Seeds.first(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsAreTheLargestWithWhichFewerThreadsDo(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);
        int threads = situations.random().nextInt(1, 4);

        List<Double> sizes = Sizes.using(recipe, server, hacker, threads);

        List<Double> expected = new ArrayList<>(List.of((double) threads));
        double enough = fewer(helpers(recipe, server, hacker, threads * 1000));
        for (int part = threads * 1000 - 1; part > (threads - 1) * 1000; part--) {
            double helpers = helpers(recipe, server, hacker, part);
            if (helpers <= enough) {
                expected.add(part / 1000.0);
                enough = fewer(helpers);
            }
        }
        assertThat(sizes).isEqualTo(expected);
    }

    /** One fewer, or a 64th of many. */
    private static double fewer(double helpers) {
        return helpers - Math.max(1, Math.floor(helpers / 64));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutPartsThereAreOnlyWholeSizes(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, false);

        assertThat(Sizes.using(recipe, server, hacker, 3)).containsExactly(3.0);
        assertThat(Sizes.near(recipe, server, hacker, 3)).containsExactly(2.0, 4.0);
        assertThat(Sizes.fitted(recipe, server, hacker, 3)).isEqualTo(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsInForThemInScriptsSaysTheSameOfWholeSizes(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, false);

        for (int threads = 1; threads < 50; threads++) {
            assertThat(WholeSizes.usingWhole(recipe, server, hacker, threads))
                    .isEqualTo(Sizes.using(recipe, server, hacker, threads));
            assertThat(WholeSizes.nearWhole(recipe, server, hacker, threads))
                    .isEqualTo(Sizes.near(recipe, server, hacker, threads));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSizeKeepsItsHelpersWhenTheLevelRises(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);
        Hacker later = new Hacker(hacker.player(), hacker.bitNode(), hacker.level() + 1 + hacker.level() / 500);

        for (double size :
                Sizes.using(recipe, server, hacker, situations.random().nextInt(1, 6))) {
            assertThat(Sizes.fitted(recipe, server, hacker, size)).isEqualTo(size);
            double fitted = Sizes.fitted(recipe, server, later, size);
            if (size > Math.floor(size)) {
                assertThat(Math.ceil(fitted)).isLessThanOrEqualTo(Math.ceil(size));
                assertThat(Sizes.fitted(recipe, server, later, fitted)).isEqualTo(fitted);
            } else {
                assertThat(fitted).isEqualTo(size);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPartBecomesTheClosestThatWholeThreadsMakeGoodAtTheNewLevel(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);

        for (int part = 250; part < 6000; part += situations.random().nextInt(100, 700)) {
            double fitted = Sizes.fitted(recipe, server, hacker, part / 1000.0);

            assertThat(fitted)
                    .as("%d parts with %s on %s", part, recipe, server.hostname())
                    .isEqualTo(part % 1000 == 0 ? part / 1000.0 : closest(recipe, server, hacker, part) / 1000.0);
        }
    }

    /** Tried part by part: the last one up with the same helpers, or the first one down that needs fewer. */
    private static int closest(Recipe recipe, Server server, Hacker hacker, int part) {
        double helpers = helpers(recipe, server, hacker, part);
        int ceiling = (part / 1000 + 1) * 1000;
        int larger = part;
        while (larger < ceiling && helpers(recipe, server, hacker, larger + 1) == helpers) {
            larger++;
        }
        int smaller = part - 1;
        while (smaller > ceiling - 1000 && helpers(recipe, server, hacker, smaller) == helpers) {
            smaller--;
        }
        return larger - part <= part - smaller || smaller == 0 ? larger : smaller;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void largeSizesAreNotDivided(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);

        assertThat(Sizes.using(recipe, server, hacker, Sizes.MOST_DIVIDED + 1)).hasSize(1);
        assertThat(Sizes.fitted(recipe, server, hacker, Sizes.MOST_DIVIDED + 0.5))
                .isEqualTo(Sizes.MOST_DIVIDED + 0.5);
        assertThat(Sizes.fitted(recipe(situations, false), server, hacker, 2.5)).isEqualTo(2.5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noOtherPartEarnsMoreWhereThreadsAreFew(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);
        List<Host> hosts = List.of(new Host("home", situations.random().nextInt(8, 128), 1));
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);

        Flow best = Flows.bestFlow(recipe, server, hacker, hosts, orders);

        int most = Math.min(3, Income.mostHackThreads(server, hacker));
        double income = IntStream.rangeClosed(1, most * 1000)
                .mapToObj(part -> Flows.flowOf(recipe, server, hacker, part / 1000.0, hosts, orders))
                .mapToDouble(Flow::incomePerSecond)
                .max()
                .orElse(0);
        assertThat(best.incomePerSecond())
                .as("%s on %s with %s", best, server.hostname(), hosts)
                .isGreaterThanOrEqualTo(0.98 * income); // of 1 % less, and periods 2 % apart
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsEarnNoLessThanWholeThreads(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations, true);
        List<Host> hosts = situations.hosts();
        List<List<Integer>> orders = Packing.hostOrders(recipe, hosts);
        Recipe whole = new Recipe(
                recipe.word(), recipe.gapMillis(), 0, 0, recipe.slackMillis(), false, recipe.onAverage(), false);

        Flow best = Flows.bestFlow(recipe, server, hacker, hosts, orders);

        assertThat(best.incomePerSecond())
                .isGreaterThanOrEqualTo(0.99
                        * Flows.bestFlow(whole, server, hacker, hosts, orders).incomePerSecond());
    }

    private static double helpers(Recipe recipe, Server server, Hacker hacker, int parts) {
        return Sizes.helpers(recipe, server, hacker, parts / 1000.0);
    }

    private static Recipe recipe(Situations situations, boolean fractional) {
        List<Op> word = WORDS.get(situations.random().nextInt(WORDS.size()));
        return new Recipe(word, 5, 0, 0, 100, false, situations.random().nextBoolean(), fractional);
    }
}
