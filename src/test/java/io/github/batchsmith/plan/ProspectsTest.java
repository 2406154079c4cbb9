package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What schedules promise, with more and less RAM. */
final class ProspectsTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final List<Server> SERVERS =
            MID.servers().stream().map(World.WorldServer::server).toList();
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final int ANY_BATCHES = 2000;

    @ParameterizedTest
    @ValueSource(doubles = {16, 64, 256, 1024, 16384})
    void periodicPromisesNoMoreThanJit(double ramGb) {
        assertThat(stream(5, true, ramGb)).isLessThanOrEqualTo(stream(5, false, ramGb) * 1.01);
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 16, 64, 256, 1024, 16384})
    void oneBatchAtATimePromisesNoMoreThanAsManyAsFit(double ramGb) {
        assertThat(blasts(5, 1, ramGb)).isLessThanOrEqualTo(blasts(5, ANY_BATCHES, ramGb));
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 50, 100, 500})
    void noWiderGapPromisesMore(double gapMillis) {
        for (double ramGb : new double[] {64, 1024, 16384}) {
            // periods are tried in steps of 2 %
            assertThat(stream(gapMillis, false, ramGb)).isLessThanOrEqualTo(stream(5, false, ramGb) * 1.02);
            assertThat(stream(gapMillis, true, ramGb)).isLessThanOrEqualTo(stream(5, true, ramGb) * 1.02);
            assertThat(blasts(gapMillis, ANY_BATCHES, ramGb)).isLessThanOrEqualTo(blasts(5, ANY_BATCHES, ramGb));
        }
    }

    @Test
    void aFleetOfOnePreparedTargetPromisesWhatItsStreamDoes() {
        Server target = prepared("phantasy");

        assertThat(fleet(List.of(target), 1)).isCloseTo(streamOn(target, 0), within(streamOn(target, 0) * 1e-9));
        assertThat(fleet(List.of(target, prepared("harakiri-sushi"), prepared("n00dles")), 8))
                .as("others beside it cost nothing")
                .isGreaterThanOrEqualTo(streamOn(target, 0) * (1 - 1e-9));
    }

    @Test
    void aFixedFractionPromisesNoMoreThanTheBest() {
        Server target = prepared("phantasy");
        double best = streamOn(target, 0);

        assertThat(streamOn(target, 0.001)).isPositive().isLessThan(best);
        assertThat(streamOn(target, 0.02)).isPositive().isLessThan(best);
    }

    @Test
    void preparationCostsProspects() {
        Server target = prepared("phantasy");
        Server poor = server("phantasy");

        assertThat(streamOn(poor, 0)).isPositive().isLessThan(streamOn(target, 0));
    }

    @Test
    void promisesNothingWithoutRamOrTargets() {
        assertThat(stream(5, false, 1)).isZero();
        assertThat(blasts(5, ANY_BATCHES, 1)).isZero();
        assertThat(Prospects.fleetProspect(recipe(5, false), 0, SERVERS, HACKER, hosts(1), 8))
                .isZero();
        assertThat(Prospects.streamProspect(List.of(recipe(5, false)), 0, List.of(), HACKER, hosts(64)))
                .isZero();
        assertThat(fleet(List.of(), 8)).isZero();
    }

    @Test
    void theFirstOfThoseThatPromiseAboutTheSameIsChosen() {
        assertThat(Prospects.firstPromising(new double[] {99.5, 100, 99.9})).isZero();
        assertThat(Prospects.firstPromising(new double[] {98, 99.5, 100})).isEqualTo(1);
        assertThat(Prospects.firstPromising(new double[] {0, 0, 1})).isEqualTo(2);
        assertThat(Prospects.firstPromising(new double[] {0, 0})).isEqualTo(-1);
    }

    private static double stream(double gapMillis, boolean padded, double ramGb) {
        return Prospects.streamProspect(List.of(recipe(gapMillis, padded)), 0, SERVERS, HACKER, hosts(ramGb));
    }

    private static double blasts(double gapMillis, int limit, double ramGb) {
        return Prospects.blastProspect(List.of(recipe(gapMillis, false)), 0, SERVERS, HACKER, hosts(ramGb), limit);
    }

    private static double streamOn(Server target, double fraction) {
        return Prospects.streamProspect(List.of(recipe(5, false)), fraction, List.of(target), HACKER, hosts(1024));
    }

    private static double fleet(List<Server> servers, int most) {
        return Prospects.fleetProspect(recipe(5, false), 0, servers, HACKER, hosts(1024), most);
    }

    private static Recipe recipe(double gapMillis, boolean padded) {
        return new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), gapMillis, 0, 0, 100, padded, true, false);
    }

    private static List<Host> hosts(double ramGb) {
        return List.of(new Host("home", ramGb, 1));
    }

    private static Server server(String hostname) {
        return MID.find(hostname).orElseThrow().server();
    }

    private static Server prepared(String hostname) {
        Server server = server(hostname);
        return server.withState(true, server.ramUsed(), server.minDifficulty(), server.moneyMax());
    }
}
