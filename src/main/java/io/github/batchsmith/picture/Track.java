package io.github.batchsmith.picture;

/** Something that is kept for each of the {@link TimeColumns}. */
interface Track {
    /** Joins each two columns into one, since columns are now twice as wide. */
    void join();
}
