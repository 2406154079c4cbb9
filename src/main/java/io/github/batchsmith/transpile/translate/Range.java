package io.github.batchsmith.transpile.translate;

/**
 * Bounds of a whole number.
 *
 * @param isExact whether JavaScript's plain arithmetic gives just the number, and no zero below zero
 */
record Range(double low, double high, boolean isExact) {
    /** The largest number up to which JavaScript counts in ones. */
    static final double SAFE = 9007199254740991.0;

    static final Range INT = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE, true);
    static final Range LONG = new Range(-SAFE, SAFE, true);

    static Range of(double value) {
        return new Range(value, value, true);
    }

    static Range between(double low, double high) {
        return new Range(low, high, true);
    }

    boolean isInt() {
        return isExact && low >= Integer.MIN_VALUE && high <= Integer.MAX_VALUE;
    }

    boolean isSafe() {
        return Math.abs(low) <= SAFE && Math.abs(high) <= SAFE;
    }

    boolean isNatural() {
        return low >= 0;
    }

    boolean hasZero() {
        return low <= 0 && high >= 0;
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high, isExact && other.isExact);
    }

    Range minus(Range other) {
        return new Range(low - other.high, high - other.low, isExact && other.isExact);
    }

    /** The product, which may be a zero below zero where one factor is negative and the other zero. */
    Range times(Range other) {
        double[] ends = {low * other.low, low * other.high, high * other.low, high * other.high};
        double least = Math.min(Math.min(ends[0], ends[1]), Math.min(ends[2], ends[3]));
        double most = Math.max(Math.max(ends[0], ends[1]), Math.max(ends[2], ends[3]));
        boolean zero = (hasZero() && other.low < 0) || (other.hasZero() && low < 0);
        return new Range(least, most, isExact && other.isExact && !zero);
    }

    Range negated() {
        return new Range(-high, -low, isExact && (low > 0 || high < 0));
    }

    Range union(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high), isExact && other.isExact);
    }
}
