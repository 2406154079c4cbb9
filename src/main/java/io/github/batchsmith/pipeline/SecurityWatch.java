package io.github.batchsmith.pipeline;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import java.util.HashMap;
import java.util.Map;

/** Follows how far servers are above their minimum security while operations land. */
final class SecurityWatch {
    private final Map<String, Double> minimum = new HashMap<>();
    private final Map<String, Double> security = new HashMap<>();

    SecurityWatch(World world) {
        for (WorldServer each : world.servers()) {
            Server server = each.server();
            minimum.put(server.hostname(), server.minDifficulty());
            security.put(server.hostname(), server.hackDifficulty());
        }
    }

    /** Points above the minimum, 0 for a server that the world did not have. */
    double excess(String hostname) {
        return security.getOrDefault(hostname, 0.0) - minimum.getOrDefault(hostname, 0.0);
    }

    void note(Landing landing) {
        note(landing.target(), landing.securityAfter());
    }

    void note(String hostname, double points) {
        security.put(hostname, points);
    }
}
