package io.github.batchsmith.plan;

/**
 * How long a controller has slept of late where it slept for longer than its launches have time for.
 *
 * @param times how often it did, not far apart
 * @param lastMillis when the last of these sleeps ended
 * @param longestMillis how long the longest was
 */
public record Sleeps(int times, double lastMillis, double longestMillis) {}
