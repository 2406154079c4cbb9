package io.github.batchsmith.testbed.state;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found out about scripts, found out anew only after a script on the same server has changed.
 *
 * @param <T> what is found out
 */
public final class ScriptFacts<T> {
    private final Map<FileStore, Map<String, Fact<T>>> facts = new HashMap<>();

    /** The fact about a script. */
    public T of(FileStore store, String path, Supplier<T> finding) {
        Map<String, Fact<T>> ofStore = facts.computeIfAbsent(store, key -> new HashMap<>());
        Fact<T> known = ofStore.get(path);
        if (known == null || known.scriptChanges() != store.scriptChanges()) {
            known = new Fact<>(finding.get(), store.scriptChanges());
            ofStore.put(path, known);
        }
        return known.value();
    }

    private record Fact<T>(T value, int scriptChanges) {}
}
