package io.github.batchsmith.sim;

/** In which of its slots a memo keeps what it knows, so that one look finds it. */
final class Slots {
    /** 2 to the power of 32, divided by the golden ratio: multiplied with it, hashes that lie close to each other spread out. */
    private static final int GOLDEN = 0x9E3779B9;

    private Slots() {}

    /**
     * The slot for a hash.
     *
     * @param slots how many there are, a power of two above 1
     */
    static int of(int hash, int slots) {
        return (hash * GOLDEN) >>> (Integer.numberOfLeadingZeros(slots) + 1);
    }
}
