package io.github.batchsmith.spec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as people write it: a number and its unit, such as {@code 5ms}, {@code 1.5s}, {@code 2m} or {@code 1h}.
 *
 * @param duration what the text means; any sign, exact to the nanosecond
 */
public record DurationText(Duration duration) {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,30}(?:\\.\\d{1,30})?)(ms|s|m|h)");
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000L);
    private static final BigDecimal NANOS_PER_MINUTE = NANOS_PER_SECOND.multiply(BigDecimal.valueOf(60));
    private static final BigDecimal NANOS_PER_HOUR = NANOS_PER_MINUTE.multiply(BigDecimal.valueOf(60));
    private static final Map<String, BigDecimal> NANOS_PER_UNIT =
            Map.of("ms", NANOS_PER_MILLI, "s", NANOS_PER_SECOND, "m", NANOS_PER_MINUTE, "h", NANOS_PER_HOUR);

    /**
     * Reads a duration.
     *
     * @throws IllegalArgumentException if the text is not a number followed by ms, s, m or h, is finer than a
     *     nanosecond, or is longer than a {@link Duration} can be
     */
    public static DurationText parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "must be a number and a unit (ms, s, m, h) such as 5ms or 1.5s, was \"" + text + "\"");
        }
        BigDecimal nanosPerUnit = NANOS_PER_UNIT.getOrDefault(matcher.group(2), NANOS_PER_MILLI);
        try {
            return ofNanos(
                    new BigDecimal(matcher.group(1)).multiply(nanosPerUnit).toBigIntegerExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "must be whole nanoseconds and less than 2^63 seconds, was \"" + text + "\"", e);
        }
    }

    private static DurationText ofNanos(BigInteger nanos) {
        BigInteger[] parts = nanos.divideAndRemainder(NANOS_PER_SECOND.toBigInteger());
        return new DurationText(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
    }

    /** Shortest text without a fraction in the largest unit that fits; fractions only of a millisecond. */
    @Override
    public String toString() {
        BigDecimal nanos = BigDecimal.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigDecimal.valueOf(duration.getNano()));
        if (nanos.signum() != 0) {
            for (String unit : new String[] {"h", "m", "s"}) {
                BigDecimal[] parts = nanos.divideAndRemainder(NANOS_PER_UNIT.getOrDefault(unit, NANOS_PER_SECOND));
                if (parts[1].signum() == 0) {
                    return parts[0].toBigInteger() + unit;
                }
            }
        }
        return plain(nanos.movePointLeft(6)) + "ms";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
