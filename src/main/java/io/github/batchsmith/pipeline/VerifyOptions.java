package io.github.batchsmith.pipeline;

import io.github.batchsmith.chaos.Chaos;
import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.World;
import io.github.batchsmith.sim.Conditions;
import io.github.batchsmith.sim.SimulationOptions;
import io.github.batchsmith.testbed.state.TimerMode;
import java.time.Duration;

/**
 * In which conditions a batcher is simulated and run.
 *
 * @param worldName name or file of the world
 * @param duration game time
 * @param seed start of the random numbers that decide whether hacks succeed
 * @param version game version that the scripts are rendered for
 * @param target server to hack, or empty for the one that the definition chooses
 * @param timers how soon timers fire in the mock game
 * @param chaos what goes wrong on purpose, in the simulation and in the mock game
 */
public record VerifyOptions(
        String worldName,
        World world,
        Duration duration,
        long seed,
        GameVersion version,
        String target,
        TimerMode timers,
        Chaos chaos) {
    /** Conditions with timers that fire after exactly their delay, in which nothing goes wrong. */
    public VerifyOptions(
            String worldName, World world, Duration duration, long seed, GameVersion version, String target) {
        this(worldName, world, duration, seed, version, target, TimerMode.EXACT, Chaos.NONE);
    }

    /** How a batcher is simulated whose controller takes so many GB. */
    SimulationOptions simulation(double controllerRamGb) {
        return new SimulationOptions(duration, seed, target, controllerRamGb, chaos);
    }

    /** How several controllers are simulated. */
    Conditions conditions() {
        return new Conditions(duration, seed, chaos);
    }

    /** Conditions in which the definition chooses its target. */
    public VerifyOptions(String worldName, World world, Duration duration, long seed, GameVersion version) {
        this(worldName, world, duration, seed, version, "");
    }

    /** The same, with what goes wrong. */
    public VerifyOptions with(Chaos disturbing) {
        return new VerifyOptions(worldName, world, duration, seed, version, target, timers, disturbing);
    }

    /** The same from another seed. */
    public VerifyOptions from(long otherSeed) {
        return new VerifyOptions(worldName, world, duration, otherSeed, version, target, timers, chaos);
    }

    /** How to simulate in these conditions, with a controller of the largest size. */
    SimulationOptions simulation() {
        return simulation(SimulationOptions.MOST_CONTROLLER_RAM_GB);
    }
}
