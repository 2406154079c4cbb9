package io.github.batchsmith.spec;

import io.github.batchsmith.policy.Policy;
import io.github.batchsmith.policy.TargetScore;

/** Which server is hacked when the controller is started without naming one. */
public sealed interface Targets {
    /** The one named server. */
    record Only(String hostname) implements Targets {}

    /** The server that scores highest among those with money, root and a level the player has. */
    record Best(Score by) implements Targets {}

    /** The server to which the player's own function gives the highest score. */
    record ByScore(Policy<TargetScore> score) implements Targets {}

    /** What makes a server a good target. */
    enum Score {
        /** The guide's ranking: at most half the player's level, then most money per weaken time. */
        GUIDE,
        /** Most money per GB of RAM and second. */
        MONEY_PER_RAM_SECOND
    }
}
