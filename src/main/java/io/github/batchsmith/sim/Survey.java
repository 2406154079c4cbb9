package io.github.batchsmith.sim;

import io.github.batchsmith.game.Hacker;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.plan.Host;
import io.github.batchsmith.spec.BatcherSpec;
import java.util.List;

/**
 * What a controller finds in a world before it starts its first worker.
 *
 * @param servers all that can be reached, in the order in which it finds them
 * @param hosts those that its spec lets it use, with their free RAM
 */
public record Survey(List<Server> servers, Hacker hacker, List<Host> hosts) {
    public Survey {
        servers = List.copyOf(servers);
        hosts = List.copyOf(hosts);
    }

    /** What a controller of the largest size finds. */
    public static Survey of(BatcherSpec spec, World world) {
        SimGame game = new SimGame(world, 0);
        game.server("home").take(SimulationOptions.MOST_CONTROLLER_RAM_GB);
        List<Server> servers = game.survey();
        return new Survey(servers, game.hacker(), new Choices(spec).hosts(servers));
    }
}
