package io.github.batchsmith.sim;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The links between a world's servers. */
final class Network {
    private final World world;

    Network(World world) {
        this.world = world;
    }

    /** Every server that can be reached from home, in the order in which a depth-first search meets it. */
    List<Server> depthFirst() {
        Set<String> seen = new LinkedHashSet<>();
        visit("home", seen);
        List<Server> found = new ArrayList<>();
        seen.forEach(name -> world.find(name).ifPresent(each -> found.add(each.server())));
        return found;
    }

    private void visit(String hostname, Set<String> seen) {
        seen.add(hostname);
        world.find(hostname)
                .ifPresent(server -> server.links().stream()
                        .filter(link -> !seen.contains(link))
                        .forEach(link -> visitOnce(link, seen)));
    }

    private void visitOnce(String hostname, Set<String> seen) {
        if (!seen.contains(hostname) && !isDarknet(hostname)) {
            visit(hostname, seen);
        }
    }

    /** Whether it is the door to the darknet, which in 3.x runs no scripts without a session. */
    private boolean isDarknet(String hostname) {
        return world.version() == GameVersion.V3 && hostname.equals("darkweb");
    }
}
