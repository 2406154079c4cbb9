package io.github.batchsmith.transpile.module;

import io.github.batchsmith.transpile.syntax.Place;
import io.github.batchsmith.transpile.syntax.PlacedText;
import java.util.List;
import java.util.Map;

/**
 * A function, class or constant of a module.
 *
 * @param origin qualified name of the Java class that declares it
 * @param isPublic whether it may be asked for; the others are helpers
 * @param doc documentation comment, or empty
 * @param source text without {@code export}
 * @param uses names of the declarations that it uses directly, sorted
 * @param types names of the types that its documentation mentions, sorted
 * @param properties properties that it reads, as {@code Type.property}, sorted
 * @param loads names of the declarations that must be there before it is, sorted
 * @param origins where its lines come from; empty if nobody asks
 * @param borrowed names of the declarations of other files that it uses, with the first place of each
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
        List<String> properties,
        List<String> loads,
        List<PlacedText.Origin> origins,
        Map<String, Place> borrowed) {
    /** What is declared. */
    public enum Kind {
        CLASS,
        CONSTANT,
        FUNCTION
    }

    public Declaration {
        uses = List.copyOf(uses);
        types = List.copyOf(types);
        properties = List.copyOf(properties);
        loads = List.copyOf(loads);
        origins = List.copyOf(origins);
        borrowed = Map.copyOf(borrowed);
    }

    /** A helper, which belongs to no Java class. */
    public static Declaration helper(Kind kind, String name, String doc, String source, List<String> uses) {
        return new Declaration(
                name,
                kind,
                "",
                false,
                doc,
                source,
                uses,
                List.of(),
                List.of(),
                kind == Kind.CLASS ? uses : List.of(),
                List.of(),
                Map.of());
    }

    /** The same declaration without the places of what it borrows, which are those of the machine that translated it. */
    Declaration withoutPlaces() {
        return new Declaration(
                name, kind, origin, isPublic, doc, source, uses, types, properties, loads, origins, Map.of());
    }

    /** The same function under another name. */
    Declaration named(String other) {
        String renamed = source.replace("function " + name + "(", "function " + other + "(");
        return new Declaration(
                other, kind, origin, isPublic, doc, renamed, uses, types, properties, loads, origins, borrowed);
    }

    /** Whether this is a function. */
    public boolean isFunction() {
        return kind == Kind.FUNCTION;
    }
}
