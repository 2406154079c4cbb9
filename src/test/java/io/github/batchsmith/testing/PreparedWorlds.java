package io.github.batchsmith.testing;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;

/** Worlds in which every server is prepared. */
public final class PreparedWorlds {
    private PreparedWorlds() {}

    /** The world with security at its minimum and money at its maximum everywhere. */
    public static World of(World world) {
        return new World(
                world.gameVersion(),
                world.servers().stream().map(PreparedWorlds::prepared).toList(),
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
