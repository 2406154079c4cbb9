package io.github.batchsmith.transpile.translate;

/** A place in a source file; line and column count from 1. */
record SourcePosition(String file, long line, long column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
