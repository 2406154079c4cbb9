package io.github.batchsmith.validate;

import io.github.batchsmith.game.Player;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.game.World;
import io.github.batchsmith.game.World.SourceFile;
import io.github.batchsmith.game.World.WorldServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worlds for tests, by name: the built-in ones, and small ones that lie beside the examples of the rules. */
public final class TestWorlds {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private TestWorlds() {}

    /** The world of that name. */
    public static World named(String name) {
        JsonNode root = read(name);
        return new World(
                root.get("gameVersion").asString(),
                elements(root.get("servers"), TestWorlds::server),
                MAPPER.treeToValue(root.get("player"), Player.class),
                root.get("bitNode").asInt(),
                elements(root.get("sourceFiles"), node -> MAPPER.treeToValue(node, SourceFile.class)),
                elements(root.get("purchasedServers"), JsonNode::asString),
                0);
    }

    private static JsonNode read(String name) {
        try (InputStream small = TestWorlds.class.getResourceAsStream("worlds/" + name + ".json");
                InputStream builtIn =
                        TestWorlds.class.getResourceAsStream("/io/github/batchsmith/worlds/" + name + ".json")) {
            return MAPPER.readTree(small != null ? small : builtIn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorldServer server(JsonNode node) {
        return new WorldServer(
                MAPPER.treeToValue(node, Server.class),
                elements(node.get("links"), JsonNode::asString),
                elements(node.get("files"), JsonNode::asString));
    }

    private static <T> List<T> elements(JsonNode list, java.util.function.Function<JsonNode, T> element) {
        return list == null
                ? new ArrayList<>()
                : StreamSupport.stream(list.spliterator(), false).map(element).toList();
    }
}
