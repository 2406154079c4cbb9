package io.github.batchsmith.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChaosTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String EVERYTHING =
            Arrays.stream(FaultKind.values()).map(FaultKind::example).collect(Collectors.joining(","));

    @Test
    void aListPrintsAsItWasWritten() {
        assertThat(Chaos.parse(EVERYTHING)).hasToString(EVERYTHING);
        assertThat(Chaos.parse("kill=2:home@90s, jitter=5ms..20ms@1m+10s"))
                .hasToString("kill=2:home@90s,jitter=5ms..20ms@1m+10s");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasFaults(FaultKind kind) {
        FaultPlan plan = Chaos.parse(kind.example()).plan(7, HOUR);

        assertThat(plan.faults()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.atMillis()).isBetween(0.0, 3_600_000.0);
        });
    }

    @Test
    void aPlanPrintsAsTheSwitchesThatGiveExactlyItsFaults() {
        FaultPlan plan = Chaos.parse(EVERYTHING).plan(7, HOUR);

        assertThat(Chaos.parse(plan.toString()).plan(7, HOUR)).isEqualTo(plan);
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        assertThat(Chaos.parse(EVERYTHING).plan(7, HOUR))
                .isEqualTo(Chaos.parse(EVERYTHING).plan(7, HOUR));
        assertThat(Chaos.parse("kill=1/1m").plan(8, HOUR).faults())
                .isNotEqualTo(Chaos.parse("kill=1/1m").plan(7, HOUR).faults());
    }

    @Test
    void oneSwitchDoesNotChangeTheFaultsOfAnother() {
        List<Fault> alone = Chaos.parse("kill=1/1m").plan(7, HOUR).faults();

        assertThat(Chaos.parse("pause=50ms..2s/1m,kill=1/1m").plan(7, HOUR).ofKind(FaultKind.KILL))
                .isEqualTo(alone);
    }

    @Test
    void whatHappensEveryMinuteHappensOnceInEachMinute() {
        assertThat(Chaos.parse("pause=50ms..2s/1m").plan(7, HOUR).faults())
                .hasSize(60)
                .allSatisfy(each -> assertThat(each.amount()).isBetween(50.0, 2000.0))
                .extracting(each -> (int) (each.atMillis() / 60_000))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jiter=20ms | there is no switch \"jiter\" | did you mean \"jitter\"?",
                "jitter | an amount is missing | jitter=20ms",
                "jitter=20 | must be a number and a unit | jitter=20ms",
                "jitter=20ms/1m | it lasts, so it has no period | jitter=20ms",
                "jitter=20ms@5s | say how long after @5s | jitter=20ms",
                "jitter=20ms:home | it has no place | jitter=20ms",
                "pause=500ms | either how often, such as /1m, or when | pause=50ms..2s/1m",
                "pause=500ms/1m@5s | either how often | pause=50ms..2s/1m",
                "pause=2s..1s/1m | must not exceed the second | pause=50ms..2s/1m",
                "kill=1@5s+5s | it happens at a moment | kill=1/1m",
                "kill=0/1m | more than 0 and at most 1000000 | kill=1/1m",
                "kill=1.5/1m | must be a whole number | kill=1/1m",
                "kill=1/0ms | at least 1ms | kill=1/1m",
                "kill=1@-5s | must not be negative | kill=1/1m",
                "refuse=101% | at most 100% | refuse=1%",
                "refuse=1 | followed by % | refuse=1%",
                "ports-filled=1:home/1m | must be the number of a port | ports-filled=50/10m",
            })
    void refusesWhatMakesNoSense(String text, String message, String hint) {
        assertThat(findings(text)).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("--chaos " + text);
            assertThat(each.message()).contains(message);
            assertThat(each.hint()).contains(hint);
        });
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(findings("jitter,pause,kill=1/1m,")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "=", "@", "kill=", "kill=1/", "kill=1@", "kill=:", "kill=1..", "refuse=%", "reload=9999h/1m"
            })
    void refusesWhatIsNoSwitchAtAll(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    private static List<Finding> findings(String text) {
        return catchThrowableOfType(InvalidInputException.class, () -> Chaos.parse(text))
                .findings();
    }
}
