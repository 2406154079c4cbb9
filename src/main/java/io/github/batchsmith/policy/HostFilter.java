package io.github.batchsmith.policy;

import io.github.batchsmith.game.Server;

/** Whose RAM workers may use. */
@FunctionalInterface
public interface HostFilter {
    /**
     * Whether workers may run on the server.
     *
     * @param server any that can be reached; the RAM of one's own workers counts as free once batches are under way
     */
    boolean allows(Server server);
}
