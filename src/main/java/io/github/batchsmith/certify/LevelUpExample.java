package io.github.batchsmith.certify;

import java.time.Duration;
import java.util.List;

/**
 * A run in which level-ups leave a target too little money, as simulated.
 *
 * @param levelUps how many levels are gained at once
 * @param share part of its money, from 0 to 1, that the target has after a grow that should have filled it
 * @param seed start of its random numbers
 * @param chaos what goes wrong, as switches
 * @param duration game time after which it has happened
 * @param timeline what happens around it, the grow in question last
 */
public record LevelUpExample(
        int levelUps, double share, long seed, String chaos, Duration duration, List<Counterexample.Step> timeline) {
    public LevelUpExample {
        timeline = List.copyOf(timeline);
    }
}
