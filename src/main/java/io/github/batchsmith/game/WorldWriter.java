package io.github.batchsmith.game;

import io.github.batchsmith.game.World.SourceFile;
import io.github.batchsmith.game.World.WorldServer;
import java.lang.reflect.RecordComponent;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a world as JSON; numbers as JavaScript would, so 5.0 as 5. */
final class WorldWriter {
    private static final double MOST_EXACT = 1L << 53;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private WorldWriter() {}

    static String write(World world) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("gameVersion", world.gameVersion());
        ArrayNode servers = root.putArray("servers");
        world.servers().forEach(each -> servers.add(server(each)));
        root.set("player", tree(world.player()));
        root.put("bitNode", world.bitNode());
        ArrayNode sourceFiles = root.putArray("sourceFiles");
        for (SourceFile each : world.sourceFiles()) {
            sourceFiles.addArray().add(each.number()).add(each.level());
        }
        root.set("purchasedServers", tree(world.purchasedServers()));
        if (world.nowMillis() != 0) {
            root.set("now", number(world.nowMillis()));
        }
        return MAPPER.writeValueAsString(root);
    }

    private static ObjectNode server(WorldServer server) {
        ObjectNode node = (ObjectNode) tree(server.server());
        node.set("links", tree(server.links()));
        node.set("files", tree(server.files()));
        return node;
    }

    private static JsonNode tree(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Record record) {
            return object(record);
        }
        if (value instanceof Iterable<?> list) {
            ArrayNode array = MAPPER.createArrayNode();
            list.forEach(each -> array.add(tree(each)));
            return array;
        }
        return MAPPER.valueToTree(value);
    }

    private static ObjectNode object(Record record) {
        ObjectNode node = MAPPER.createObjectNode();
        for (RecordComponent each : record.getClass().getRecordComponents()) {
            try {
                node.set(each.getName(), tree(each.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record hides " + each, e);
            }
        }
        return node;
    }

    private static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) <= MOST_EXACT
                ? MAPPER.getNodeFactory().numberNode((long) value)
                : MAPPER.getNodeFactory().numberNode(value);
    }
}
