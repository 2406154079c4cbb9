package io.github.batchsmith.game;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Worlds in the form in which the game saves them, as JSON that is not packed yet. */
public final class Saves {
    /** When each of these saves says that it was made, in ms since 1970. */
    public static final double LAST_UPDATE = 1_687_611_703_623.0;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Saves() {}

    /** A world as a save of that number. */
    public static String of(World world, int saveNumber) {
        JsonNode tree = JSON.readTree(WorldFiles.write(world));
        ObjectNode save = JSON.createObjectNode();
        save.put("ctor", "BitburnerSaveObject");
        ObjectNode data = save.putObject("data");
        data.put("PlayerSave", player(tree).toString());
        data.put("AllServersSave", servers(tree).toString());
        data.put("VersionSave", Integer.toString(saveNumber));
        data.put("SettingsSave", "{}");
        return save.toString();
    }

    private static ObjectNode player(JsonNode world) {
        ObjectNode data = (ObjectNode) world.get("player").deepCopy();
        data.set("purchasedServers", world.get("purchasedServers"));
        data.put("lastUpdate", LAST_UPDATE);
        data.put("currentServer", "home");
        if (world.path("sourceFiles").isEmpty()) {
            data.putArray("sourceFiles");
        } else {
            data.putObject("sourceFiles").put("ctor", "JSONMap").set("data", world.get("sourceFiles"));
        }
        return wrapped("PlayerObject", data);
    }

    private static ObjectNode servers(JsonNode world) {
        ObjectNode servers = JSON.createObjectNode();
        for (JsonNode each : world.get("servers").values()) {
            ObjectNode data = (ObjectNode) each.deepCopy();
            data.set("serversOnNetwork", data.remove("links"));
            data.set("programs", data.remove("files"));
            data.putArray("messages");
            data.put("ramUsed", 1.6);
            servers.set(each.get("hostname").asString(), wrapped("Server", data));
        }
        return servers;
    }

    private static ObjectNode wrapped(String constructor, ObjectNode data) {
        ObjectNode wrapped = JSON.createObjectNode();
        wrapped.put("ctor", constructor);
        wrapped.set("data", data);
        return wrapped;
    }
}
