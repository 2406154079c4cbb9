package io.github.batchsmith.validate;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import io.github.batchsmith.spec.BatcherSpec;
import io.github.batchsmith.spec.Targets;
import java.util.Optional;

/** The server that a batcher names as its target. */
final class TargetServer {
    private TargetServer() {}

    /** The named server, if one is named and the world has it. */
    static Optional<Server> of(BatcherSpec spec, World world) {
        return spec.targets() instanceof Targets.Only only
                ? world.find(only.hostname()).map(WorldServer::server)
                : Optional.empty();
    }
}
