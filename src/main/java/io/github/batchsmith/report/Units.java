package io.github.batchsmith.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as a person reads them, with their unit. */
public final class Units {
    private static final String[] PREFIXES = {"", "k", "m", "b", "t", "q", "Q", "s", "S", "o", "n"};

    private Units() {}

    /** Money in dollars with the game's suffixes and three significant decimals, such as {@code $1.230m}. */
    public static String money(double dollars) {
        return (dollars < 0 ? "-$" : "$") + scaled(Math.abs(dollars), 3);
    }

    /** Money in dollars per second. */
    public static String moneyRate(double dollarsPerSecond) {
        return money(dollarsPerSecond) + "/s";
    }

    /** RAM as the game writes it, such as {@code 1.75GB}. */
    public static String ram(double ramGb) {
        return String.format(Locale.ROOT, "%.2fGB", ramGb);
    }

    /** A fraction as percent, such as {@code 12.3%}. */
    public static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f%%", fraction * 100);
    }

    /** A whole number with separated thousands. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A time span by its two largest units, such as {@code 1h 30m} or {@code 250ms}. */
    public static String duration(Duration span) {
        if (span.compareTo(Duration.ofSeconds(1)) < 0) {
            return span.toMillis() + "ms";
        }
        if (span.compareTo(Duration.ofMinutes(1)) < 0) {
            return String.format(Locale.ROOT, "%.1fs", span.toMillis() / 1000.0);
        }
        if (span.compareTo(Duration.ofHours(1)) < 0) {
            return span.toMinutes() + "m" + rest(span.toSecondsPart(), "s");
        }
        return span.toHours() + "h" + rest(span.toMinutesPart(), "m");
    }

    private static String rest(int amount, String unit) {
        return amount == 0 ? "" : " " + amount + unit;
    }

    private static String scaled(double amount, int decimals) {
        int prefix = 0;
        double scaled = amount;
        while (scaled >= 999.9995 && prefix < PREFIXES.length - 1) {
            scaled /= 1000;
            prefix++;
        }
        if (scaled >= 1000 || !Double.isFinite(scaled)) {
            return String.format(Locale.ROOT, "%.3e", amount);
        }
        return String.format(Locale.ROOT, "%." + decimals + "f%s", scaled, PREFIXES[prefix]);
    }
}
