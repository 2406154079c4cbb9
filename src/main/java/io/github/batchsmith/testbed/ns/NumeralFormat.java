package io.github.batchsmith.testbed.ns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The patterns of {@code ns.nFormat}, such as {@code $0.00a}, {@code 0,0.[00]}, {@code 0%} and {@code 0.0 b}: digits,
 * optional digits in brackets, thousands, dollars, percent, bytes by 1,000 ({@code b}) or 1,024 ({@code ib}), and
 * {@code a} for k, m, b and t.
 */
final class NumeralFormat {
    private static final List<String> LARGE = List.of("", "k", "m", "b", "t");
    private static final List<String> BYTES = List.of("B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB");
    private static final List<String> BINARY_BYTES =
            List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB");

    private final String pattern;

    NumeralFormat(String pattern) {
        this.pattern = pattern;
    }

    String text(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (pattern.contains("%")) {
            return suffixed(value * 100, "%");
        }
        if (pattern.contains("b") && !pattern.contains("$")) {
            return bytes(value);
        }
        String number = pattern.contains("a") ? abbreviated(value) : digits(value);
        return pattern.contains("$") ? withDollar(number) : number;
    }

    private String withDollar(String number) {
        String space = pattern.contains("$ ") ? " " : "";
        return number.startsWith("-") ? "-$" + space + number.substring(1) : "$" + space + number;
    }

    private String bytes(double value) {
        boolean isBinary = pattern.contains("ib");
        List<String> units = isBinary ? BINARY_BYTES : BYTES;
        double base = isBinary ? 1024 : 1000;
        double rest = value;
        int unit = 0;
        while (Math.abs(rest) >= base && unit < units.size() - 1) {
            rest /= base;
            unit++;
        }
        return suffixed(rest, units.get(unit));
    }

    private String abbreviated(double value) {
        double rest = value;
        int unit = 0;
        while (Math.abs(rest) >= 1000 && unit < LARGE.size() - 1) {
            rest /= 1000;
            unit++;
        }
        boolean isRoundedUp = rounded(Math.abs(rest)).compareTo(BigDecimal.valueOf(1000)) >= 0;
        return isRoundedUp && unit < LARGE.size() - 1
                ? suffixed(Math.signum(rest), LARGE.get(unit + 1))
                : suffixed(rest, LARGE.get(unit));
    }

    private String suffixed(double value, String unit) {
        return digits(value) + (pattern.contains(" ") && !pattern.contains("$ ") ? " " : "") + unit;
    }

    private String digits(double value) {
        BigDecimal number = rounded(Math.abs(value));
        String[] parts = number.toPlainString().split("\\.", -1);
        String whole = pattern.contains(",") ? grouped(parts[0]) : padded(parts[0]);
        String fraction = parts.length > 1 ? trimmed(parts[1], number) : "";
        return (value < 0 && number.signum() != 0 ? "-" : "") + whole + (fraction.isEmpty() ? "" : "." + fraction);
    }

    private BigDecimal rounded(double size) {
        return new BigDecimal(Double.toString(size)).setScale(places(true), RoundingMode.HALF_UP);
    }

    /** Digits after the point, with those in brackets or without. */
    private int places(boolean withOptional) {
        int point = pattern.indexOf('.');
        if (point < 0) {
            return 0;
        }
        String fraction = pattern.substring(point + 1);
        int bracket = fraction.indexOf('[');
        String counted = withOptional || bracket < 0 ? fraction : fraction.substring(0, bracket);
        return (int) counted.chars().filter(each -> each == '0').count();
    }

    private String trimmed(String fraction, BigDecimal number) {
        boolean isWhole = number.remainder(BigDecimal.ONE).signum() == 0;
        if (pattern.contains("[.]") && isWhole) {
            return "";
        }
        int end = fraction.length();
        while (end > places(false) && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return fraction.substring(0, end);
    }

    private String padded(String whole) {
        String before = pattern.replaceAll("[\\[.].*", "");
        int least = (int) before.chars().filter(each -> each == '0').count();
        return "0".repeat(Math.max(0, least - whole.length())) + whole;
    }

    private static String grouped(String whole) {
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
    }
}
