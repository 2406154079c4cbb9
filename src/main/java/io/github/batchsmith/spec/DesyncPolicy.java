package io.github.batchsmith.spec;

import io.github.batchsmith.policy.DesyncReaction;
import io.github.batchsmith.policy.OnDesync;
import io.github.batchsmith.policy.Policy;

/** What happens when a target is found off its prepared state. */
public sealed interface DesyncPolicy {
    /** Prepare the target again and go on. */
    DesyncPolicy REPREP = new Always(DesyncReaction.REPREP);

    /** Stop and say what was found. */
    DesyncPolicy HALT = new Always(DesyncReaction.HALT);

    /** The same each time. */
    record Always(DesyncReaction reaction) implements DesyncPolicy {}

    /** What the player's own function tells. */
    record By(Policy<OnDesync> reaction) implements DesyncPolicy {}
}
