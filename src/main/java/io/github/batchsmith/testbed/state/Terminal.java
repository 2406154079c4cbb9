package io.github.batchsmith.testbed.state;

import java.util.ArrayDeque;
import java.util.List;

/** The game's terminal: its newest lines. */
public final class Terminal {
    private static final int MOST_LINES = 500;
    private static final int MOST_LETTERS = 10_000_000;

    private final ArrayDeque<String> lines = new ArrayDeque<>();
    private long letters;

    public void print(String line) {
        lines.addLast(line);
        letters += line.length();
        while (lines.size() > MOST_LINES || (letters > MOST_LETTERS && lines.size() > 1)) {
            letters -= lines.removeFirst().length();
        }
    }

    public void clear() {
        lines.clear();
        letters = 0;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
