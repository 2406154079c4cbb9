package io.github.batchsmith.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.WorldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What players decide by functions of their own happens in the mock game as the simulator predicts it. */
final class PolicyPromisesTest {
    private static final Pipeline PIPELINE = new Pipeline(List.of());
    private static final String QUICK = ".targets(byScore((server, hacker) ->"
            + " server.moneyMax() > 1e8 ? 0 : 1 / Hacking.weakenTime(server, server.hackDifficulty(), hacker)))";
    private static final String HALTS_AT_THE_SECOND =
            ".onDesync((target, desyncs) -> desyncs < 2 ? DesyncReaction.REPREP : DesyncReaction.HALT)";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        PIPELINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jit()", "proto()", "shotgun()", "periodic()", "single()"})
    void everyPolicyDecidesAsPredicted(String schedule) throws IOException {
        Verification own = verify(".schedule(" + schedule + ").batch(HGW)" + QUICK + """

                .take(fraction(Own::some))
                .ram(hosts(server -> !server.hostname().startsWith("pserv")).reserve("home", gb(32)))
                .order((op, threads, landingMillis) -> op == Op.HACK ? -1 : threads)
                .onLevelUp((before, now) -> now.level() >= before.level() + 2
                        ? LevelUpReaction.RECALCULATE
                        : LevelUpReaction.KEEP)
                .onDesync((target, desyncs) -> desyncs < 3 ? DesyncReaction.REPREP : DesyncReaction.HALT)
                """, """
                private static final double MOST = 0.2;

                private static double some(Server server, Hacker hacker) {
                    return MOST * (hacker.player().money() % 1e6 / 1e6);
                }
                """);

        assertThat(own.broken()).isEmpty();
        assertThat(own.shown().landings()).extracting(Landing::target).containsOnly("n00dles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jit()", "proto()", "periodic()"})
    void theReactionToDesyncsStopsTheBatcherAsPredicted(String schedule) throws IOException {
        Chaos thefts = Chaos.parse("money-taken=60%:n00dles@100s,money-taken=60%:n00dles@170s");

        Verification own =
                verify(".schedule(" + schedule + ").batch(HGW)" + QUICK + """

                .take(fraction(0.1))
                .onLevelUp(recalculate())
                """ + HALTS_AT_THE_SECOND, "", thefts);

        assertThat(own.broken()).isEmpty();
        assertThat(own.shown().landings()).extracting(Landing::atMillis).anyMatch(at -> at > 140_000 && at < 170_000);
        assertThat(own.shown().landings())
                .last()
                .satisfies(last -> assertThat(last.atMillis()).isBetween(170_000.0, 230_000.0));
        assertThat(own.predicted().desyncs()).isEqualTo(2);
    }

    @Test
    void theReactionToDesyncsStopsBlastsAsPredicted() throws IOException {
        // a blast makes good what is taken before its last batches land
        Chaos thefts = Chaos.parse("money-taken=99%:n00dles/1s");

        Verification own = verify(
                ".schedule(shotgun()).batch(HGW)" + QUICK + ".take(fraction(0.1))" + HALTS_AT_THE_SECOND, "", thefts);

        assertThat(own.broken()).isEmpty();
        assertThat(own.predicted().desyncs()).isEqualTo(2);
        assertThat(own.shown().landings())
                .last()
                .satisfies(last -> assertThat(last.atMillis()).isLessThan(80_000.0));
    }

    @Test
    void aFleetDecidesAsPredicted() throws IOException {
        Verification own = verify(
                ".schedule(fleet(jit()).mostTargets(3)).batch(HGW)" + """

                .take(fraction((server, hacker) -> server.moneyMax() > 2e6 ? 0.05 : 0.15))
                .ram(hosts(server -> !server.hostname().startsWith("pserv")).reserve("home", gb(32)))
                .order((op, threads, landingMillis) -> op == Op.HACK ? -1 : threads)
                .onLevelUp((before, now) -> now.level() >= before.level() + 2
                        ? LevelUpReaction.RECALCULATE
                        : LevelUpReaction.KEEP)
                .onDesync((target, desyncs) -> desyncs < 3 ? DesyncReaction.REPREP : DesyncReaction.HALT)
                """, "", Chaos.NONE, Duration.ofMinutes(12));

        assertThat(own.broken()).isEmpty();
        assertThat(own.shown().landings().stream().map(Landing::target).distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomPoliciesDecideAsPredicted(long seed) throws IOException {
        Verification own = verify(RandomPolicies.chain(seed), RandomPolicies.MEMBERS, Chaos.NONE);

        assertThat(own.broken()).as(RandomPolicies.chain(seed)).isEmpty();
    }

    private Verification verify(String chain, String members) throws IOException {
        return verify(chain, members, Chaos.NONE);
    }

    private Verification verify(String chain, String members, Chaos chaos) throws IOException {
        return verify(chain, members, chaos, Duration.ofMinutes(4));
    }

    private Verification verify(String chain, String members, Chaos chaos, Duration duration) throws IOException {
        Path source = Files.writeString(folder.resolve("Own.java"), PolicySources.own(chain, members));
        VerifyOptions options =
                new VerifyOptions("mid", WorldFiles.builtIn("mid"), duration, 1, GameVersion.V3).with(chaos);
        Verification verification =
                PIPELINE.verify(PIPELINE.load(source.toString()).spec(), options, Progress.NONE);
        assertThat(verification.divergence()).isEmpty();
        assertThat(verification.predicted().landings()).isNotEmpty();
        return verification;
    }
}
