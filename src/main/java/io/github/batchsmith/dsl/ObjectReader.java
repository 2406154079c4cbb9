package io.github.batchsmith.dsl;

import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.FindingCode;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one JSON object. What is wrong is added to the findings and replaced by a fallback, so that one
 * reading finds everything; the result counts only if nothing was found.
 */
final class ObjectReader {
    private final JsonSource source;
    private final List<Finding> findings;
    private final JsonNode object;
    private final String path;
    private final Set<String> known = new TreeSet<>();
    private boolean othersAllowed;

    private ObjectReader(JsonSource source, List<Finding> findings, JsonNode object, String path) {
        this.source = source;
        this.findings = findings;
        this.object = object;
        this.path = path;
    }

    /** Reads the whole text as one object; empty if it is something else. */
    static <T> Optional<T> readRoot(JsonSource source, List<Finding> findings, Function<ObjectReader, T> read) {
        return readObject(source, findings, source.root(), "", read);
    }

    private static <T> Optional<T> readObject(
            JsonSource source, List<Finding> findings, JsonNode node, String path, Function<ObjectReader, T> read) {
        if (!node.isObject()) {
            findings.add(wrongType(source, node, path, "an object"));
            return Optional.empty();
        }
        ObjectReader reader = new ObjectReader(source, findings, node, path);
        T value = read.apply(reader);
        reader.rejectUnknownFields();
        return Optional.of(value);
    }

