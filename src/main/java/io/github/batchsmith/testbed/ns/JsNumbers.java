package io.github.batchsmith.testbed.ns;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and texts as JavaScript turns them into one another. */
final class JsNumbers {
    private static final Pattern NUMBER_AT_START =
            Pattern.compile("\\s*([+-]?(?:Infinity|(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)).*", Pattern.DOTALL);
    private static final Pattern WITH_RADIX =
            Pattern.compile("0(?:[xX](?=[0-9a-fA-F]+$)|[oO](?=[0-7]+$)|[bB](?=[01]+$))([0-9a-fA-F]+)");
    private static final double LEAST_EXPONENTIAL = 1e21;
    private static final double MOST_EXPONENTIAL = 1e-6;

    private JsNumbers() {}

    /** The number that a text starts with; NaN if it does not. */
    static double parseFloat(String text) {
        Matcher matcher = NUMBER_AT_START.matcher(text);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    /** The number that JavaScript's {@code Number()} makes of a script argument. */
    static double toNumber(Object arg) {
        if (arg instanceof Number number) {
            return number.doubleValue();
        }
        if (arg instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        String text = arg.toString().strip();
        if (text.isEmpty()) {
            return 0;
        }
        Matcher radix = WITH_RADIX.matcher(text);
        if (radix.matches()) {
            return new BigInteger(radix.group(1), radix(text.charAt(1))).doubleValue();
        }
        Matcher matcher = NUMBER_AT_START.matcher(text);
        return matcher.matches() && matcher.end(1) == text.length() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }

    private static int radix(char letter) {
        return switch (letter) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            default -> 2;
        };
    }

    /** The text that JavaScript gives a number. */
    static String format(double number) {
        if (number == 0) {
            return "0";
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        double size = Math.abs(number);
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (size < LEAST_EXPONENTIAL && size >= MOST_EXPONENTIAL) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        int exponent = decimal.precision() - decimal.scale() - 1;
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (number < 0 ? "-" : "")
                + digits.charAt(0)
                + fraction
                + "e"
                + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }
}
