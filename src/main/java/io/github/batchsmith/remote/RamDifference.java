package io.github.batchsmith.remote;

import java.util.OptionalDouble;

/**
 * A script whose RAM the game counts otherwise than we do.
 *
 * @param oursGb RAM in GB by our count
 * @param gamesGb RAM in GB by the game's count, or NaN where it could not count
 */
public record RamDifference(String path, double oursGb, double gamesGb) {
    private static final double TOLERANCE_GB = 0.005;

    /** Whether two counts are the same to the two digits that the game tells. */
    static boolean isSame(double oursGb, OptionalDouble gamesGb) {
        return gamesGb.isPresent() && Math.abs(gamesGb.getAsDouble() - oursGb) < TOLERANCE_GB;
    }
}
