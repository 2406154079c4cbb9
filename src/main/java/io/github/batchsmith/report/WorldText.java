package io.github.batchsmith.report;

import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.WorldServer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Worlds as text. */
public final class WorldText {
    private WorldText() {}

    /** One world: the player, then a table of servers, those that need the lowest level first. */
    public static String of(String name, World world) {
        return name + ": game " + world.gameVersion() + ", BitNode " + world.bitNode() + "."
                + world.bitNodeLevel() + "\n"
                + "player: hacking level " + world.player().skills().hacking() + ", "
                + Units.money(world.player().money()) + "\n"
                + "servers: " + world.servers().size() + ", " + rooted(world) + " rooted with "
                + Units.ram(rootedRamGb(world)) + "\n\n" + servers(world);
    }

    /** Several worlds by name, a row for each. */
    public static String of(Map<String, World> worlds) {
        TextTable table = TextTable.of(
                TextTable.left("world"),
                TextTable.left("game"),
                TextTable.right("level"),
                TextTable.right("money"),
                TextTable.right("home"),
                TextTable.right("rooted"),
                TextTable.right("RAM in all"));
        worlds.forEach((name, world) -> table.row(
                name,
                world.gameVersion(),
                Units.count(world.player().skills().hacking()),
                Units.money(world.player().money()),
                Units.ram(world.find("home").map(each -> each.server().maxRam()).orElse(0.0)),
                rooted(world) + " of " + world.servers().size(),
                Units.ram(rootedRamGb(world))));
        return table.text();
    }

    private static String servers(World world) {
        TextTable table = TextTable.of(
                TextTable.left("server"),
                TextTable.left("root"),
                TextTable.right("level"),
                TextTable.right("ports"),
                TextTable.right("money"),
                TextTable.right("of"),
                TextTable.right("security"),
                TextTable.right("least"),
                TextTable.right("growth"),
                TextTable.right("RAM"),
                TextTable.right("cores"));
        List<Server> servers = world.servers().stream()
                .map(WorldServer::server)
                .sorted(Comparator.comparingInt(Server::requiredHackingSkill).thenComparing(Server::hostname))
                .toList();
        servers.forEach(each -> table.row(cells(each)));
        return table.text();
    }

    private static String[] cells(Server server) {
        return new String[] {
            server.hostname(),
            server.hasAdminRights() ? "yes" : "",
            Units.count(server.requiredHackingSkill()),
            Integer.toString(server.numOpenPortsRequired()),
            Units.money(server.moneyAvailable()),
            Units.money(server.moneyMax()),
            twoDigits(server.hackDifficulty()),
            twoDigits(server.minDifficulty()),
            Units.count(Math.round(server.serverGrowth())),
            Units.ram(server.maxRam()),
            Integer.toString(server.cpuCores())
        };
    }

    private static String twoDigits(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static long rooted(World world) {
        return world.servers().stream()
                .filter(each -> each.server().hasAdminRights())
                .count();
    }

    private static double rootedRamGb(World world) {
        return world.servers().stream()
                .map(WorldServer::server)
                .filter(Server::hasAdminRights)
                .mapToDouble(Server::maxRam)
                .sum();
    }
}
