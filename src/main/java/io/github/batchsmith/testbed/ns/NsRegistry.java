package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.ns.NsEntry.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All {@code ns} functions of a game by dotted name. */
public final class NsRegistry {
    private final Map<String, NsEntry> entries = new LinkedHashMap<>();

    /** Adds a function that looks at no more than so many arguments. */
    public void add(String path, int arity, NsFunction function) {
        put(new NsEntry(path, Shape.PLAIN, arity, true, function));
    }

    /** Adds a function that counts its arguments. */
    public void addVariadic(String path, NsFunction function) {
        put(new NsEntry(path, Shape.PLAIN, NsEntry.VARIADIC, true, function));
    }

    /** Adds a function whose promise has a structure of its own. */
    public void add(String path, Shape shape, NsFunction function) {
        put(new NsEntry(path, shape, NsEntry.MOST_ARGUMENTS, true, function));
    }

    /** Adds a function that does not show when {@code ns} is enumerated. */
    public void addHidden(String path, NsFunction function) {
        put(new NsEntry(path, Shape.PLAIN, 0, false, function));
    }

    private void put(NsEntry entry) {
        if (entries.put(entry.path(), entry) != null) {
            throw new IllegalStateException(entry.path() + " is registered twice");
        }
    }

    public boolean has(String path) {
        return entries.containsKey(path);
    }

    public Collection<NsEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }
}
