package io.github.batchsmith.game;

import io.github.batchsmith.game.World.SourceFile;
import io.github.batchsmith.game.World.WorldServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads a world and finds what is missing or impossible in it. */
final class WorldReader {
    private static final int MOST_LEVEL = 1_000_000_000;
    private static final int MOST_PORTS = 5;
    private static final int MOST_CORES = 1_000_000;

    private WorldReader() {}

    static World read(JsonFields world) {
        String version = version(world);
        List<WorldServer> servers = world.objects("servers", WorldReader::server);
        int bitNode = world.whole("bitNode", 1, BitNodes.LAST);
        World result = new World(
                version,
                servers,
                player(world.object("player"), bitNode),
                bitNode,
                sourceFiles(world),
                world.textsOrNone("purchasedServers"),
                world.numberOr("now", 0, 0));
        checkNetwork(world, result);
        return result;
    }

    private static String version(JsonFields world) {
        String version = world.text("gameVersion");
        if (!version.isEmpty() && !version.startsWith("2") && !version.startsWith("3")) {
            world.report("world-value-range", "gameVersion", "must start with 2 or 3, was \"" + version + "\"");
        }
        return version;
    }

    private static WorldServer server(JsonFields fields) {
        return new WorldServer(facts(fields), fields.texts("links"), fields.textsOrNone("files"));
    }

    private static Server facts(JsonFields fields) {
        double maxRam = fields.number("maxRam", 0);
        String hostname = fields.text("hostname");
        if (hostname.isEmpty() && fields.has("hostname")) {
            fields.report("world-value-range", "hostname", "must not be empty");
        }
        boolean hackable = !isHacknet(hostname) || fields.has("moneyMax");
        return new Server(
                hostname,
                fields.text("ip"),
                fields.flag("sshPortOpen"),
                fields.flag("ftpPortOpen"),
                fields.flag("smtpPortOpen"),
                fields.flag("httpPortOpen"),
                fields.flag("sqlPortOpen"),
                fields.flag("hasAdminRights"),
                fields.whole("cpuCores", 1, MOST_CORES),
                fields.flag("isConnectedTo"),
                fields.has("ramUsed") ? fields.number("ramUsed", 0, maxRam) : 0,
                maxRam,
                fields.text("organizationName"),
                fields.flag("purchasedByPlayer"),
                hackable && fields.flag("backdoorInstalled"),
                hackable ? fields.number("baseDifficulty", 0, 100) : 1,
                hackable ? fields.number("hackDifficulty", 1, 100) : 1,
                hackable ? fields.number("minDifficulty", 1, 100) : 1,
                hackable ? fields.number("moneyAvailable", 0) : 0,
                hackable ? fields.number("moneyMax", 0) : 0,
                hackable ? fields.whole("numOpenPortsRequired", 0, MOST_PORTS) : MOST_PORTS,
                hackable ? fields.whole("openPortCount", 0, MOST_PORTS) : 0,
                hackable ? fields.whole("requiredHackingSkill", 0, MOST_LEVEL) : 1,
                hackable ? fields.number("serverGrowth", 0) : 0);
    }

    /** The game shows no hacking facts of a hacknet server. */
    private static boolean isHacknet(String hostname) {
        return hostname.startsWith("hacknet-server-") || hostname.startsWith("hacknet-node-");
    }

    private static Player player(JsonFields player, int bitNode) {
        return new Player(
                new Player.HitPoints(
                        player.object("hp").number("current", 0),
                        player.object("hp").number("max", 0)),
                skills(player.object("skills")),
                experience(player.object("exp")),
                MultipliersReader.read(player.object("mults")),
                player.text("city"),
                player.numberOr("numPeopleKilled", 0, 0),
                player.number("money", 0),
                player.text("location"),
                player.numberOr("totalPlaytime", 0, 0),
                player.textMapOrNone("jobs"),
                player.textsOrNone("factions"),
                player.numberOr("entropy", 0, 0),
                player.numberOr("karma", -Double.MAX_VALUE, 0),
                player.numberOr("playtimeSinceLastAug", 0, 0),
                player.numberOr("playtimeSinceLastBitnode", 0, 0),
                player.has("bitNodeN") ? player.whole("bitNodeN", 1, BitNodes.LAST) : bitNode);
    }

    private static Skills skills(JsonFields skills) {
        return new Skills(
                skills.whole("hacking", 1, MOST_LEVEL),
                skills.whole("strength", 1, MOST_LEVEL),
                skills.whole("defense", 1, MOST_LEVEL),
                skills.whole("dexterity", 1, MOST_LEVEL),
                skills.whole("agility", 1, MOST_LEVEL),
                skills.whole("charisma", 1, MOST_LEVEL),
                skills.whole("intelligence", 0, MOST_LEVEL));
    }

    private static Experience experience(JsonFields exp) {
        return new Experience(
                exp.number("hacking", 0),
                exp.number("strength", 0),
                exp.number("defense", 0),
                exp.number("dexterity", 0),
                exp.number("agility", 0),
                exp.number("charisma", 0),
                exp.number("intelligence", 0));
    }

    private static List<SourceFile> sourceFiles(JsonFields world) {
        List<SourceFile> result = new ArrayList<>();
        int index = 0;
        for (JsonNode pair : world.arrayOrNone("sourceFiles")) {
            if (isPairOfWholes(pair)) {
                result.add(new SourceFile(pair.get(0).asInt(), pair.get(1).asInt()));
            } else {
                world.report(
                        "world-value-type",
                        "sourceFiles[" + index + "]",
                        "must be a pair of positive whole numbers such as [1, 3], was " + pair);
            }
            index++;
        }
        return result;
    }

    private static boolean isPairOfWholes(JsonNode pair) {
        return pair.isArray()
                && pair.size() == 2
                && pair.get(0).isInt()
                && pair.get(1).isInt()
                && pair.get(0).asInt() > 0
                && pair.get(1).asInt() > 0;
    }

    private static void checkNetwork(JsonFields fields, World world) {
        Set<String> names =
                world.servers().stream().map(each -> each.server().hostname()).collect(Collectors.toSet());
        if (fields.has("servers") && !names.contains("home")) {
            fields.report("world-no-home", "servers", "must hold a server with the hostname \"home\"");
        }
        checkServers(fields, world, names);
        for (int i = 0; i < world.purchasedServers().size(); i++) {
            String name = world.purchasedServers().get(i);
            if (!names.contains(name)) {
                fields.report("world-unknown-link", "purchasedServers[" + i + "]", "names no server: \"" + name + "\"");
            }
        }
    }

    private static void checkServers(JsonFields fields, World world, Set<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < world.servers().size(); i++) {
            WorldServer each = world.servers().get(i);
            String hostname = each.server().hostname();
            if (!hostname.isEmpty() && !seen.add(hostname)) {
                fields.report(
                        "world-duplicate-host",
                        "servers[" + i + "].hostname",
                        "is taken by an earlier server: \"" + hostname + "\"");
            }
            for (int link = 0; link < each.links().size(); link++) {
                if (!names.contains(each.links().get(link))) {
                    fields.report(
                            "world-unknown-link",
                            "servers[" + i + "].links[" + link + "]",
                            "names no server: \"" + each.links().get(link) + "\"");
                }
            }
        }
    }
}
