package io.github.batchsmith.remote;

/** What a push does to a file. */
public record FileChange(String path, Kind kind) implements Comparable<FileChange> {
    /** Ways in which a file changes. */
    public enum Kind {
        ADDED,
        CHANGED,
        SAME,
        REMOVED
    }

    @Override
    public int compareTo(FileChange other) {
        return path.compareTo(other.path);
    }
}
