package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.testing.Seeds;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HackingTest {
    private static final Server JOESGUNS = Persons.server(true, 15, 5, 5, 62.5e6, 62.5e6, 10, 20);
    private static final Server BARREN = Persons.server(true, 15, 5, 5, 1e6, 62.5e6, 10, 0);
    private static final Hacker MID = new Hacker(Persons.player(250, 0, 1, 1, 1, 1, 1, 1), BitNodeFactors.NEUTRAL, 250);

    static LongStream seeds() {
        return Seeds.first(1_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growThreadsAreTheFewestThatSuffice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double max = StrictMath.pow(10, random.nextDouble(3, 13));
        Server server = Persons.server(true, 15, 5, 5, max, max, 10, random.nextInt(5, 100));
        double from = random.nextInt(4) == 0 ? 0 : max * random.nextDouble();
        double to = from + (max - from) * random.nextDouble();

        double threads = Hacking.growThreads(server, 5, from, to, MID, 1);

        assertThat(threads).isEqualTo(Math.rint(threads)).isPositive();
        assertThat(grown(server, from, threads)).isGreaterThanOrEqualTo(to * (1 - 1e-9));
        assertThat(grown(server, from, threads - 1)).isLessThan(to * (1 + 1e-9));
    }

    /** Without the bound of the server's money, which would hide threads too many. */
    private static double grown(Server server, double from, double threads) {
        return (from + threads) * StrictMath.exp(Hacking.growthLog(server, 5, MID, 1) * threads);
    }

    @ParameterizedTest
    @CsvSource({"62.5e6, 62.5e6, 0", "5e6, 4e6, 0", "62.5e6, 1e9, 0", "-5, 0, 0", "62499999, 1e9, 1", "-5, 1, 1"})
    void growThreadsKeepToWhatTheServerCanHold(double from, double to, double threads) {
        assertThat(Hacking.growThreads(JOESGUNS, 5, from, to, MID, 1)).isEqualTo(threads);
    }

    @Test
    void aServerWithoutGrowthNeverGrowsByMoreThanADollarAThread() {
        assertThat(Hacking.growthLog(BARREN, 5, MID, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Hacking.growPercent(BARREN, 5, 10, MID, 1)).isZero();
        assertThat(Hacking.threadsForGrowth(BARREN, 5, 2, MID, 1)).isInfinite();
        assertThat(Hacking.growThreads(BARREN, 5, 1e6, 2e6, MID, 1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Hacking.moneyAfterGrow(BARREN, 5, 1e6, 10, MID, 1)).isEqualTo(1e6 + 10);
    }

    @Test
    void moneyThatIsNoNumberGrowsToTheMost() {
        assertThat(Hacking.moneyAfterGrow(JOESGUNS, 5, Double.NaN, 10, MID, 1)).isEqualTo(62.5e6);
    }

    @Test
    void anOperationLandsAfterWholeMillisecondsRoundedDown() {
        double hackMillis = Hacking.hackTime(JOESGUNS, 5, MID);

        assertThat(hackMillis).isCloseTo(5 * (2.5 * 50 + 500) / 300 * 1000, within(1e-9));
        assertThat(Hacking.landingDelay(JOESGUNS, 5, MID, 1, 0)).isEqualTo(10_416);
        assertThat(Hacking.landingDelay(JOESGUNS, 5, MID, Hacking.GROW_TIME_RATIO, 0))
                .isEqualTo(33_333);
        assertThat(Hacking.landingDelay(JOESGUNS, 5, MID, Hacking.WEAKEN_TIME_RATIO, 20.5))
                .isEqualTo(41_687);
    }

    @ParameterizedTest
    @CsvSource({"true, 99.99, true", "true, 100, false", "false, 5, false"})
    void hackingNeedsRootAndSecurityBelowAHundred(boolean root, double security, boolean possible) {
        Server server = Persons.server(root, 15, security, 5, 1, 1, 10, 20);

        assertThat(Hacking.hackChance(server, security, MID) > 0).isEqualTo(possible);
        assertThat(Hacking.hackPercent(server, security, MID) > 0).isEqualTo(security < 100);
    }

    @Test
    void chanceAndFractionStayBetweenNothingAndAll() {
        Server beyond = Persons.server(true, 15, 5, 5, 1, 1, 500, 20);
        Hacker strong = new Hacker(Persons.player(250, 0, 1, 9, 1, 9e9, 1, 1), BitNodeFactors.NEUTRAL, 250);

        assertThat(Hacking.hackChance(beyond, 5, MID)).isZero();
        assertThat(Hacking.hackPercent(beyond, 5, MID)).isZero();
        assertThat(Hacking.hackChance(JOESGUNS, 5, strong)).isEqualTo(1);
        assertThat(Hacking.hackPercent(JOESGUNS, 5, strong)).isEqualTo(1);
    }
}
