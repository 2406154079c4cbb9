package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.BitNodes;
import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.WorldFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {
    private static final World MID = WorldFiles.builtIn("mid");
    private static final List<Server> SERVERS =
            MID.servers().stream().map(each -> each.server()).toList();
    private static final Hacker HACKER = new Hacker(
            MID.player(), BitNodes.load().hacking(MID), MID.player().skills().hacking());
    private static final Recipe HGW =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 100, false, false, false);
    private static final List<Host> HOSTS = List.of(new Host("home", 16384, 1));
    private static final int ANY = 100;

    /** The two ways in which a fleet hits its targets. */
    private enum Way {
        BLASTS,
        STREAMS;

        List<RankedTarget> ranked(List<Server> servers, List<String> running, List<Host> hosts, int least, int most) {
            return this == BLASTS
                    ? Ranking.worthwhileBlasts(HGW, servers, running, HACKER, hosts, 2000, least, most)
                    : Ranking.worthwhile(HGW, servers, running, HACKER, hosts, least, most);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void ranksNoMoreThanAskedForAndAsFewAsNeeded(Way way) {
        List<RankedTarget> all = way.ranked(SERVERS, List.of(), HOSTS, 1, ANY);

        assertThat(way.ranked(SERVERS, List.of(), HOSTS, 1, 1)).hasSize(1);
        assertThat(way.ranked(SERVERS, List.of(), HOSTS, ANY, 6)).hasSize(6);
        assertThat(way.ranked(SERVERS, List.of(), HOSTS, ANY, ANY)).hasSizeGreaterThan(all.size());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void ranksOnlyWhatCanBeHacked(Way way) {
        assertThat(way.ranked(SERVERS, List.of(), HOSTS, ANY, ANY))
                .allMatch(each -> Income.isTarget(each.server(), HACKER.level()));
        assertThat(way.ranked(SERVERS, List.of(), List.of(new Host("tiny", 2, 1)), ANY, ANY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aTargetOnWhichBatchesLandIsReady(Way way) {
        Server spoilt = spoilt("phantasy");

        assertThat(way.ranked(List.of(spoilt), List.of(), HOSTS, 1, 1))
                .extracting(RankedTarget::ready)
                .containsExactly(false);
        assertThat(way.ranked(List.of(spoilt), List.of("phantasy"), HOSTS, 1, 1))
                .extracting(RankedTarget::ready)
                .containsExactly(true);
        assertThat(way.ranked(List.of(prepared("phantasy")), List.of(), HOSTS, 1, 1))
                .extracting(RankedTarget::ready)
                .containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatIsWorthPreparingComesBeforeWhatIsReady(Way way) {
        List<Server> servers = List.of(prepared("n00dles"), spoilt("phantasy"), spoilt("omega-net"));

        List<RankedTarget> ranked = way.ranked(servers, List.of("n00dles"), HOSTS, 1, ANY);

        assertThat(ranked.get(0).server().hostname()).isIn("phantasy", "omega-net");
        assertThat(ranked).extracting(each -> each.server().hostname()).contains("n00dles");
        List<Boolean> ready = ranked.stream().map(RankedTarget::ready).toList();
        assertThat(ready.indexOf(true)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void ofReadyTargetsTheOneThatEarnsMostComesFirst(Way way) {
        List<Server> servers = Stream.of("n00dles", "phantasy", "joesguns")
                .map(RankingTest::prepared)
                .toList();

        List<RankedTarget> ranked = way.ranked(servers, List.of("n00dles", "phantasy", "joesguns"), HOSTS, 3, ANY);

        assertThat(ranked).extracting(RankedTarget::aloneIncome).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranked).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theOrderOfTheServersDoesNotMatter(Way way) {
        List<Server> reversed = new ArrayList<>(SERVERS);
        Collections.reverse(reversed);

        for (int most = 1; most <= 8; most++) {
            assertThat(way.ranked(reversed, List.of("phantasy"), HOSTS, most, most))
                    .as("at most %d", most)
                    .isEqualTo(way.ranked(SERVERS, List.of("phantasy"), HOSTS, most, most));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void muchRamIsWorthManyPreparationsAndLittleOnlyTheBest(Way way) {
        assertThat(names(way, 65536)).isEqualTo("phantasy, max-hardware, harakiri-sushi, joesguns, n00dles (ready)");
        assertThat(names(way, 512)).isEqualTo("phantasy, n00dles (ready)");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aTargetIsNotPreparedAtACostAboveWhatItEarnsMore(Way way) {
        List<Server> servers = List.of(prepared("n00dles"), spoilt("phantasy"));

        assertThat(names(way, servers, "n00dles", 65536)).isEqualTo("phantasy, n00dles (ready)");
        assertThat(names(way, servers, "n00dles", 64)).isEqualTo("n00dles (ready)");
    }

    private static String names(Way way, double ramGb) {
        return names(way, SERVERS, "n00dles", ramGb);
    }

    private static String names(Way way, List<Server> servers, String running, double ramGb) {
        return way.ranked(servers, List.of(running), List.of(new Host("home", ramGb, 1)), 0, 6).stream()
                .map(each -> each.server().hostname() + (each.ready() ? " (ready)" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatIsRankedHasNoBatchesYet() {
        assertThat(Way.STREAMS.ranked(SERVERS, List.of(), HOSTS, 1, ANY))
                .allMatch(each -> each.hackThreads() == 0 && each.openMillis() == 0 && each.expPerMilli() == 0);
    }

    private static Server prepared(String name) {
        Server server = server(name);
        return server.withState(true, 0, server.minDifficulty(), server.moneyMax());
    }

    private static Server spoilt(String name) {
        Server server = server(name);
        return server.withState(true, 0, server.minDifficulty() * 2, server.moneyMax() / 10);
    }

    private static Server server(String name) {
        return MID.find(name).orElseThrow().server();
    }
}