    private void rejectUnknownFields() {
        if (othersAllowed) {
            return;
        }
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                findings.add(source.atKey(
                        FindingCode.JSON_UNKNOWN_FIELD,
                        JsonSource.field(path, name),
                        "there is no field \"" + name + "\" here",
                        DidYouMean.closest(name, known)
                                .map(close -> "did you mean \"" + close + "\"?")
                                .orElse("remove it; the fields here are " + String.join(", ", known))));
            }
        }
    }

    /** Lets a field be there without being read. */
    void ignore(String name) {
        known.add(name);
    }

    /** Says nothing about fields that are not read, for an object of an unknown kind. */
    void ignoreOthers() {
        othersAllowed = true;
    }

    /** A text without which the object means nothing; empty if it is missing. */
    String text(String name) {
        return require(name, "a text").flatMap(node -> asText(node, at(name))).orElse("");
    }

    /** A text. */
    String text(String name, String fallback) {
        return find(name).flatMap(node -> asText(node, at(name))).orElse(fallback);
    }

    /** Whether a field is there and a list. */
    boolean isList(String name) {
        return find(name).filter(JsonNode::isArray).isPresent();
    }

    /** A list of texts. */
    List<String> texts(String name, List<String> fallback) {
        return list(name, fallback, this::asText);
    }

    /** A finite number without which the object means nothing. */
    double number(String name) {
        return require(name, "a number")
                .flatMap(node -> asNumber(node, at(name), "a number", "below 1.8e308", Double::isFinite))
                .orElse(0.0);
    }

    /** A whole number without which the object means nothing. */
    int wholeNumber(String name) {
        return require(name, "a whole number")
                .flatMap(node ->
                        asNumber(node, at(name), "a whole number", "below 2^31", number -> number == (int) number))
                .map(Double::intValue)
                .orElse(0);
    }

    /** A whole number, or the fallback where it is not given. */
    int wholeNumber(String name, int fallback) {
        return find(name).isPresent() ? wholeNumber(name) : fallback;
    }

    private Optional<Double> asNumber(
            JsonNode node, String place, String expected, String bound, DoublePredicate fits) {
        double number = node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
        return narrow(node, place, node.isNumber() ? expected + " " + bound : expected, fits.test(number), number);
    }

    /** True or false. */
    boolean flag(String name, boolean fallback) {
        return find(name)
                .flatMap(node -> narrow(node, at(name), "true or false", node.isBoolean(), node.asBoolean(fallback)))
                .orElse(fallback);
    }

    /** A duration, written as {@link DurationText}. */
    Duration duration(String name, Duration fallback) {
        return find(name)
                .flatMap(node -> asText(node, at(name)))
                .map(text -> parseDuration(name, text, fallback))
                .orElse(fallback);
    }

    private Duration parseDuration(String name, String text, Duration fallback) {
        try {
            return DurationText.parse(text).duration();
        } catch (IllegalArgumentException e) {
            findings.add(source.atValue(
                    FindingCode.JSON_NOT_A_DURATION,
                    at(name),
                    name + " " + e.getMessage(),
                    "write it as 5ms, 1.5s, 2m or 1h"));
            return fallback;
        }
    }

    /** One of some constants, written as {@link Words}. */
    <E extends Enum<E>> E choice(String name, E fallback) {
        E[] constants = fallback.getDeclaringClass().getEnumConstants();
        return find(name)
                .flatMap(node -> asText(node, at(name)))
                .flatMap(word ->
                        choose(FindingCode.JSON_UNKNOWN_CHOICE, name, word, Arrays.asList(constants), Words::of))
                .orElse(fallback);
    }

    /** One of some constants, without which the object means nothing. */
    <E extends Enum<E>> E requiredChoice(String name, E fallback) {
        require(name, "one of " + String.join(", ", Words.of(fallback.getDeclaringClass())));
        return choice(name, fallback);
    }

    /** The one that the field {@code "kind"} names. */
    <K> Optional<K> kind(Collection<K> kinds, Function<K, String> nameOf) {
        String names = String.join(", ", kinds.stream().map(nameOf).toList());
        return require("kind", "one of " + names)
                .flatMap(node -> asText(node, at("kind")))
                .flatMap(word -> choose(FindingCode.JSON_UNKNOWN_KIND, "kind", word, kinds, nameOf));
    }

    private <K> Optional<K> choose(
            FindingCode code, String name, String word, Collection<K> choices, Function<K, String> nameOf) {
        Optional<K> chosen =
                choices.stream().filter(each -> nameOf.apply(each).equals(word)).findFirst();
        if (chosen.isEmpty()) {
            findings.add(source.atValue(
                    code,
                    at(name),
                    name + " cannot be \"" + word + "\"",
                    DidYouMean.hint(word, choices.stream().map(nameOf).toList())));
        }
        return chosen;
    }

    /** An object within the object. */
    <T> T part(String name, T fallback, Function<ObjectReader, T> read) {
        return find(name).flatMap(node -> asObject(node, at(name), read)).orElse(fallback);
    }

    /** A list of objects. */
    <T> List<T> parts(String name, List<T> fallback, Function<ObjectReader, T> read) {
        return list(name, fallback, (node, place) -> asObject(node, place, read));
    }

    private <T> Optional<T> asObject(JsonNode node, String place, Function<ObjectReader, T> read) {
        return readObject(source, findings, node, place, read);
    }

    private <T> List<T> list(String name, List<T> fallback, ElementReader<T> element) {
        return find(name)
                .flatMap(node -> narrow(node, at(name), "a list", node.isArray(), node))
                .map(node -> elements(node, at(name), element))
                .orElse(fallback);
    }

    private static <T> List<T> elements(JsonNode list, String place, ElementReader<T> element) {
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            element.read(list.get(i), JsonSource.element(place, i)).ifPresent(elements::add);
        }
        return elements;
    }

    private String at(String name) {
        return JsonSource.field(path, name);
    }

    private Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private Optional<JsonNode> require(String name, String expected) {
        Optional<JsonNode> found = find(name);
        if (found.isEmpty()) {
            findings.add(source.inside(
                    FindingCode.JSON_MISSING_FIELD,
                    path,
                    name,
                    "the field \"" + name + "\" is missing",
                    "add it with " + expected));
        }
        return found;
    }

    private Optional<String> asText(JsonNode node, String place) {
        return narrow(node, place, "a text", node.isString(), node.asString(""));
    }

    private <T> Optional<T> narrow(JsonNode node, String place, String expected, boolean fits, T value) {
        if (fits) {
            return Optional.of(value);
        }
        findings.add(wrongType(source, node, place, expected));
        return Optional.empty();
    }

    private static Finding wrongType(JsonSource source, JsonNode node, String place, String expected) {
        return source.atValue(
                FindingCode.JSON_WRONG_TYPE,
                place,
                "must be " + expected + ", was " + shown(node),
                "write " + expected);
    }

    private static String shown(JsonNode node) {
        if (node.isContainer()) {
            return node.isArray() ? "a list" : "an object";
        }
        if (node.isNumber() && Double.isInfinite(node.asDouble(0))) {
            return "larger";
        }
        String json = node.toString();
        return json.length() > 40 ? json.substring(0, 40) + "..." : json;
    }

    /** Reads one element of a list. */
    private interface ElementReader<T> {
        Optional<T> read(JsonNode node, String place);
    }
}
