package io.github.batchsmith.player;

import static io.github.batchsmith.junit.GameAssertions.assertThat;

import io.github.batchsmith.junit.Bitburner;
import io.github.batchsmith.junit.Game;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Bitburner(world = "mid.json", seed = 7, files = "scripts")
class LoopTest {
    @Test
    void keepsTheTargetSoftWhileItHacks(Game game) {
        game.exec("loop.js", "home", 40, "n00dles");

        game.runUntil(each -> each.earned() > 10_000, Duration.ofMinutes(5));
        assertThat(game).hasPrinted("from n00dles").hasNoCrashes();

        game.runFor(Duration.ofMinutes(30));
        assertThat(game).hasEarnedAtLeast(100_000).hasRunning("loop.js", 1);
        assertThat(game).server("n00dles").hasSecurityAtMost(4).money().isPositive();
    }
}
