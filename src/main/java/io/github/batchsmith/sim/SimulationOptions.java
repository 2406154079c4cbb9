package io.github.batchsmith.sim;

import java.time.Duration;

/**
 * How a spec is simulated.
 *
 * @param duration game time
 * @param seed start of the random numbers that decide whether hacks succeed
 * @param target server to hack, or empty for the one that the spec chooses
 * @param controllerRamGb RAM in GB that the controller takes on home
 */
public record SimulationOptions(Duration duration, long seed, String target, double controllerRamGb) {
    /** RAM in GB that no controller exceeds. */
    public static final double MOST_CONTROLLER_RAM_GB = 6.5;

    /** Options with the spec's own target and a controller of the largest size. */
    public static SimulationOptions of(Duration duration, long seed) {
        return new SimulationOptions(duration, seed, "", MOST_CONTROLLER_RAM_GB);
    }
}
