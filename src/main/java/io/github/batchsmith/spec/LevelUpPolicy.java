package io.github.batchsmith.spec;

import io.github.batchsmith.policy.OnLevelUp;
import io.github.batchsmith.policy.Policy;

/** What keeps batches right when the hacking level rises between launch and landing. */
public sealed interface LevelUpPolicy {
    /** Threads and times are worked out anew for every launch. */
    record Recalculate() implements LevelUpPolicy {}

    /** Recalculate, and grow by this fraction more threads than needed, above 0 and at most 1. */
    record Overestimate(double fraction) implements LevelUpPolicy {}

    /** What the player's own function tells. */
    record By(Policy<OnLevelUp> reaction) implements LevelUpPolicy {}

    /** Recalculate; once the level has risen another target is hit, while the one hit before is prepared again. */
    record PingPong() implements LevelUpPolicy {}

    /** Recalculate, with the level that the player will have when the batch lands. */
    record Predict() implements LevelUpPolicy {}
}
