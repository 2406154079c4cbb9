package io.github.batchsmith.dsl;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a part of a spec may be; each is an object whose field {@code "kind"} names it. */
record Kinds<T>(List<Kind<T, ? extends T>> kinds) {
    /** One kind: its name, its record, and how the record's fields are read and written. */
    record Kind<T, S extends T>(
            String name, Class<S> type, Function<ObjectReader, S> read, BiConsumer<S, ObjectNode> write) {}

    /** A kind without fields. */
    static <T, S extends T> Kind<T, S> bare(String name, Class<S> type, S value) {
        return new Kind<>(name, type, in -> value, (part, out) -> {});
    }

    /** Reads a part; the fallback if it is of no known kind. */
    T read(ObjectReader in, T fallback) {
        Optional<Kind<T, ? extends T>> kind = in.kind(kinds, Kind::name);
        if (kind.isEmpty()) {
            in.ignoreOthers();
            return fallback;
        }
        return kind.get().read().apply(in);
    }

    /** Writes a part. */
    ObjectNode write(T part) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (Kind<T, ? extends T> kind : kinds) {
            if (writeAs(kind, part, out)) {
                return out;
            }
        }
        throw new IllegalStateException("no JSON form for " + part.getClass().getName());
    }

    private static <T, S extends T> boolean writeAs(Kind<T, S> kind, T part, ObjectNode out) {
        if (!kind.type().isInstance(part)) {
            return false;
        }
        out.put("kind", kind.name());
        kind.write().accept(kind.type().cast(part), out);
        return true;
    }
}
