import static io.github.batchsmith.junit.GameAssertions.assertThat;

import io.github.batchsmith.junit.Bitburner;
import io.github.batchsmith.junit.Game;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@Bitburner(world = "world.json", files = "target/bitburner-modules")
class HarvestTest {
    @Test
    void keepsTheTargetSoft(Game game) {
        game.exec("harvest.js", "home", 1, "n00dles");

        game.runFor(Duration.ofMinutes(30));

        assertThat(game).hasNoCrashes().hasRunning("harvest.js", 1);
        assertThat(game).server("n00dles").hasSecurityAtMost(5);
    }
}
