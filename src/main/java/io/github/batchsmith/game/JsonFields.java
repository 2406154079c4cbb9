package io.github.batchsmith.game;

import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A JSON object's members, read with checks. What is missing, of a wrong type or out of bounds becomes a finding, and a
 * harmless value is returned in its place, so that one reading finds everything.
 */
final class JsonFields {
    private static final double HUGE = 1e300;

    private final JsonNode node;
    private final String path;
    private final String sourceName;
    private final List<Finding> findings;

    private JsonFields(JsonNode node, String path, String sourceName, List<Finding> findings) {
        this.node = node;
        this.path = path;
        this.sourceName = sourceName;
        this.findings = findings;
    }

    static JsonFields ofDocument(JsonNode root, String sourceName) {
        JsonFields document = new JsonFields(root, "", sourceName, new ArrayList<>());
        if (!root.isObject()) {
            document.report("world-value-type", "", "must be a JSON object, was " + shown(root));
            document.throwIfAnyFinding();
        }
        return document;
    }

    void throwIfAnyFinding() {
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
    }

    boolean has(String name) {
        return !member(name).isMissingNode();
    }

    /** A finite number between the bounds, both included. */
    double number(String name, double least, double most) {
        JsonNode value = member(name);
        if (!value.isNumber()) {
            reportNot(name, value, "a number");
            return least;
        }
        double number = value.asDouble();
        if (!(number >= least && number <= most) || Double.isInfinite(number)) {
            report("world-value-range", name, "must be " + bounds(least, most) + ", was " + shown(value));
            return least;
        }
        return number;
    }

    /** A number of at least so much, and not so huge that sums and products of a few are infinite. */
    double number(String name, double least) {
        return number(name, least, HUGE);
    }

    double numberOr(String name, double least, double otherwise) {
        return has(name) ? number(name, least) : otherwise;
    }

    int whole(String name, int least, int most) {
        double number = number(name, least, most);
        if (number != Math.rint(number)) {
            report("world-value-type", name, "must be a whole number, was " + number);
        }
        return (int) number;
    }

    String text(String name) {
        JsonNode value = member(name);
        if (!value.isString()) {
            reportNot(name, value, "a text");
            return "";
        }
        return value.asString();
    }

    boolean flag(String name) {
        JsonNode value = member(name);
        if (!value.isBoolean()) {
            reportNot(name, value, "true or false");
            return false;
        }
        return value.asBoolean();
    }

    JsonFields object(String name) {
        JsonNode value = member(name);
        if (!value.isObject()) {
            reportNot(name, value, "an object");
        }
        return new JsonFields(value, pathOf(name), sourceName, value.isObject() ? findings : new ArrayList<>());
    }

    <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        List<T> result = new ArrayList<>();
        for (JsonNode each : array(name)) {
            String at = name + "[" + result.size() + "]";
            if (each.isObject()) {
                result.add(reader.apply(new JsonFields(each, pathOf(at), sourceName, findings)));
            } else {
                reportNot(at, each, "an object");
            }
        }
        return result;
    }

    List<String> texts(String name) {
        List<String> result = new ArrayList<>();
        for (JsonNode each : array(name)) {
            if (!each.isString()) {
                reportNot(name + "[" + result.size() + "]", each, "a text");
            }
            result.add(each.isString() ? each.asString() : "");
        }
        return result;
    }

    List<String> textsOrNone(String name) {
        return has(name) ? texts(name) : List.of();
    }

    Map<String, String> textMapOrNone(String name) {
        Map<String, String> result = new LinkedHashMap<>();
        if (has(name)) {
            JsonFields map = object(name);
            map.node.propertyNames().forEach(key -> result.put(key, map.text(key)));
        }
        return result;
    }

    Iterable<JsonNode> arrayOrNone(String name) {
        return has(name) ? array(name) : List.of();
    }

    private Iterable<JsonNode> array(String name) {
        JsonNode value = member(name);
        if (!value.isArray()) {
            reportNot(name, value, "an array");
            return List.of();
        }
        return value;
    }

    void report(String code, String name, String problem) {
        String at = pathOf(name);
        findings.add(Finding.error(
                code,
                at.isEmpty() ? sourceName : at,
                (at.isEmpty() ? "the world" : at) + " " + problem,
                "correct it in " + sourceName));
    }

    private void reportNot(String name, JsonNode value, String expected) {
        if (value.isMissingNode()) {
            report("world-value-missing", name, "is missing: must be " + expected);
        } else {
            report("world-value-type", name, "must be " + expected + ", was " + shown(value));
        }
    }

    private JsonNode member(String name) {
        JsonNode value = node.get(name);
        return value == null ? MissingNode.getInstance() : value;
    }

    private String pathOf(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 37) + "..." : text;
    }

    private static String bounds(double least, double most) {
        return most == HUGE
                ? "a number from " + plain(least) + " to 1e300"
                : "from " + plain(least) + " to " + plain(most);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
