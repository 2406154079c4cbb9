package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Effect;
import io.github.batchsmith.game.Effects;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LuckTest {
    private static final int BATCHES = 5000;
    private static final List<List<Op>> WORDS = List.of(
            List.of(Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.HACK, Op.HACK, Op.GROW, Op.WEAKEN));

    static LongStream seeds() {
        return Seeds.first(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moneyIsAsHighAsExpectedAndStaysAboveItsLeast(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        Recipe recipe = recipe(situations.random(), true);
        int threads = hackThreads(situations.random(), server, hacker);
        List<Need> needs = Batches.batchNeeds(recipe, server, hacker, threads);
        double least = Luck.leastMoney(recipe, server, hacker, threads);

        Server now = server;
        double taken = 0;
        for (int batch = 0; batch < BATCHES; batch++) {
            for (Need need : needs) {
                int count = Threads.threadsFor(need, recipe, server, hacker, 1);
                Effect effect = land(need.op(), count, now, hacker, situations.random());
                taken += need.op() == Op.HACK ? effect.result() : 0;
                now = now.withState(true, 0, effect.security(), effect.money());
            }
            assertThat(Streams.isOnTrack(now, least))
                    .as("batch %d: %s, at least %s", batch, now, least)
                    .isTrue();
        }
        double expected = Income.moneyPerBatch(recipe, needs, server, hacker) * BATCHES;
        assertThat(taken).isGreaterThanOrEqualTo(expected * 0.93);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growsNoLessThanHacksTakeOnAverageAndNoMoreThanTheyMay(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        double chance = Hacking.hackChance(server, server.minDifficulty(), hacker);
        int hacks = situations.random().nextInt(1, 4);
        double kept = situations.random().nextDouble(0.01, 1);

        double part = Luck.grownPart(recipe(situations.random(), true), hacks, kept, server, hacker);

        assertThat(part).isBetween(chance, 1.0);
        assertThat(Luck.grownPart(recipe(situations.random(), false), hacks, kept, server, hacker))
                .isEqualTo(1);
        assertThat(Luck.shortfall(recipe(situations.random(), true), hacks, kept, server, hacker))
                .isBetween(0.0, 0.05 + 1e-9);
    }

    private static Effect land(Op op, int threads, Server now, Hacker hacker, SplittableRandom random) {
        double money = now.moneyAvailable();
        double security = now.hackDifficulty();
        return switch (op) {
            case HACK -> Effects.hack(now, money, security, threads, hacker, random.nextDouble());
            case GROW -> Effects.grow(now, money, security, threads, 1, hacker);
            case WEAKEN -> Effects.weaken(now, money, security, threads, 1, hacker);
        };
    }

    private static Recipe recipe(SplittableRandom random, boolean onAverage) {
        List<Op> word = WORDS.get(random.nextInt(WORDS.size()));
        return new Recipe(word, 5, 0, 0, 500, random.nextBoolean(), onAverage, false);
    }

    /** Threads that take up to a fifth of the money, as many as a batch of a stream may have. */
    private static int hackThreads(SplittableRandom random, Server server, Hacker hacker) {
        return Threads.hackThreadsFor(random.nextDouble(0.001, 0.2), server, hacker);
    }
}
