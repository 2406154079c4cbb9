package io.github.batchsmith.render;

import java.time.Duration;

/** JavaScript literals of Java values. */
final class Literals {
    private Literals() {}

    /** A number as JavaScript writes it: whole numbers without a fraction. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** A duration in milliseconds. */
    static String millis(Duration duration) {
        return number(duration.toNanos() / 1e6);
    }
}
