package io.github.batchsmith.sim;

/**
 * When the operations of a stream's batch are to land, in ms since the start.
 *
 * @param periodMillis time in ms until the first operation of the next batch is to land
 */
public record BatchSpan(double firstMillis, double lastMillis, double periodMillis) {
    /** Of an operation that belongs to no stream. */
    static final BatchSpan NONE = new BatchSpan(0, 0, 0);
}
