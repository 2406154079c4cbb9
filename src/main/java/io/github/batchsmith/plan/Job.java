package io.github.batchsmith.plan;

import io.github.batchsmith.game.Op;

/**
 * One worker to start.
 *
 * @param threads at least 1
 * @param landingMillis when it is to land, in ms after the first landing of its plan
 */
public record Job(Op op, String hostname, int threads, double landingMillis) {}
