package io.github.batchsmith.plan;

/**
 * A steady stream of batches on one target.
 *
 * @param hackThreads threads of each hack that take effect, not always whole; 0 where no batch fits
 * @param periodMillis time between two batches in ms
 * @param gapMillis time between two landings of a batch in ms
 * @param incomePerSecond dollars a second that it makes on average
 */
public record Flow(double hackThreads, double periodMillis, double gapMillis, double incomePerSecond) {
    /** No stream. */
    public static Flow none() {
        return new Flow(0, 0, 0, 0);
    }
}
