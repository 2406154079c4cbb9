package io.github.batchsmith.transpile.translate;

import java.util.Comparator;

/** A place in a source file; line and column count from 1. */
record SourcePosition(String file, long line, long column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::file)
            .thenComparing(SourcePosition::line)
            .thenComparing(SourcePosition::column);

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
