package io.github.batchsmith.spec;

import io.github.batchsmith.policy.LaunchRank;
import io.github.batchsmith.policy.Policy;

/** In which order the operations are launched that are due at the same time. */
public sealed interface LaunchOrder {
    /** What lands last or takes longest first, so that a refusal leaves no hack without its grow and weaken. */
    record Safest() implements LaunchOrder {}

    /** The order of the ranks that the player's own function gives. */
    record ByRank(Policy<LaunchRank> rank) implements LaunchOrder {}
}
