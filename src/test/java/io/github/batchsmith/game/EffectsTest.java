package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final Server JOESGUNS = Persons.server(true, 15, 5, 5, 62.5e6, 62.5e6, 10, 20);
    private static final Hacker MID = new Hacker(Persons.player(250, 0, 1, 1, 1, 1, 1, 1), BitNodeFactors.NEUTRAL, 250);

    @Test
    void hackThatFailsChangesNothingAndGivesAQuarterOfTheExperience() {
        Effect effect = Effects.hack(JOESGUNS, 1e6, 5, 4, MID, 0.999);

        assertThat(effect).isEqualTo(new Effect(1e6, 5, 0, 4 * 7.5 / 4));
    }

    @Test
    void hackTakesTheFractionOfEveryThreadAtOnce() {
        double percent = Hacking.hackPercent(JOESGUNS, 5, MID);

        Effect effect = Effects.hack(JOESGUNS, 1e6, 5, 4, MID, 0);

        assertThat(effect.result()).isEqualTo(1e6 * percent * 4);
        assertThat(effect.money()).isEqualTo(1e6 - effect.result());
        assertThat(effect.security()).isEqualTo(5.008);
        assertThat(effect.exp()).isEqualTo(30);
    }

    @Test
    void hackCountsNoMoreThreadsThanEmptyTheServer() {
        double needed = Math.ceil(1 / Hacking.hackPercent(JOESGUNS, 5, MID));

        Effect effect = Effects.hack(JOESGUNS, 1e6, 5, 10_000, MID, 0);

        assertThat(effect.money()).isZero();
        assertThat(effect.result()).isEqualTo(1e6);
        assertThat(effect.security()).isEqualTo(5 + 0.002 * needed);
    }

    @Test
    void hackOfAnEmptyServerStillRaisesSecurity() {
        Effect effect = Effects.hack(JOESGUNS, 0, 5, 4, MID, 0);

        assertThat(effect).isEqualTo(new Effect(0, 5.008, 0, 7.5));
    }

    @Test
    void growOfAFullServerLeavesItsSecurity() {
        Effect effect = Effects.grow(JOESGUNS, 62.5e6, 5, 100, 1, MID);

        assertThat(effect).isEqualTo(new Effect(62.5e6, 5, 1, 750));
    }

    @Test
    void growOfAnEmptyServerResolvesToItsMoney() {
        Effect effect = Effects.grow(JOESGUNS, 0, 5, 7, 1, MID);

        assertThat(effect.result()).isEqualTo(effect.money()).isGreaterThan(7);
    }

    @Test
    void weakenResolvesToWhatItReallyRemoved() {
        Effect effect = Effects.weaken(JOESGUNS, 1, 5.03, 10, 1, MID);

        assertThat(effect.security()).isEqualTo(5);
        assertThat(effect.result()).isEqualTo(5.03 - 5);
    }

    @Test
    void securityNeverPassesAHundred() {
        assertThat(Effects.hack(Persons.server(true, 15, 99.999, 5, 1, 1, 10, 20), 1, 99.999, 250, MID, 0)
                        .security())
                .isEqualTo(100);
    }
}
