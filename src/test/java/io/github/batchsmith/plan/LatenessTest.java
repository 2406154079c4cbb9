package io.github.batchsmith.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LatenessTest {
    private static final Recipe RECIPE =
            new Recipe(List.of(Op.HACK, Op.GROW, Op.WEAKEN), 5, 0, 0, 500, false, false, false);

    @Test
    void sleepsForWhichLaunchesHaveTimeAreNotCounted() {
        assertThat(Lateness.afterSleep(Lateness.awake(), RECIPE, 500, 10_000)).isEqualTo(Lateness.awake());
    }

    @Test
    void sleepsAgainAndAgainAskForMoreTimeThanTheLongestTakes() {
        Sleeps sleeps = slept(1000, 1020, 1000);

        assertThat(Lateness.slackFor(sleeps, RECIPE, 10_000)).isEqualTo(1500);
        assertThat(Lateness.withSlack(RECIPE, 1500).slackMillis()).isEqualTo(1500);
    }

    @Test
    void aPauseNowAndThenIsTakenForChance() {
        Sleeps sleeps = Lateness.awake();
        for (int minute = 1; minute <= 10; minute++) {
            sleeps = Lateness.afterSleep(sleeps, RECIPE, 800, minute * 60_000);
        }
        assertThat(Lateness.slackFor(sleeps, RECIPE, 600_000)).isEqualTo(500);
    }

    @Test
    void lateTimersAreForgottenAMinuteAfterTheLast() {
        Sleeps sleeps = slept(1000, 1000, 1000);

        assertThat(Lateness.slackFor(sleeps, RECIPE, sleeps.lastMillis() + 60_001))
                .isEqualTo(500);
    }

    @Test
    void aTabThatIsWokenOnceAMinuteGetsMoreThanAMinute() {
        assertThat(Lateness.slackFor(slept(60_000, 60_000, 60_000, 60_000), RECIPE, 240_000))
                .isEqualTo(75_000);
        assertThat(Lateness.slackFor(slept(600_000, 600_000, 600_000), RECIPE, 1_800_000))
                .isEqualTo(80_000);
    }

    private static Sleeps slept(double... sleepsMillis) {
        Sleeps sleeps = Lateness.awake();
        double nowMillis = 0;
        for (double each : sleepsMillis) {
            nowMillis += each;
            sleeps = Lateness.afterSleep(sleeps, RECIPE, each, nowMillis);
        }
        return sleeps;
    }
}
