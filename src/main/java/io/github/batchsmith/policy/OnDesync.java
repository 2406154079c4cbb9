package io.github.batchsmith.policy;

import io.github.batchsmith.game.Server;

/** What is done about a target that is off its prepared state. */
@FunctionalInterface
public interface OnDesync {
    /**
     * What is done.
     *
     * @param target as it was found
     * @param desyncs how many there were so far, this one included
     */
    DesyncReaction react(Server target, int desyncs);
}
