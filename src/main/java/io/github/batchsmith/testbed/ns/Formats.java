package io.github.batchsmith.testbed.ns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Numbers and durations as the game shows them with its default settings. */
final class Formats {
    private static final List<String> SUFFIXES = List.of("", "k", "m", "b", "t", "q", "Q", "s", "S", "o", "n");
    private static final List<String> RAM_SUFFIXES = List.of("GB", "TB", "PB", "EB");
    private static final double LEAST_EXPONENTIAL = 1e33;
    private static final double LEAST_SUFFIXED_THREADS = 1e6;
    private static final int PLAIN_INTEGER_DIGITS = 3;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_DAY = 86400;

    private Formats() {}

    /** A number with a suffix for its thousands, such as 1.235m. */
    static String number(double number, int digits, double suffixStart, boolean isInteger) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        double size = Math.abs(number);
        if (Double.isInfinite(size)) {
            return number < 0 ? "-∞" : "∞";
        }
        if (size < suffixStart) {
            return isInteger ? atMost(number, PLAIN_INTEGER_DIGITS) : fixed(number, digits);
        }
        return size >= LEAST_EXPONENTIAL ? exponential(number) : suffixed(number, digits);
    }

    private static String suffixed(double number, int digits) {
        int index = (int) Math.floor(log10(Math.abs(number)) / 3);
        double scaled = number / power10(3 * index);
        if (roundsToNext(scaled, digits) && index + 1 < SUFFIXES.size()) {
            index++;
            scaled = Math.signum(number);
        }
        return fixed(scaled, digits) + SUFFIXES.get(index);
    }

    /** Whether a thousand would be shown; the game does not see it where no digits follow the point. */
    private static boolean roundsToNext(double scaled, int digits) {
        BigDecimal shown = new BigDecimal(Math.abs(scaled)).setScale(digits, RoundingMode.HALF_UP);
        return digits > 0 && shown.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    /** RAM with its unit. */
    static String ram(double gigabytes, int digits) {
        if (Double.isNaN(gigabytes)) {
            return "NaNGB";
        }
        double size = Math.abs(gigabytes);
        if (Double.isInfinite(size)) {
            return (gigabytes < 0 ? "-∞" : "") + "∞EB";
        }
        if (size < 1000) {
            return fixed(gigabytes, digits) + RAM_SUFFIXES.get(0);
        }
        int index = Math.min((int) Math.floor(log10(size) / 3), RAM_SUFFIXES.size() - 1);
        return fixed(gigabytes / power10(3 * index), digits) + RAM_SUFFIXES.get(index);
    }

    /** A fraction as percent; from a bound on as a multiple. */
    static String percent(double fraction, int digits, double multipleStart) {
        if (Double.isNaN(fraction)) {
            return "NaN%";
        }
        double size = Math.abs(fraction);
        if (Double.isInfinite(size * 100)) {
            return fraction < 0 ? "-∞%" : "∞%";
        }
        if (size >= multipleStart) {
            return "x" + number(fraction, digits, 1000, false);
        }
        return grouped(decimal(fraction).movePointRight(2).setScale(digits, RoundingMode.HALF_UP), fraction) + "%";
    }

    /** Money with three digits. */
    static String money(double dollars) {
        return "$" + plain(dollars);
    }

    /** Threads: whole up to a million. */
    static String threads(double threads) {
        return number(threads, 3, LEAST_SUFFIXED_THREADS, true);
    }

    /** A number with three digits. */
    static String plain(double number) {
        return number(number, 3, 1000, false);
    }

    /** A duration in words, such as "1 hour 2 minutes 3 seconds". */
    static String duration(double millis, boolean withMillis) {
        double whole = Math.abs(Math.floor(millis));
        double totalSeconds = Math.floor(whole / MILLIS_PER_SECOND);
        double days = Math.floor(totalSeconds / SECONDS_PER_DAY);
        double hours = Math.floor(totalSeconds % SECONDS_PER_DAY / SECONDS_PER_HOUR);
        double minutes = Math.floor(totalSeconds % SECONDS_PER_HOUR / SECONDS_PER_MINUTE);
        double seconds = totalSeconds % SECONDS_PER_MINUTE;
        List<String> parts = new ArrayList<>();
        addUnit(parts, days, "day");
        addUnit(parts, hours, "hour");
        addUnit(parts, minutes, "minute");
        String text = JsNumbers.format(seconds);
        if (withMillis) {
            String rest = JsNumbers.format(whole % MILLIS_PER_SECOND);
            text += "." + "0".repeat(Math.max(0, 3 - rest.length())) + rest;
        }
        parts.add(text + " second" + (!withMillis && seconds == 1 ? "" : "s"));
        String joined = String.join(" ", parts);
        return millis < 0 ? "-(" + joined + ")" : joined;
    }

    private static void addUnit(List<String> parts, double count, String unit) {
        if (count > 0) {
            parts.add(JsNumbers.format(count) + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private static String fixed(double number, int digits) {
        return grouped(decimal(number).setScale(digits, RoundingMode.HALF_UP), number);
    }

    private static String atMost(double number, int digits) {
        BigDecimal rounded =
                decimal(number).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
        return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded, number);
    }

    private static String exponential(double number) {
        BigDecimal decimal = decimal(number);
        int exponent = decimal.precision() - decimal.scale() - 1;
        BigDecimal mantissa = decimal.movePointLeft(exponent).setScale(3, RoundingMode.HALF_UP);
        if (mantissa.abs().compareTo(BigDecimal.TEN) >= 0) {
            mantissa = mantissa.movePointLeft(1).setScale(3, RoundingMode.HALF_UP);
            exponent++;
        }
        return mantissa.toPlainString() + "e" + exponent;
    }

    /** The digits with commas; a negative number keeps its sign even where it rounds to zero. */
    private static String grouped(BigDecimal decimal, double original) {
        String plain = decimal.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(whole.charAt(i));
        }
        boolean isNegative = original < 0 || (original == 0 && 1 / original < 0);
        return (isNegative ? "-" : "") + text + (point < 0 ? "" : plain.substring(point));
    }

    private static BigDecimal decimal(double number) {
        return new BigDecimal(Double.toString(number));
    }

    private static double power10(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }

    private static double log10(double number) {
        return StrictMath.log10(number);
    }
}
