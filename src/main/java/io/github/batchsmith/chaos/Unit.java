package io.github.batchsmith.chaos;

import io.github.batchsmith.spec.DurationText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;

/** What the amounts of faults are counted in, and how they are written. */
enum Unit {
    /** Durations such as {@code 20ms} or {@code 1.5s}, counted in ms. */
    MILLIS("", 3_600_000) {
        @Override
        double parse(String text) {
            return DurationText.parse(text).duration().toNanos() / 1e6;
        }

        @Override
        String print(double amount) {
            return duration(amount);
        }
    },
    PERCENT("%", 100),
    GB("GB", 1_073_741_824),
    POINTS("", 100),
    COUNT("", 1_000_000);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

    private final String suffix;
    private final double most;

    Unit(String suffix, double most) {
        this.suffix = suffix;
        this.most = most;
    }

    /**
     * Reads one amount.
     *
     * @throws IllegalArgumentException if it is not written in this unit
     */
    double parse(String text) {
        String number = text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : "";
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "must be a number" + (suffix.isEmpty() ? "" : " followed by " + suffix) + ", was \"" + text + "\"");
        }
        double amount = Double.parseDouble(number);
        if (this == COUNT && amount != Math.rint(amount)) {
            throw new IllegalArgumentException("must be a whole number, was \"" + text + "\"");
        }
        return amount;
    }

    String print(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString() + suffix;
    }

    /** The largest amount that makes sense. */
    double most() {
        return most;
    }

    /** A time in ms as people write it. */
    static String duration(double millis) {
        return new DurationText(Duration.ofNanos(Math.round(millis * 1e6))).toString();
    }
}
