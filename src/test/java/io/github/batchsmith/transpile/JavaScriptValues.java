package io.github.batchsmith.transpile;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import tools.jackson.databind.json.JsonMapper;

/** Java values written as JSON, and compared with what JavaScript made of them. */
final class JavaScriptValues {
    private static final double TOLERANCE = 1e-12;

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private JavaScriptValues() {}

    /** The value as JSON. */
    static String json(Object value) {
        if (value instanceof String text) {
            return JsonMapper.shared().writeValueAsString(text);
        } else if (value instanceof Enum<?> constant) {
            return '"' + textOf(constant) + '"';
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Record record) {
            return components(record).entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return elements(value).stream().map(JavaScriptValues::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(Object name) {
        return "\"" + name + "\": ";
    }

    /** What differs, with the path to it; empty if nothing does. */
    static Optional<String> difference(Object expected, Value actual) {
        return difference("result", expected, actual);
    }

    private static Optional<String> difference(String path, Object expected, Value actual) {
        if (expected == null) {
            return unless(actual.isNull(), path, expected, actual);
        } else if (expected instanceof Integer number) {
            return unless(actual.isNumber() && actual.asDouble() == number, path, expected, actual);
        } else if (expected instanceof Double number) {
            return unless(actual.isNumber() && isClose(number, actual.asDouble()), path, expected, actual);
        } else if (expected instanceof Boolean flag) {
            return unless(actual.isBoolean() && actual.asBoolean() == flag, path, expected, actual);
        } else if (expected instanceof String text) {
            return unless(actual.isString() && actual.asString().equals(text), path, expected, actual);
        } else if (expected instanceof Enum<?> constant) {
            return unless(actual.isString() && actual.asString().equals(textOf(constant)), path, expected, actual);
        } else if (expected instanceof Record record) {
            return inObject(path, components(record), actual);
        } else if (expected instanceof Map<?, ?> map) {
            return inObject(path, map, actual);
        }
        return inList(path, elements(expected), actual);
    }

    private static Optional<String> inObject(String path, Map<?, ?> expected, Value actual) {
        if (!actual.hasMembers() || !actual.getMemberKeys().equals(expected.keySet())) {
            return unless(false, path, expected, actual);
        }
        return expected.entrySet().stream()
                .flatMap(entry -> {
                    String name = entry.getKey().toString();
                    return difference(path + "." + name, entry.getValue(), actual.getMember(name)).stream();
                })
                .findFirst();
    }

    private static Optional<String> inList(String path, List<Object> expected, Value actual) {
        if (!actual.hasArrayElements() || actual.getArraySize() != expected.size()) {
            return unless(false, path, expected, actual);
        }
        for (int i = 0; i < expected.size(); i++) {
            Optional<String> difference = difference(path + "[" + i + "]", expected.get(i), actual.getArrayElement(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unless(boolean same, String path, Object expected, Value actual) {
        return same
                ? Optional.empty()
                : Optional.of(path + " is " + expected + " in Java, " + actual + " in JavaScript");
    }

    private static boolean isClose(double expected, double actual) {
        return expected == actual
                || (Double.isNaN(expected) && Double.isNaN(actual))
                || Math.abs(expected - actual) <= TOLERANCE * Math.abs(expected);
    }

    /** The record's components by name, in their order. */
    static Map<String, Object> components(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            try {
                values.put(accessor.getName(), accessor.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static List<Object> elements(Object listOrArray) {
        if (listOrArray instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(listOrArray); i++) {
            elements.add(Array.get(listOrArray, i));
        }
        return elements;
    }

    /** HACK_ALL is hackAll. */
    private static String textOf(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return text.toString();
    }
}
