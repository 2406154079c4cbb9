package io.github.batchsmith.plan;

import io.github.batchsmith.game.Op;

/**
 * What one operation of a batch must achieve, from which its threads follow once the host's cores are known.
 *
 * @param hackThreads threads of a hack that take effect, not always whole; 0 for grow and weaken
 * @param security for weaken what it must remove; for hack and grow the security it meets
 * @param money for grow the money it meets, which it must bring back to the maximum
 * @param oneCoreThreads threads that it takes on a host with one core, as most have
 * @param unroundedThreads the same if those of grow and weaken could be split, with the recipe's margin for grow; to compare
 *     with only, since it may hinge on the last bit of a logarithm
 */
public record Need(
        Op op, double hackThreads, double security, double money, int oneCoreThreads, double unroundedThreads) {}
