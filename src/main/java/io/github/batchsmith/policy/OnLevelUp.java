package io.github.batchsmith.policy;

import io.github.batchsmith.game.Hacker;

/** What a new hacking level changes. */
@FunctionalInterface
public interface OnLevelUp {
    /**
     * What is done; asked once for each new level that the controller sees.
     *
     * @param before the player for whom the batches are sized
     * @param now the player with the new level
     */
    LevelUpReaction react(Hacker before, Hacker now);
}
