package io.github.batchsmith.certify;

/**
 * How late timers may fire without an operation on one target being launched above minimum security.
 *
 * @param periodMillis shortest time in ms between two of its batches
 */
public record StreamLag(String target, double periodMillis, double lagMillis) {}
