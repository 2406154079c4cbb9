package io.github.batchsmith.spec;

import java.util.List;

/**
 * What a worker writes to the port.
 *
 * @param name what the message tells, such as {@code landed}
 * @param fields the values, in the order written; the first must be the id
 */
public record Message(String name, List<Field> fields) {
    public Message {
        fields = List.copyOf(fields);
    }

    /** One value of a message: its name and kind. */
    public record Field(Source source, FieldType type) {}

    /** A value that a worker knows when its operation has landed. */
    public enum Source {
        /** Number of the job, given at launch. */
        ID,
        /** By how many ms it landed after the planned end. */
        LATE,
        /** What the operation resolved to. */
        RESULT,
        /** Clock when it landed. */
        AT
    }

    /** Kind of a value. */
    public enum FieldType {
        INT,
        MILLIS,
        NUMBER
    }
}
