package io.github.batchsmith.game;

import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A save exported from the game, read as the world that it holds. Scripts and texts of the player's are left out, and
 * none runs.
 */
public final class SaveFile {
    /** Saves of 2.8.1 say 42, those of 3.0.1 say 50. */
    private static final int LAST_SAVE_NUMBER_OF_2 = 42;

    private static final List<String> SERVER_KINDS = List.of("Server", "HacknetServer");
    /** What scripts that do not run any more took up. */
    private static final String RAM_USED = "ramUsed";

    private final JsonNode save;
    private final String sourceName;

    private SaveFile(JsonNode save, String sourceName) {
        this.save = save;
        this.sourceName = sourceName;
    }

    /**
     * Reads a save.
     *
     * @param content as exported: JSON in base64, or gzip
     * @param sourceName what findings call it, such as its file name
     * @throws InvalidInputException if it is no save, or holds no possible world; with every finding
     */
    public static World parse(byte[] content, String sourceName) {
        JsonNode root = tree(SaveText.of(content, sourceName), sourceName, "the save");
        JsonFields fields = JsonFields.ofDocument(new SaveFile(root.path("data"), sourceName).world(), sourceName);
        World world = WorldReader.read(fields);
        fields.throwIfAnyFinding();
        return world;
    }

    private ObjectNode world() {
        JsonNode player = part("PlayerSave").path("data");
        JsonNode servers = part("AllServersSave");
        ObjectNode world = JsonNodeFactory.instance.objectNode();
        world.put("gameVersion", part("VersionSave").asInt() > LAST_SAVE_NUMBER_OF_2 ? "3" : "2");
        world.set("servers", servers(servers));
        world.set("player", chosen(player, FieldNames.of(Player.class)));
        world.set("bitNode", player.path("bitNodeN"));
        world.set("sourceFiles", sourceFiles(player.path("sourceFiles")));
        world.set("purchasedServers", purchased(player.path("purchasedServers"), servers));
        world.set("now", player.path("lastUpdate"));
        return world;
    }

    /** A part of the save, which is JSON in a text. */
    private JsonNode part(String name) {
        JsonNode text = save.path(name);
        if (!text.isString()) {
            throw SaveText.refused(sourceName, "it has no " + name);
        }
        return tree(text.asString(), sourceName, name);
    }

    private static JsonNode tree(String json, String sourceName, String what) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw SaveText.refused(sourceName, what + " is no JSON: " + e.getOriginalMessage());
        }
    }

    private static ArrayNode servers(JsonNode all) {
        ArrayNode servers = JsonNodeFactory.instance.arrayNode();
        Set<String> known = all.properties().stream()
                .filter(each -> isKnown(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        all.values().stream()
                .filter(SaveFile::isKnown)
                .map(each -> server(each.path("data"), known))
                .forEach(servers::add);
        return servers;
    }

    private static boolean isKnown(JsonNode server) {
        return SERVER_KINDS.contains(server.path("ctor").asString(""));
    }

    private static ObjectNode server(JsonNode data, Set<String> known) {
        ObjectNode server = chosen(data, FieldNames.of(Server.class));
        server.remove(RAM_USED);
        ArrayNode links = server.putArray("links");
        data.path("serversOnNetwork").values().stream()
                .filter(each -> known.contains(each.asString("")))
                .forEach(links::add);
        Set<String> names = new TreeSet<>();
        data.path("programs").values().forEach(each -> names.add(each.asString("")));
        data.path("messages").values().forEach(each -> names.add(each.asString("")));
        ArrayNode files = server.putArray("files");
        names.forEach(files::add);
        return server;
    }

    private static ObjectNode chosen(JsonNode data, List<String> names) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        names.stream().filter(data::has).forEach(each -> result.set(each, data.get(each)));
        return result;
    }

    /** Pairs of number and level: a map since 2.3, a list of objects before. */
    private static ArrayNode sourceFiles(JsonNode saved) {
        ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
        saved.path("data").values().forEach(pairs::add);
        if (saved.isArray()) {
            saved.values().forEach(each -> pairs.addArray().add(each.path("n")).add(each.path("lvl")));
        }
        return pairs;
    }

    /** In the order of buying where the save tells it, else in the order of the servers. */
    private static JsonNode purchased(JsonNode listed, JsonNode servers) {
        if (listed.isArray()) {
            return listed;
        }
        ArrayNode bought = JsonNodeFactory.instance.arrayNode();
        servers.values().stream()
                .map(each -> each.path("data"))
                .filter(each -> each.path("purchasedByPlayer").asBoolean(false))
                .map(each -> each.path("hostname").asString(""))
                .filter(each -> !each.equals("home"))
                .forEach(bought::add);
        return bought;
    }
}
