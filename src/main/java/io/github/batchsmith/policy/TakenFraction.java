package io.github.batchsmith.policy;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;

/** How much of a target's money a batch takes. */
@FunctionalInterface
public interface TakenFraction {
    /**
     * The fraction of the most money that the target can have. Where it is so small that no thread takes so little, one
     * thread hacks; never is more taken than 0.99.
     *
     * @param server the target as of now
     * @param hacker the player as of now
     */
    double of(Server server, Hacker hacker);
}
