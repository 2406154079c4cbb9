package io.github.batchsmith.testbed.state;

/** How soon timers of scripts fire. */
public enum TimerMode {
    /** After exactly their delay, as in recordings of the game under a steered clock. */
    EXACT,
    /**
     * As in Chrome: a timer that is set from a timer, five deep or more, waits at least 4 ms. The repetitions of an
     * interval are nested in each other.
     */
    BROWSER;

    private static final double MOST_EXACT = 0x1p63;
    private static final int CLAMPED_NESTING = 5;
    private static final double CLAMPED_MILLIS = 4;

    /**
     * The delay of a timer.
     *
     * @param wantedMillis cut to a whole number of 32 bits, as browsers do; negative or no number counts as 0
     * @param nesting 1 for a timer that no timer set, 2 for one that was set from such a timer, and so on
     */
    double delayMillis(double wantedMillis, int nesting) {
        double wholeMillis = wantedMillis > 0 && wantedMillis < MOST_EXACT ? Math.max(0, (int) (long) wantedMillis) : 0;
        return this == BROWSER && nesting >= CLAMPED_NESTING ? Math.max(CLAMPED_MILLIS, wholeMillis) : wholeMillis;
    }
}
