package io.github.batchsmith.transpile.module;

import java.util.List;

/**
 * A function or constant of a module.
 *
 * @param origin qualified name of the Java class that declares it
 * @param isPublic whether it may be asked for; the others are helpers
 * @param doc documentation comment, or empty
 * @param source text without {@code export}
 * @param uses names of the declarations that it uses directly, sorted
 * @param types names of the types that its documentation mentions, sorted
 * @param properties properties that it reads, as {@code Type.property}, sorted
 */
public record Declaration(
        String name,
        Kind kind,
        String origin,
        boolean isPublic,
        String doc,
        String source,
        List<String> uses,
        List<String> types,
        List<String> properties) {
    /** What is declared. */
    public enum Kind {
        CONSTANT,
        FUNCTION
    }

    public Declaration {
        uses = List.copyOf(uses);
        types = List.copyOf(types);
        properties = List.copyOf(properties);
    }

    /** Whether this is a function. */
    public boolean isFunction() {
        return kind == Kind.FUNCTION;
    }
}
