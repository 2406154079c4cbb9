package io.github.batchsmith.sim;

import io.github.batchsmith.game.Op;

/**
 * An operation that begins: from now on its duration is fixed.
 *
 * @param atMillis when, in ms since the start
 * @param endMillis when its controller wants it to land
 * @param target server that it takes effect on
 * @param excess points of security of the target above its minimum
 * @param earning whether it belongs to a batch, rather than to a preparation
 * @param batch when the batch that it belongs to lands
 * @param endsBatch whether it is the last operation of a stream's batch
 * @param controller place of the controller that launched it among those of its game
 */
public record Beginning(
        double atMillis,
        double endMillis,
        Op op,
        String target,
        double excess,
        boolean earning,
        BatchSpan batch,
        boolean endsBatch,
        int controller) {}
