package io.github.batchsmith.policy;

import io.github.batchsmith.game.Op;

/** In which order the operations are launched that are due at the same time. */
@FunctionalInterface
public interface LaunchRank {
    /**
     * The rank; the lowest is launched first, equal ones in the usual order. A hack is never launched before its grow.
     *
     * @param threads of the operation
     * @param landingMillis when it lands, in ms after the first landing of its batch or blast
     */
    double of(Op op, int threads, double landingMillis);
}
