package io.github.batchsmith.testing;

import java.util.stream.LongStream;

/** Seeds of property tests; {@code -Dseed=N} replays one. */
public final class Seeds {
    private Seeds() {}

    /** The first {@code count} seeds, or only the one to replay. */
    public static LongStream first(int count) {
        Long replayed = Long.getLong("seed");
        return replayed == null ? LongStream.rangeClosed(1, count) : LongStream.of(replayed);
    }
}
