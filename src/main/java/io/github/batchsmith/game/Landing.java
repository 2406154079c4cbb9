package io.github.batchsmith.game;

/**
 * An operation that took effect on a target.
 *
 * @param atMillis when, in ms since the start
 * @param result what the operation resolved to: money taken, growth factor, security removed; 0 for a failed hack
 */
public record Landing(double atMillis, Op op, String target, double threads, double result) {}
