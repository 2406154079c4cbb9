package io.github.batchsmith.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Batches;
import io.github.batchsmith.plan.Ceiling;
import io.github.batchsmith.plan.Fleets;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.plan.Packing;
import io.github.batchsmith.plan.RankedTarget;
import io.github.batchsmith.plan.Recipe;
import io.github.batchsmith.plan.TargetShare;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareMemoTest {
    private static final int REVIEWS = 12;
    private static final double MINUTE_MILLIS = 60000;

    static LongStream seeds() {
        return Seeds.first(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void remembersWhatWouldBeSharedOutAnew(long seed) {
        // the first has nothing to remember; all are compared
        assertThat(repeatedReviews(seed)).isLessThan(REVIEWS);
    }

    @Test
    void remembersAFifthOfTheReviewsWhereSomethingMostlyChanges() {
        int repeated = LongStream.rangeClosed(1, 20)
                .mapToInt(ShareMemoTest::repeatedReviews)
                .sum();

        assertThat(repeated).isGreaterThan(20 * REVIEWS / 5);
    }

    /**
     * Reviews a minute apart in each of which now and then something is another than before: what is shared out is compared
     * to what no memo has anything to do with. Returns how many had the answer of the one before.
     */
    private static int repeatedReviews(long seed) {
        Situations situations = new Situations(seed);
        SplittableRandom random = situations.random();
        Hacker hacker = situations.hacker();
        List<Host> hosts = situations.hosts();
        Recipe recipe = new Recipe(
                List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, random.nextBoolean(), random.nextBoolean(), false);
        List<RankedTarget> targets = targets(situations, hacker, hosts);
        ShareMemo memo = new ShareMemo();
        List<TargetShare> before = List.of();
        int repeated = 0;
        for (int review = 0; review < REVIEWS; review++) {
            double[] freeGb = Packing.freeRamGb(hosts);
            int leeway = random.nextInt(8) == 0 ? Integer.MAX_VALUE : 1;
            int elsewhere = random.nextInt(12) == 0 ? 5000 : 0;

            List<TargetShare> shares = memo.shareOut(recipe, targets, leeway, hacker, hosts, freeGb, elsewhere);

            assertThat(shares)
                    .isEqualTo(Fleets.shareOut(recipe, targets, leeway, hacker, hosts, freeGb.clone(), elsewhere));
            repeated += shares == before ? 1 : 0;
            before = shares;
            hacker = later(hacker, random);
            targets = later(targets, shares, random);
            hosts = random.nextInt(12) == 0 ? situations.hosts() : hosts;
        }
        return repeated;
    }

    private static List<RankedTarget> targets(Situations situations, Hacker hacker, List<Host> hosts) {
        SplittableRandom random = situations.random();
        List<RankedTarget> targets = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            Server server = situations.preparedTarget(hacker);
            double alone = Ceiling.incomePerSecond(server, hacker, hosts) * random.nextDouble();
            double openMillis = random.nextBoolean() ? 0 : random.nextDouble(MINUTE_MILLIS);
            double expPerMilli = hacker.player().exp().hacking() * random.nextDouble(1e-9);
            targets.add(new RankedTarget(server, true, 0, alone, 1, openMillis, expPerMilli));
        }
        return targets;
    }

    /** A minute later: more experience, and at times a level more. */
    private static Hacker later(Hacker hacker, SplittableRandom random) {
        double exp = hacker.player().exp().hacking() * (1 + (random.nextInt(5) == 0 ? 0.02 : 1e-9));
        Hacker learned = new Hacker(hacker.player().withHackingExp(exp), hacker.bitNode(), hacker.level());
        return Batches.hackerAhead(learned, exp);
    }

    /** A minute later: open streams are open for longer, and at times one is hit while it is looked at, ready or not. */
    private static List<RankedTarget> later(
            List<RankedTarget> targets, List<TargetShare> shares, SplittableRandom random) {
        List<RankedTarget> later = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            RankedTarget each = targets.get(i);
            Server server = each.server();
            double security = server.minDifficulty() + random.nextInt(2);
            double money = server.moneyMax() * random.nextDouble(0.5, 1);
            later.add(new RankedTarget(
                    server.withState(true, 0, security, money),
                    random.nextInt(20) > 0,
                    shares.get(i).flow().hackThreads(),
                    each.aloneIncome() * (random.nextInt(12) == 0 ? 1.5 : 1),
                    each.alonePart(),
                    each.openMillis() > 0 ? each.openMillis() + MINUTE_MILLIS : 0,
                    each.expPerMilli()));
        }
        return later;
    }
}
