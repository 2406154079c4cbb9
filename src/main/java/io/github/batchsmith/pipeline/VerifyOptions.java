package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import java.time.Duration;

/**
 * In which conditions a batcher is simulated and run.
 *
 * @param worldName name or file of the world
 * @param duration game time
 * @param seed start of the random numbers that decide whether hacks succeed
 * @param version game version that the scripts are rendered for
 * @param target server to hack, or empty for the one that the definition chooses
 */
public record VerifyOptions(
        String worldName, World world, Duration duration, long seed, GameVersion version, String target) {
    /** Conditions in which the definition chooses its target. */
    public VerifyOptions(String worldName, World world, Duration duration, long seed, GameVersion version) {
        this(worldName, world, duration, seed, version, "");
    }
}
