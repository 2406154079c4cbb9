package io.github.batchsmith.plan;

import io.github.batchsmith.game.Server;

/**
 * What a target would do for a fleet that had nothing else to look after.
 *
 * @param ready whether batches may land on it: it is prepared, or they do already
 * @param incomePerSecond dollars a second that it makes with all RAM
 * @param part part of the fleet's RAM or workers, whichever is larger, that it needs for that, from 0 to 1
 * @param readyMillis time in ms until it earns
 * @param prepGbMillis RAM in GB times ms that its preparation takes
 */
public record TargetEstimate(
        Server server, boolean ready, double incomePerSecond, double part, double readyMillis, double prepGbMillis) {}
