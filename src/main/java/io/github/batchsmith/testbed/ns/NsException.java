package io.github.batchsmith.testbed.ns;

/** An error that an {@code ns} function throws into the script as a text. */
public final class NsException extends RuntimeException {
    private final Kind kind;

    public NsException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** A wrong value or state. */
    public static NsException runtime(String message) {
        return new NsException(Kind.RUNTIME, message);
    }

    /** A value of a wrong type. */
    public static NsException type(String message) {
        return new NsException(Kind.TYPE, message);
    }

    public Kind kind() {
        return kind;
    }

    /** What the message is headed by; each is followed by "ERROR". */
    public enum Kind {
        RUNTIME("RUNTIME"),
        TYPE("TYPE"),
        CONCURRENCY("CONCURRENCY"),
        RAM_USAGE("RAM USAGE"),
        API_ACCESS("API ACCESS"),
        REMOVED_FUNCTION("REMOVED FUNCTION"),
        /** Thrown as an {@code Error} object instead of a text. */
        PLAIN_ERROR(""),
        /** Thrown as a text without a heading. */
        PLAIN_TEXT(""),
        /** Thrown as an {@code ArgError} object, as the reader of flags does. */
        ARGUMENT_ERROR(""),
        /** Thrown as a {@code RangeError} object, as the browser's own formats do. */
        RANGE_ERROR("");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }
}
