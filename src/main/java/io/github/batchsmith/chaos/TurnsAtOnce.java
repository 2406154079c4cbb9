package io.github.batchsmith.chaos;

/** Counts what happens at one instant, so that chance can tell each time from the next. */
public final class TurnsAtOnce {
    private double instantMillis = Double.NaN;
    private int turn;

    /** How often it has happened at this instant before. */
    public int next(double nowMillis) {
        turn = nowMillis == instantMillis ? turn + 1 : 0;
        instantMillis = nowMillis;
        return turn;
    }
}
