package io.github.batchsmith.chaos;

/**
 * Random numbers by what they are for instead of by turn: what is drawn for one fault does not depend on which other
 * faults there are, so that a plan can be cut without changing the rest.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    Dice(long seed) {
        this.seed = seed;
    }

    /** From 0 inclusive to 1 exclusive; the same for the same kind, time and turn. */
    double roll(FaultKind kind, double atMillis, int turn) {
        long mixed = mix(seed + GOLDEN);
        mixed = mix(mixed + GOLDEN * kind.switchName().hashCode());
        mixed = mix(mixed ^ Double.doubleToLongBits(atMillis));
        mixed = mix(mixed + GOLDEN * (turn + 1));
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
