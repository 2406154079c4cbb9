package io.github.batchsmith.game;

/**
 * An operation that took effect on a target.
 *
 * @param atMillis when, in ms since the start
 * @param threads threads of the operation, whole unless the script asked for a fraction
 * @param result what the operation resolved to: money taken, growth factor, security removed; 0 for a failed hack
 * @param moneyAfter dollars on the target afterwards
 * @param securityAfter security of the target afterwards
 */
public record Landing(
        double atMillis,
        Op op,
        String target,
        double threads,
        double result,
        double moneyAfter,
        double securityAfter) {}
