package io.github.batchsmith.testbed.ns;

/** Putting numbers and durations into words. */
final class FormatFunctions {
    private static final double LEAST_SUFFIX_START = 1000;
    private static final int MOST_DIGITS = 100;

    private FormatFunctions() {}

    static void register(NsRegistry registry, boolean isV3) {
        registry.add(isV3 ? "format.number" : "formatNumber", 4, FormatFunctions::number);
        registry.add(isV3 ? "format.ram" : "formatRam", 2, call -> Formats.ram(call.number(0, "n"), digits(call, 2)));
        registry.add(
                isV3 ? "format.percent" : "formatPercent",
                3,
                call -> Formats.percent(call.number(0, "n"), digits(call, 2), call.numberOr(2, "multStart", 1e6)));
        registry.add(
                isV3 ? "format.time" : "tFormat",
                2,
                call -> Formats.duration(call.number(0, "milliseconds"), call.isTruthy(1)));
        if (!isV3) {
            registry.add("nFormat", 2, FormatFunctions::nFormat);
        }
    }

    private static Object nFormat(NsCall call) {
        double number = call.number(0, "n");
        return new NumeralFormat(call.string(1, "format")).text(number);
    }

    private static Object number(NsCall call) {
        double number = call.number(0, "n");
        int digits = digits(call, 3);
        double suffixStart = call.numberOr(2, "suffixStart", LEAST_SUFFIX_START);
        if (suffixStart < LEAST_SUFFIX_START && !Double.isInfinite(number)) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "suffixStart must be at least 1000");
        }
        return Formats.number(number, digits, suffixStart, call.isTruthy(3));
    }

    private static int digits(NsCall call, int otherwise) {
        double digits = call.numberOr(1, "fractionalDigits", otherwise);
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new NsException(NsException.Kind.RANGE_ERROR, "fractionalDigits must be from 0 to " + MOST_DIGITS);
        }
        return (int) digits;
    }
}
