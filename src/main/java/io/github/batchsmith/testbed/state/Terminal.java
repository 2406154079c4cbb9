package io.github.batchsmith.testbed.state;

import java.util.ArrayDeque;
import java.util.List;

/** The game's terminal: its newest lines. */
public final class Terminal {
    private static final int CAPACITY = 500;

    private final ArrayDeque<String> lines = new ArrayDeque<>();

    public void print(String line) {
        if (lines.size() >= CAPACITY) {
            lines.removeFirst();
        }
        lines.addLast(line);
    }

    public void clear() {
        lines.clear();
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
