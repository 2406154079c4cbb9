package io.github.batchsmith.policy;

import java.util.Objects;

/**
 * A decision that a player has written in a definition. Two are equal if they stand in the same place: what stands there
 * depends on nothing else, or it cannot be rendered.
 *
 * @param <F> interface of the function
 * @param className binary name of the class that it is written in
 * @param line line of the word of the DSL that it is given to; 0 where it is not known
 * @param function the Java, which the simulator calls
 */
public record Policy<F>(PolicyKind kind, String className, int line, F function) {
    /** Where it is written, such as {@code Joes.java:12}. */
    public String place() {
        String outermost = className.replaceFirst("\\$.*", "");
        return outermost.substring(outermost.lastIndexOf('.') + 1) + ".java" + (line > 0 ? ":" + line : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy<?> policy
                && kind == policy.kind
                && className.equals(policy.className)
                && line == policy.line;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, className, line);
    }

    @Override
    public String toString() {
        return kind.word() + " of " + place();
    }
}
