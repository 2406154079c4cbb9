package io.github.batchsmith.sim;

import io.github.batchsmith.chaos.Chaos;
import java.time.Duration;

/**
 * How a spec is simulated.
 *
 * @param duration game time
 * @param seed start of the random numbers that decide whether hacks succeed
 * @param target server to hack, or empty for the one that the spec chooses
 * @param controllerRamGb RAM in GB that the controller takes on home
 * @param chaos what goes wrong
 */
public record SimulationOptions(Duration duration, long seed, String target, double controllerRamGb, Chaos chaos) {
    /** RAM in GB that no controller exceeds. */
    public static final double MOST_CONTROLLER_RAM_GB = 6.5;

    /** Options with which nothing goes wrong. */
    public SimulationOptions(Duration duration, long seed, String target, double controllerRamGb) {
        this(duration, seed, target, controllerRamGb, Chaos.NONE);
    }

    /** The same, with what goes wrong. */
    public SimulationOptions with(Chaos chaos) {
        return new SimulationOptions(duration, seed, target, controllerRamGb, chaos);
    }

    /** The conditions, without what concerns the controller. */
    public Conditions conditions() {
        return new Conditions(duration, seed, chaos);
    }

    /** Options with the spec's own target and a controller of the largest size. */
    public static SimulationOptions of(Duration duration, long seed) {
        return new SimulationOptions(duration, seed, "", MOST_CONTROLLER_RAM_GB);
    }
}
