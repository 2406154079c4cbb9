package io.github.batchsmith.plan;

import io.github.batchsmith.game.Server;

/**
 * A target that a fleet looks after or may look after.
 *
 * @param ready whether batches may land on it: it is prepared, or they do already
 * @param hackThreads threads of each hack that were chosen before; 0 where none were
 * @param aloneIncome dollars a second that it would make if it had all RAM
 * @param alonePart part of all RAM or workers that it would need for that, from 0 to 1
 * @param openMillis time in ms since its first batch was opened, 0 where none is
 * @param expPerMilli experience per ms that its batches give; 0 where none are open, or no level is predicted
 */
public record RankedTarget(
        Server server,
        boolean ready,
        double hackThreads,
        double aloneIncome,
        double alonePart,
        double openMillis,
        double expPerMilli) {}
