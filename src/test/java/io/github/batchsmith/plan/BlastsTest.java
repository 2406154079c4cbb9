package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Hacking;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlastsTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);
    private static final double ALL_GB = 4096;

    @Test
    void hitsATargetRightAfterItsPreparation() {
        BlastShare share = onHome(65536, 65536, List.of(ranked("joesguns", false)), List.of())
                .get(0);

        assertThat(share.preparing()).isPositive();
        assertThat(share.jobs().subList(0, share.preparing()))
                .extracting(Job::op)
                .doesNotContain(Op.HACK);
        assertThat(share.batches()).isPositive();
        assertThat(share.jobs()).hasSize(share.preparing() + 3 * share.batches());
        assertThat(share.jobs())
                .isSortedAccordingTo((one, other) -> Double.compare(one.landingMillis(), other.landingMillis()));
        assertThat(ramGb(share)).isLessThanOrEqualTo(65536);
    }

    @Test
    void hitsNothingAsLongAsThePreparationIsIncomplete() {
        BlastShare share =
                onHome(64, 64, List.of(ranked("phantasy", false)), List.of()).get(0);

        assertThat(share.jobs()).hasSize(share.preparing()).isNotEmpty();
        assertThat(share.batches()).isZero();
    }

    @Test
    void leavesTheRamFreeThatABetterTargetWantsBeforeItWouldBeBack() {
        List<RankedTarget> both = List.of(ranked("phantasy", true), ranked("joesguns", true));

        BlastShare share = onHome(ALL_GB, ALL_GB / 2, both, List.of(salvo("phantasy", flight("joesguns") / 2)))
                .get(1);

        assertThat(share.jobs()).isEmpty();
    }

    @Test
    void usesTheRamUntilABetterTargetWantsIt() {
        List<RankedTarget> both = List.of(ranked("phantasy", true), ranked("joesguns", true));

        List<BlastShare> shares = onHome(ALL_GB, ALL_GB / 2, both, List.of(salvo("phantasy", 2 * flight("joesguns"))));

        assertThat(shares.get(0).jobs()).isEmpty();
        assertThat(shares.get(1).batches()).isPositive();
    }

    @Test
    void usesTheRamThatABetterTargetDoesNotNeed() {
        List<RankedTarget> both = List.of(part(ranked("phantasy", true), 0.5), ranked("joesguns", true));

        BlastShare share = onHome(ALL_GB, ALL_GB / 2, both, List.of(salvo("phantasy", 0.9 * flight("joesguns"))))
                .get(1);

        assertThat(share.batches()).isPositive();
    }

    @Test
    void waitsForMostOfTheRamIfItComesFreeSoon() {
        List<RankedTarget> one = List.of(ranked("phantasy", true));
        double freeGb = ALL_GB / 4;
        Salvo elsewhere = new Salvo("joesguns", 1000, 60000, ALL_GB - freeGb, 0);
        Salvo later = new Salvo("joesguns", 0.9 * flight("phantasy"), flight("phantasy"), ALL_GB - freeGb, 0);

        assertThat(onHome(ALL_GB, freeGb, one, List.of(elsewhere)).get(0).jobs())
                .isEmpty();
        assertThat(onHome(ALL_GB, freeGb, one, List.of(later)).get(0).batches()).isPositive();
    }

    @Test
    void growsAreLargerWhereExperienceComesInMeanwhile() {
        List<RankedTarget> one = List.of(withHacks(ranked("phantasy", true), 50));
        double exp = 5 * HACKER.player().exp().hacking();
        Salvo elsewhere = new Salvo("joesguns", 1000, 1e6, 0, exp);

        BlastShare calm = onHome(ALL_GB, ALL_GB, one, List.of()).get(0);
        BlastShare rising = onHome(ALL_GB, ALL_GB, one, List.of(elsewhere)).get(0);

        assertThat(growThreads(rising)).isGreaterThan(growThreads(calm));
    }

    @Test
    void inTurnsATargetIsPreparedAloneAndTheOtherHit() {
        List<RankedTarget> both = List.of(ranked("joesguns", false), ranked("n00dles", true));

        List<BlastShare> shares = Blasts.shareBlasts(
                new BlastRules(HGW, 3000, true, true), both, List.of(), HACKER, home(65536), new double[] {65536}, 0);

        assertThat(shares.get(0).jobs()).hasSize(shares.get(0).preparing()).isNotEmpty();
        assertThat(shares.get(1).preparing()).isZero();
        assertThat(shares.get(1).batches()).isPositive();
        assertThat(ramGb(shares.get(0)) + ramGb(shares.get(1))).isLessThanOrEqualTo(65536);
    }

    @Test
    void launchesNoMoreWorkersThanMayBeAlive() {
        BlastShare share = Blasts.shareBlasts(
                        new BlastRules(HGW, 3000, false, false),
                        List.of(ranked("joesguns", true)),
                        List.of(),
                        HACKER,
                        home(1e6),
                        new double[] {1e6},
                        8970)
                .get(0);

        assertThat(share.jobs()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void launchesNothingWithoutHosts() {
        List<BlastShare> shares = Blasts.shareBlasts(
                new BlastRules(HGW, 3000, true, false),
                List.of(ranked("phantasy", true), ranked("joesguns", true)),
                List.of(salvo("phantasy", 1000)),
                HACKER,
                List.of(),
                new double[0],
                0);

        assertThat(shares).allSatisfy(each -> assertThat(each.jobs()).isEmpty());
    }

    private static List<BlastShare> onHome(
            double allGb, double freeGb, List<RankedTarget> targets, List<Salvo> salvos) {
        return Blasts.shareBlasts(
                new BlastRules(HGW, 3000, false, false),
                targets,
                salvos,
                HACKER,
                home(allGb),
                new double[] {freeGb},
                0);
    }

    private static List<Host> home(double ramGb) {
        return List.of(new Host("home", ramGb, 1));
    }

    private static Salvo salvo(String target, double landsInMillis) {
        return new Salvo(target, landsInMillis, flight(target), ALL_GB / 2, 0);
    }

    private static double flight(String target) {
        Server server = MID.find(target).orElseThrow().server();
        return Hacking.weakenTime(server, server.minDifficulty(), HACKER);
    }

    private static int growThreads(BlastShare share) {
        return share.jobs().stream()
                .filter(each -> each.op() == Op.GROW)
                .findFirst()
                .orElseThrow()
                .threads();
    }

    private static double ramGb(BlastShare share) {
        return share.jobs().stream()
                .mapToDouble(each -> each.threads() * Threads.workerRamGb(each.op()))
                .sum();
    }

    private static RankedTarget ranked(String hostname, boolean ready) {
        Server server = MID.find(hostname).orElseThrow().server();
        Server prepared = server.withState(true, server.ramUsed(), server.minDifficulty(), server.moneyMax());
        return new RankedTarget(ready ? prepared : server, ready, 0, 1e6, 1, 0, 0);
    }

    private static RankedTarget part(RankedTarget target, double part) {
        return new RankedTarget(target.server(), target.ready(), 0, 1e6, part, 0, 0);
    }

    private static RankedTarget withHacks(RankedTarget target, int hackThreads) {
        return new RankedTarget(target.server(), target.ready(), hackThreads, 1e6, 1, 0, 0);
    }
}
