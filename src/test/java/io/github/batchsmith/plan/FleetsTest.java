package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import io.github.batchsmith.testing.Seeds;
import io.github.batchsmith.testing.Situations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FleetsTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);

    private static final List<List<Op>> WORDS = List.of(
            HGW.word(),
            List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.HACK, Op.GROW, Op.WEAKEN));

    @Test
    void aTargetKeepsItsTurnUntilTheLevelRises() {
        List<RankedTarget> both = List.of(ranked("joesguns", true), ranked("n00dles", true));

        assertThat(Fleets.turnOf(both, "n00dles", false)).isEqualTo(1);
        assertThat(Fleets.turnOf(both, "n00dles", true)).isZero();
    }

    @Test
    void aTargetKeepsItsTurnUntilAnotherIsPrepared() {
        List<RankedTarget> one = List.of(ranked("joesguns", false), ranked("n00dles", true));

        assertThat(Fleets.turnOf(one, "n00dles", true)).isEqualTo(1);
    }

    @Test
    void nobodyHasTheTurnWhileNoneIsPrepared() {
        List<RankedTarget> none = List.of(ranked("joesguns", false), ranked("n00dles", false));

        assertThat(Fleets.turnOf(none, "n00dles", true)).isEqualTo(-1);
    }

    @Test
    void aTargetThatIsLeftFillsTheRamThatItsSuccessorDoesNotNeedYet() {
        List<Host> hosts = List.of(new Host("home", 4096, 1));
        RankedTarget next = ranked("phantasy", true);
        RankedTarget last = openSince(ranked("joesguns", true), 3_600_000);

        List<TargetShare> early = Fleets.shareOut(
                HGW, List.of(openSince(next, 0), last), Integer.MAX_VALUE, HACKER, hosts, new double[] {4096}, 0);
        List<TargetShare> late = Fleets.shareOut(
                HGW,
                List.of(openSince(next, 3_600_000), last),
                Integer.MAX_VALUE,
                HACKER,
                hosts,
                new double[] {4096},
                0);

        assertThat(early.get(1).incomePerSecond()).isGreaterThan(late.get(1).incomePerSecond());
    }

    @Test
    void aReadyTargetGetsTheStreamThatGainsMostBesideItsRival() {
        List<Host> hosts = List.of(new Host("home", 512, 4), new Host("large", 256, 1), new Host("small", 64, 1));
        RankedTarget target = ranked("phantasy", true);
        for (double rival : new double[] {0, 1e5, 1e6, 5e6}) {
            RankedTarget next = new RankedTarget(ranked("joesguns", true).server(), true, 0, rival, 1, 0, 0);

            Flow given = Fleets.shareOut(
                            HGW, List.of(target, next), Integer.MAX_VALUE, HACKER, hosts, Packing.freeRamGb(hosts), 0)
                    .get(0)
                    .flow();

            assertThat(given).as("beside %s", rival).isEqualTo(mostGaining(HGW, target.server(), HACKER, rival, hosts));
        }
    }

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSizeThatIsLeaptOverGainsMore(long seed) {
        Situations situations = new Situations(seed);
        Hacker hacker = situations.hacker();
        Server server = situations.preparedTarget(hacker);
        List<Host> hosts = situations.hosts();
        Recipe recipe = recipe(situations);
        double rival = Ceiling.incomePerSecond(server, hacker, hosts)
                * Math.max(0, situations.random().nextDouble(-0.3, 1));
        RankedTarget target = new RankedTarget(server, true, 0, 1, 1, 0, 0);
        RankedTarget next = new RankedTarget(server, true, 0, rival, 1, 0, 0);

        Flow given = Fleets.shareOut(recipe, List.of(target, next), 2, hacker, hosts, Packing.freeRamGb(hosts), 0)
                .get(0)
                .flow();

        Flow best = mostGaining(recipe, server, hacker, rival, hosts);
        assertThat(gain(recipe, server, hacker, rival, hosts, given))
                .isGreaterThanOrEqualTo(gain(recipe, server, hacker, rival, hosts, best));
    }

    private static Recipe recipe(Situations situations) {
        SplittableRandom random = situations.random();
        List<Op> word = WORDS.get(random.nextInt(WORDS.size()));
        double margin = random.nextBoolean() ? 0 : 0.05;
        return new Recipe(word, 5, margin, 0, 100, random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    }

    /** The stream whose income is highest, less what a rival would make of its part of the RAM or workers. */
    private static Flow mostGaining(Recipe recipe, Server server, Hacker hacker, double rivalIncome, List<Host> hosts) {
        Flow best = new Flow(0, 0, 0, 0);
        double most = Double.NEGATIVE_INFINITY;
        int mostThreads = Income.mostHackThreadsOn(hosts, server, hacker);
        for (double size : sizes(recipe, server, hacker, mostThreads)) {
            Flow flow = Flows.flowOf(recipe, server, hacker, size, hosts, Packing.hostOrders(recipe, hosts));
            double gain = gain(recipe, server, hacker, rivalIncome, hosts, flow);
            if (flow.hackThreads() > 0 && gain > most) {
                best = flow;
                most = gain;
            }
        }
        return best;
    }

    private static List<Double> sizes(Recipe recipe, Server server, Hacker hacker, int most) {
        return IntStream.iterate(1, threads -> threads <= most, threads -> threads + Threads.step(most))
                .boxed()
                .flatMap(threads -> Sizes.using(recipe, server, hacker, threads).stream())
                .toList();
    }

    private static double gain(
            Recipe recipe, Server server, Hacker hacker, double rivalIncome, List<Host> hosts, Flow flow) {
        double part = Math.max(
                Streams.steadyGb(recipe, server, hacker, flow) / Packing.totalFreeGb(hosts),
                Streams.workersAtOnce(recipe, server, hacker, flow) / Flows.MOST_WORKERS);
        return flow.incomePerSecond() - rivalIncome * part;
    }

    @Test
    void seatsEachTargetsJobsBesideThoseOfTheTargetsBeforeIt() {
        List<Host> hosts = List.of(new Host("home", 512, 4), new Host("large", 256, 1), new Host("small", 64, 1));
        List<RankedTarget> targets =
                List.of(openSince(ranked("n00dles", true), 3_600_000), openSince(ranked("joesguns", true), 3_600_000));

        List<TargetShare> shares =
                Fleets.shareOut(HGW, targets, Integer.MAX_VALUE, HACKER, hosts, Packing.freeRamGb(hosts), 0);

        assertThat(shares)
                .allSatisfy(share -> assertThat(share.incomePerSecond()).isPositive());
        double[] seatedGb = new double[hosts.size()];
        for (int i = 0; i < shares.size(); i++) {
            double[] hereGb = seatsGb(targets.get(i).server(), shares.get(i), hosts);
            for (int host = 0; host < seatedGb.length; host++) {
                seatedGb[host] += hereGb[host];
            }
        }
        for (int host = 0; host < seatedGb.length; host++) {
            assertThat(seatedGb[host]).isLessThanOrEqualTo(hosts.get(host).freeRamGb());
        }
    }

    @Test
    void aNewTargetMustMakeATwentiethOfWhatThoseBeforeItMakeButOneThatEarnsGoesOn() {
        assertThat(incomeBesidePhantasy(65536, 0)).isZero();
        assertThat(incomeBesidePhantasy(65536, 3_600_000)).isPositive();
        assertThat(incomeBesidePhantasy(6144, 0)).isPositive();
    }

    /** What n00dles makes of small hosts, while only home is large enough for the batches on phantasy. */
    private static double incomeBesidePhantasy(double homeGb, double openMillis) {
        List<Host> hosts = new ArrayList<>(Collections.nCopies(100, new Host("small", 16, 1)));
        hosts.add(new Host("home", homeGb, 1));
        RankedTarget phantasy = new RankedTarget(ranked("phantasy", true).server(), true, 300, 1e6, 1, 3_600_000, 0);
        RankedTarget noodles = openSince(ranked("n00dles", true), openMillis);
        List<TargetShare> shares =
                Fleets.shareOut(HGW, List.of(phantasy, noodles), 0, HACKER, hosts, Packing.freeRamGb(hosts), 0);
        return shares.get(1).incomePerSecond();
    }

    @Test
    void waitsWithAPreparationUntilMostOfItsRamIsFree() {
        List<Host> hosts = List.of(new Host("home", 4096, 1));
        List<RankedTarget> next = List.of(ranked("phantasy", false), openSince(ranked("n00dles", true), 3_600_000));

        assertThat(jobs(next, hosts, 4096)).isPositive();
        assertThat(jobs(next, hosts, 3000)).isPositive();
        assertThat(jobs(next, hosts, 200)).isZero();
    }

    @Test
    void trainsWithRamForWhichThereIsNoUseUntilTheFirstPreparationHasLanded() {
        List<Host> hosts = List.of(new Host("home", 65536, 1), new Host("small", 8, 1));
        List<RankedTarget> both = List.of(ranked("phantasy", false), ranked("n00dles", false));

        List<TargetShare> shares =
                Fleets.shareOut(HGW, both, Integer.MAX_VALUE, HACKER, hosts, Packing.freeRamGb(hosts), 0);

        assertThat(ramGb(shares.get(0)) + ramGb(shares.get(1))).isBetween(65544 - 2 * 1.75, 65544.0);
        double[] leftGb = Packing.freeRamGb(hosts);
        Wave alone = Prep.prepWave(both.get(0).server(), HACKER, hosts, leftGb, HGW.gapMillis());
        assertThat(shares.get(0).jobs()).isEqualTo(alone.jobs());
        assertThat(shares.get(1).jobs())
                .endsWith(last(shares.get(1)))
                .extracting(Job::landingMillis)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(last(shares.get(1)).op()).isEqualTo(Op.WEAKEN);
    }

    @Test
    void doesNotTrainBesideTargetsThatEarnOrOthersUnderWay() {
        List<Host> hosts = List.of(new Host("home", 4096, 1));
        RankedTarget next = ranked("n00dles", false);
        double[] leftGb = Packing.freeRamGb(hosts);
        int alone = Prep.prepWave(next.server(), HACKER, hosts, leftGb, HGW.gapMillis())
                .jobs()
                .size();

        assertThat(jobs(List.of(next, ranked("joesguns", true)), hosts, 4096)).isEqualTo(alone);
        assertThat(Fleets.shareOut(HGW, List.of(next), 0, HACKER, hosts, new double[] {4096}, 1)
                        .get(0)
                        .jobs())
                .hasSize(alone);
        assertThat(jobs(List.of(next), hosts, 4096)).isGreaterThan(alone);
    }

    private static Job last(TargetShare share) {
        return share.jobs().get(share.jobs().size() - 1);
    }

    private static double ramGb(TargetShare share) {
        return share.jobs().stream()
                .mapToDouble(each -> each.threads() * Threads.workerRamGb(each.op()))
                .sum();
    }

    private static int jobs(List<RankedTarget> targets, List<Host> hosts, double freeGb) {
        return Fleets.shareOut(HGW, targets, Integer.MAX_VALUE, HACKER, hosts, new double[] {freeGb}, 0)
                .get(0)
                .jobs()
                .size();
    }

    /** RAM in GB of a target's seats on each host. */
    private static double[] seatsGb(Server server, TargetShare share, List<Host> hosts) {
        Flow flow = share.flow();
        int[][] threads = Threads.threadTable(
                Batches.batchNeeds(HGW, server, HACKER, flow.hackThreads()), HGW, server, HACKER, hosts);
        double[][] jobGb = Packing.jobRamGb(HGW, threads);
        double[] leads = Streams.leadMillis(HGW, server, HACKER, flow.gapMillis());
        List<List<Integer>> orders = Packing.hostOrders(HGW, hosts);
        double[][] seats = Periods.seats(HGW, leads, flow.periodMillis(), threads, share.room(), orders);
        double[] takenGb = new double[hosts.size()];
        for (int row = 0; row < seats.length; row++) {
            for (int host = 0; host < takenGb.length; host++) {
                takenGb[host] += seats[row][host] * jobGb[row][host];
            }
        }
        return takenGb;
    }

    private static RankedTarget openSince(RankedTarget target, double openMillis) {
        return new RankedTarget(
                target.server(), target.ready(), target.hackThreads(), target.aloneIncome(), 1, openMillis, 0);
    }

    private static RankedTarget ranked(String hostname, boolean ready) {
        Server server = MID.find(hostname).orElseThrow().server();
        Server prepared = server.withState(true, server.ramUsed(), server.minDifficulty(), server.moneyMax());
        return new RankedTarget(ready ? prepared : server, ready, 0, 1e6, 1, 0, 0);
    }
}
