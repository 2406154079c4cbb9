package io.github.batchsmith.dsl;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON text that knows the line and column of each of its fields. */
final class JsonSource {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonNode root;
    private final Map<String, TokenStreamLocation> values = new HashMap<>();
    private final Map<String, TokenStreamLocation> keys = new HashMap<>();

    /**
     * Reads a text.
     *
     * @param name what findings call the text, commonly the file's name
     * @throws InvalidInputException if the text is not JSON
     */
    JsonSource(String name, String text) {
        this.name = name;
        String json = withoutByteOrderMark(text);
        try (JsonParser parser = MAPPER.createParser(json)) {
            locate(parser);
        }
        root = MAPPER.readTree(json);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void locate(JsonParser parser) {
        try {
            locateAll(parser);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
                throw truncated(location, path(parser.streamReadContext()));
            }
            throw new InvalidInputException(FindingCode.JSON_MALFORMED.at(
                    place(location, parser),
                    e.getOriginalMessage().replaceFirst(": enable .*", " is not JSON"),
                    "correct the text here or just before"));
        }
    }

    private void locateAll(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Map<String, TokenStreamLocation> places = token == JsonToken.PROPERTY_NAME ? keys : values;
            places.putIfAbsent(path(parser.streamReadContext()), parser.currentTokenLocation());
            if (parser.streamReadContext().inRoot() && (token.isStructEnd() || token.isScalarValue())) {
                rejectMore(parser);
            }
        }
        if (values.isEmpty()) {
            throw truncated(parser.currentLocation(), "");
        }
    }

    private void rejectMore(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new InvalidInputException(FindingCode.JSON_MALFORMED.at(
                    place(parser.currentTokenLocation(), parser),
                    "the text goes on after the JSON has ended",
                    "remove what follows the last closing bracket"));
        }
    }

    private InvalidInputException truncated(TokenStreamLocation location, String path) {
        return new InvalidInputException(FindingCode.JSON_TRUNCATED.at(
                place(location, path),
                "the text ends before the JSON does",
                "add what is missing, commonly a closing bracket or quote"));
    }

    private static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        String above = parent == null ? "" : path(parent);
        if (!context.hasPathSegment()) {
            return above;
        }
        return context.inArray() ? element(above, context.getCurrentIndex()) : field(above, context.currentName());
    }

    /** Path of a field of the object at a path. */
    static String field(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Path of an element of the list at a path. */
    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    JsonNode root() {
        return root;
    }

    /** A finding about the value at a path. */
    Finding atValue(FindingCode code, String path, String message, String hint) {
        return code.at(place(values.get(path), path), message, hint);
    }

    /** A finding about the field at a path, whatever its value. */
    Finding atKey(FindingCode code, String path, String message, String hint) {
        return code.at(place(keys.get(path), path), message, hint);
    }

    /** A finding about a field that the object at a path does not have. */
    Finding inside(FindingCode code, String path, String missing, String message, String hint) {
        return code.at(place(values.get(path), field(path, missing)), message, hint);
    }

    private String place(TokenStreamLocation location, JsonParser parser) {
        return place(location, path(parser.streamReadContext()));
    }

    private String place(@Nullable TokenStreamLocation location, String path) {
        String file = location == null ? name : name + ":" + location.getLineNr() + ":" + location.getColumnNr();
        return path.isEmpty() ? file : file + " " + path;
    }
}
