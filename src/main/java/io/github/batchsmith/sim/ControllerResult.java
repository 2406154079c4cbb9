package io.github.batchsmith.sim;

/**
 * What one of several controllers did.
 *
 * @param target server from which it took most, or which it was to hack
 * @param elapsedMillis game time in ms until it ended, or the whole duration
 * @param moneyMade dollars that its hacks took
 * @param batches batches that landed
 * @param desyncs times its target was found off its prepared state after batches
 * @param mostWorkers its workers alive at once at most
 * @param mostRamGb RAM in GB that they took at most at once
 * @param operations operations that landed
 * @param ended why it ended before the time was up; empty where it did not, or was done
 */
public record ControllerResult(
        String batcher,
        String target,
        double elapsedMillis,
        double moneyMade,
        int batches,
        int desyncs,
        int mostWorkers,
        double mostRamGb,
        int operations,
        String ended) {}
