package io.github.batchsmith.game;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The game's tables as they are packed beside the classes of this package. */
final class GameTables {
    private GameTables() {}

    static JsonNode read(String name) {
        try (InputStream in = Objects.requireNonNull(GameTables.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " is damaged", e);
        }
    }

    /** The members of an object that are numbers, in their order; changeable. */
    static Map<String, Double> numbers(JsonNode object) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        object.forEachEntry((name, value) -> {
            if (value.isNumber()) {
                numbers.put(name, value.asDouble());
            }
        });
        return numbers;
    }
}
