package io.github.batchsmith.testbed.state;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The log of a script: its newest lines. A line is put into words only when it is read. */
public final class ScriptLog {
    private static final int CAPACITY = 51;

    private final ArrayDeque<Supplier<String>> lines = new ArrayDeque<>(2);
    private Set<String> disabled = Set.of();

    /** Appends a line that a function writes of itself, unless that was switched off. */
    public void add(String function, Supplier<String> text) {
        if (!disabled.contains(function)) {
            print(() -> function + ": " + text.get());
        }
    }

    /** Appends a line. */
    public void print(Supplier<String> line) {
        if (lines.size() >= CAPACITY) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    public List<String> lines() {
        return lines.stream().map(Supplier::get).toList();
    }

    public void clear() {
        lines.clear();
    }

    public void disable(Set<String> functions) {
        if (functions.containsAll(disabled)) {
            disabled = functions;
            return;
        }
        Set<String> all = new HashSet<>(disabled);
        all.addAll(functions);
        disabled = all;
    }

    public void enable(Set<String> functions) {
        Set<String> rest = new HashSet<>(disabled);
        rest.removeAll(functions);
        disabled = rest;
    }

    public boolean isEnabled(String function) {
        return !disabled.contains(function);
    }
}
