package io.github.batchsmith.diagnostic;

import java.util.Comparator;

/**
 * One thing that is wrong or worth knowing.
 *
 * @param code stable name, such as {@code take-fraction-out-of-range}; those about a batcher are in {@link FindingCode}
 * @param path where: a path in the spec ({@code take.fraction}), or file, line and column
 * @param message what is wrong, with the offending value and the bound it breaks
 * @param hint what to do about it
 */
public record Finding(String code, Severity severity, String path, String message, String hint)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::path, NaturalOrder.INSTANCE)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /** A finding that stops the work. */
    public static Finding error(String code, String path, String message, String hint) {
        return new Finding(code, Severity.ERROR, path, message, hint);
    }

    /** A finding that lets the work go on. */
    public static Finding warning(String code, String path, String message, String hint) {
        return new Finding(code, Severity.WARNING, path, message, hint);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code + " at " + path + ": " + message + " ("
                + hint + ")";
    }
}
