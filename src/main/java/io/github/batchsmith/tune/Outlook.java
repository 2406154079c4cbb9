package io.github.batchsmith.tune;

/**
 * What a target promises before anything is simulated.
 *
 * @param ceilingPerSecond dollars a second that no batcher can exceed on it
 * @param waitMillis time in ms until it is prepared and the first batch lands
 * @param choice what would earn most on it
 * @param estimatedPerSecond dollars a second that it would about earn over the whole horizon
 */
public record Outlook(
        String target, double ceilingPerSecond, double waitMillis, Choice choice, double estimatedPerSecond) {}
