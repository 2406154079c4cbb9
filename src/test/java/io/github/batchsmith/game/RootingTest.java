package io.github.batchsmith.game;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.validate.TestWorlds;
import org.junit.jupiter.api.Test;

final class RootingTest {
    @Test
    void reachesServersWithoutClosedPortsByNukeAlone() {
        assertThat(isWithinReach("n00dles", "fresh")).isTrue();
        assertThat(isWithinReach("iron-gym", "fresh")).isFalse();
    }

    @Test
    void reachesServersOfFivePortsByFiveOpeners() {
        assertThat(isWithinReach("iron-gym", "early")).isTrue();
        assertThat(TestWorlds.named("early").servers())
                .allMatch(each -> Rooting.isWithinReach(each.server(), TestWorlds.named("early")));
    }

    @Test
    void reachesNothingNewWithoutNuke() {
        assertThat(isWithinReach("n00dles", "locked")).isFalse();
        assertThat(isWithinReach("joesguns", "locked")).isTrue();
    }

    private static boolean isWithinReach(String hostname, String world) {
        World named = TestWorlds.named(world);
        return Rooting.isWithinReach(named.find(hostname).orElseThrow().server(), named);
    }
}
