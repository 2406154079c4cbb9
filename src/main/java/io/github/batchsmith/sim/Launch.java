package io.github.batchsmith.sim;

/**
 * Where and when a worker was started.
 *
 * @param atMillis when, in ms since the start
 * @param ramGb RAM in GB that it holds until its operation lands
 * @param controller place of the controller that started it among those of its game
 */
public record Launch(double atMillis, String hostname, double ramGb, int controller) {}
