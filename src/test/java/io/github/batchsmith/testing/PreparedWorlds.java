package io.github.batchsmith.testing;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import java.util.function.UnaryOperator;

/** Worlds whose servers are in another state than at their beginning. */
public final class PreparedWorlds {
    private PreparedWorlds() {}

    /** The world with security at its minimum and money at its maximum everywhere. */
    public static World of(World world) {
        return with(world, PreparedWorlds::prepared);
    }

    /** The world with so much RAM in GB at home. */
    public static World withHome(World world, double ramGb) {
        return with(
                world,
                each -> each.server().hostname().equals("home")
                        ? new WorldServer(each.server().withMaxRam(ramGb), each.links(), each.files())
                        : each);
    }

    private static World with(World world, UnaryOperator<WorldServer> change) {
        return new World(
                world.gameVersion(),
                world.servers().stream().map(change).toList(),
                world.player(),
                world.bitNode(),
                world.sourceFiles(),
                world.purchasedServers(),
                world.nowMillis());
    }

    private static WorldServer prepared(WorldServer each) {
        Server server = each.server();
        Server prepared =
                server.withState(server.hasAdminRights(), server.ramUsed(), server.minDifficulty(), server.moneyMax());
        return new WorldServer(prepared, each.links(), each.files());
    }
}
