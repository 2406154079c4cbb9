package io.github.batchsmith.validate;

import static io.github.batchsmith.dsl.Dsl.allServers;
import static io.github.batchsmith.dsl.Dsl.fleet;
import static io.github.batchsmith.dsl.Dsl.fraction;
import static io.github.batchsmith.dsl.Dsl.gb;
import static io.github.batchsmith.dsl.Dsl.jit;
import static io.github.batchsmith.dsl.Dsl.millis;
import static io.github.batchsmith.dsl.Dsl.onPort;
import static io.github.batchsmith.dsl.Dsl.only;
import static io.github.batchsmith.dsl.Dsl.overestimate;
import static io.github.batchsmith.dsl.Dsl.periodic;
import static io.github.batchsmith.dsl.Dsl.proto;
import static io.github.batchsmith.dsl.Dsl.shotgun;
import static io.github.batchsmith.dsl.Dsl.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.dsl.Batcher;
import io.github.batchsmith.dsl.Preset;
import io.github.batchsmith.dsl.Presets;
import io.github.batchsmith.dsl.SchedulePart;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.RandomSpecs;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidatorTest {
    @Test
    void findsEverythingAtOnceAndInOrder() {
        BatcherSpec spec = Batcher.named("Joes")
                .schedule(proto().landingGap(millis(0)).launchSlack(millis(-1)))
                .batch(word("HW"))
                .targets(only("nowhere"))
                .take(fraction(1.5))
                .ram(allServers().reserve("home", gb(-1)))
                .ports(onPort(0))
                .onLevelUp(overestimate(2))
                .build();

        assertThat(Validator.check(spec, TestWorlds.named("mid")))
                .isSorted()
                .extracting(Finding::code)
                .containsExactly(
                        "batch-word-hack-without-grow",
                        "name-not-a-folder",
                        "overestimate-out-of-range",
                        "port-not-positive",
                        "reserve-out-of-range",
                        "landing-gap-too-short",
                        "launch-slack-negative",
                        "take-fraction-out-of-range",
                        "target-unknown");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0, -0.1, 1, 1.5, Double.POSITIVE_INFINITY})
    void rejectsFractionsThatAreNone(double fraction) {
        assertThat(Validator.check(Batcher.named("a").take(fraction(fraction)).build()))
                .extracting(Finding::code)
                .containsExactly("take-fraction-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void rejectsReservesThatAreNoAmount(double ramGb) {
        assertThat(Validator.check(Batcher.named("a")
                        .ram(allServers().reserve("home", gb(ramGb)))
                        .build()))
                .extracting(Finding::code)
                .containsExactly("reserve-out-of-range");
    }

    @Test
    void findsTheGapThatALagBudgetNeeds() {
        assertThat(forTimersLate(250, jit().landingGap(millis(62)), "HWGW"))
                .containsExactly("should be at least 63ms for a lag budget of 250ms, was 62ms");
        assertThat(forTimersLate(250, jit().landingGap(millis(63)), "HWGW")).isEmpty();
        assertThat(forTimersLate(250, periodic().landingGap(millis(62)), "HGW"))
                .containsExactly("should be at least 84ms for a lag budget of 250ms, was 62ms");
        assertThat(forTimersLate(250, fleet(jit().landingGap(millis(83))), "HGW"))
                .as("each of a fleet's targets bears as much as one alone")
                .containsExactly("should be at least 84ms for a lag budget of 250ms, was 83ms");
        assertThat(forTimersLate(250, shotgun().landingGap(millis(1)), "HWGW")).isEmpty();
    }

    private static List<String> forTimersLate(int budgetMillis, SchedulePart schedule, String word) {
        BatcherSpec spec = Batcher.named("a")
                .schedule(schedule)
                .batch(word)
                .lagBudget(millis(budgetMillis))
                .build();
        return Validator.check(spec).stream().map(Finding::message).toList();
    }

    static Stream<Preset> presets() {
        return Presets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void hasNothingAgainstPresetsInAnyWorld(Preset preset) {
        for (String world : List.of("fresh", "early", "mid", "late", "benchmark")) {
            assertThat(Validator.check(preset.spec(), TestWorlds.named(world))).isEmpty();
        }
    }

    @Test
    void hasNothingAgainstSoundSpecs() {
        assertThat(LongStream.range(0, 3000))
                .allSatisfy(seed -> assertThat(Validator.check(RandomSpecs.sound(seed)))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @Test
    void tellsWhatIsWrongOfAnySpecWithoutFailing() {
        assertThat(LongStream.range(0, 3000))
                .allSatisfy(seed -> assertThat(Validator.check(RandomSpecs.any(seed), TestWorlds.named("locked")))
                        .as("seed %d", seed)
                        .isSorted()
                        .isNotEmpty());
    }

    @Test
    void givesEveryRuleItsOwnCode() {
        assertThat(RuleExamplesTest.codes()).doesNotHaveDuplicates();
        assertThat(RuleExamplesTest.codes()).extracting(FindingCode::meaning).doesNotHaveDuplicates();
    }
}
