package io.github.batchsmith.game;

/** The mulberry32 random numbers that stand in for {@code Math.random} in recordings, simulation and mock game. */
public final class Mulberry32 {
    private static final int STEP = 0x6D2B79F5;

    private int state;

    /** Starts the sequence; only the seed's low 32 bits count. */
    public Mulberry32(long seed) {
        state = (int) seed;
    }

    /** Next number, from 0 inclusive to 1 exclusive. */
    public double next() {
        state += STEP;
        int t = state;
        t = (t ^ (t >>> 15)) * (t | 1);
        t ^= t + (t ^ (t >>> 7)) * (t | 61);
        return ((t ^ (t >>> 14)) & 0xFFFF_FFFFL) / 4294967296.0;
    }
}
