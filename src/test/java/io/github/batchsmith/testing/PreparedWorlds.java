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
        return withServers(
                world,
                each -> each.withState(each.hasAdminRights(), each.ramUsed(), each.minDifficulty(), each.moneyMax()));
    }

    /** The world with those servers prepared and rooted that want a lower level, so that a fleet hits several at once. */
    public static World easyOnes(World world, int belowLevel) {
        return withServers(
                world,
                each -> each.requiredHackingSkill() < belowLevel
                        ? each.withState(true, each.ramUsed(), each.minDifficulty(), each.moneyMax())
                        : each);
    }

    /** The world with so much RAM in GB at home. */
    public static World withHome(World world, double ramGb) {
        return withServers(world, each -> each.hostname().equals("home") ? each.withMaxRam(ramGb) : each);
    }

    /** The world with each server changed. */
    public static World withServers(World world, UnaryOperator<Server> change) {
        return new World(
                world.gameVersion(),
                world.servers().stream()
                        .map(each -> new WorldServer(change.apply(each.server()), each.links(), each.files()))
                        .toList(),
                world.player(),
                world.bitNode(),
                world.sourceFiles(),
                world.purchasedServers(),
                world.nowMillis());
    }
}
