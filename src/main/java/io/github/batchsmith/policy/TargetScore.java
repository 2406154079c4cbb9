package io.github.batchsmith.policy;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;

/** How good a target a server is. */
@FunctionalInterface
public interface TargetScore {
    /**
     * The score; the highest is chosen, 0 or less is no target at all.
     *
     * @param server one with money, root and a level that the player has
     * @param hacker the player as of now
     */
    double of(Server server, Hacker hacker);
}
