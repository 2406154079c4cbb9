package io.github.batchsmith.testbed.ns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** The format texts of {@code ns.sprintf}. */
final class Sprintf {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "%(?:%|(?:(\\d+)\\$|\\(([^)]+)\\))?(\\+)?(0|'(.))?(-)?(\\d+)?(?:\\.(\\d+))?([b-gijostTuvxX]))");
    private static final int POSITION = 1;
    private static final int MEMBER = 2;
    private static final int SIGN = 3;
    private static final int PADDING = 4;
    private static final int CUSTOM_PADDING = 5;
    private static final int LEFT = 6;
    private static final int WIDTH = 7;
    private static final int PRECISION = 8;
    private static final int TYPE = 9;

    private Sprintf() {}

    static String format(NsCall call, String format, List<Value> args) {
        Matcher matcher = PLACEHOLDER.matcher(format);
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (matcher.find()) {
            String piece = "%";
            if (matcher.group(TYPE) != null) {
                piece = padded(matcher, piece(call, matcher, argument(matcher, args, next)));
                next += matcher.group(POSITION) == null && matcher.group(MEMBER) == null ? 1 : 0;
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(piece));
        }
        return matcher.appendTail(text).toString();
    }

    private static Value argument(Matcher matcher, List<Value> args, int next) {
        Value found = Value.asValue(null);
        if (matcher.group(MEMBER) != null) {
            found = args.isEmpty() ? found : args.get(0);
            for (String name : matcher.group(MEMBER).split("\\.", -1)) {
                found = RunOptions.member(found, name);
            }
            return found;
        }
        int index = matcher.group(POSITION) == null ? next : Integer.parseInt(matcher.group(POSITION)) - 1;
        return index >= 0 && index < args.size() ? args.get(index) : found;
    }

    private static String piece(NsCall call, Matcher matcher, Value value) {
        char type = matcher.group(TYPE).charAt(0);
        return switch (type) {
            case 's', 'v' -> clipped(call.realm().text(value), matcher);
            case 'j' -> call.realm().json(value);
            case 't' -> clipped(JsNumbers.isTruthy(value) ? "true" : "false", matcher);
            case 'T' -> clipped(value.isNull() ? "null" : value.hasArrayElements() ? "array" : "object", matcher);
            default -> number(matcher, type, call.number(value, "argument"));
        };
    }

    private static String clipped(String text, Matcher matcher) {
        String precision = matcher.group(PRECISION);
        return precision == null || text.length() <= Integer.parseInt(precision)
                ? text
                : text.substring(0, Integer.parseInt(precision));
    }

    private static String number(Matcher matcher, char type, double number) {
        String precision = matcher.group(PRECISION);
        long whole = (long) number;
        return switch (type) {
            case 'b' -> Long.toBinaryString(whole);
            case 'c' -> String.valueOf((char) whole);
            case 'o' -> Long.toOctalString(whole & 0xFFFF_FFFFL);
            case 'u' -> String.valueOf(whole & 0xFFFF_FFFFL);
            case 'x' -> Long.toHexString(whole & 0xFFFF_FFFFL);
            case 'X' -> Long.toHexString(whole & 0xFFFF_FFFFL).toUpperCase(Locale.ROOT);
            case 'd', 'i' -> signed(matcher, JsNumbers.format(number < 0 ? Math.ceil(number) : Math.floor(number)));
            case 'f' ->
                signed(
                        matcher,
                        precision == null
                                ? JsNumbers.format(number)
                                : new BigDecimal(number)
                                        .setScale(Integer.parseInt(precision), RoundingMode.HALF_UP)
                                        .toPlainString());
            default -> signed(matcher, JsNumbers.format(number));
        };
    }

    private static String signed(Matcher matcher, String digits) {
        return matcher.group(SIGN) != null && !digits.startsWith("-") ? "+" + digits : digits;
    }

    private static String padded(Matcher matcher, String piece) {
        int missing = matcher.group(WIDTH) == null ? 0 : Integer.parseInt(matcher.group(WIDTH)) - piece.length();
        if (missing <= 0) {
            return piece;
        }
        String padding = padding(matcher).repeat(missing);
        if (matcher.group(LEFT) != null) {
            return piece + padding;
        }
        boolean isSigned = padding.startsWith("0") && (piece.startsWith("-") || piece.startsWith("+"));
        return isSigned ? piece.charAt(0) + padding + piece.substring(1) : padding + piece;
    }

    private static String padding(Matcher matcher) {
        if (matcher.group(PADDING) == null) {
            return " ";
        }
        return matcher.group(CUSTOM_PADDING) == null ? "0" : matcher.group(CUSTOM_PADDING);
    }
}
