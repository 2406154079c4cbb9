package io.github.batchsmith.plan;

/** Which of the weakens that stay when they have landed are of use for the batches to come. */
public final class Residents {
    /** Share of the threads needed that one may have beyond them. */
    private static final double SPARE = 0.1;

    /** Periods after which one that waits in vain is not needed any more. */
    private static final int PERIODS_IN_VAIN = 2;

    private Residents() {}

    /** Whether one with so many threads serves where so many are needed: with all of them, and hardly more. */
    public static boolean serves(int threads, int needed) {
        return threads >= needed && threads <= needed * (1 + SPARE);
    }

    /** Whether one has waited in vain for so long that it is not needed any more. */
    public static boolean isInVain(double waitedMillis, double periodMillis) {
        return waitedMillis > PERIODS_IN_VAIN * periodMillis;
    }
}
