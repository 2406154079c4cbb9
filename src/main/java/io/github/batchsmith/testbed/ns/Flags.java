package io.github.batchsmith.testbed.ns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** {@code ns.flags}: reads the script's arguments by a schema of names and defaults. */
final class Flags {
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-?\\d*(\\.(?=\\d))?\\d*");

    private final NsCall call;
    private final Map<String, Value> schema = new LinkedHashMap<>();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<Object> rest = new ArrayList<>();

    private Flags(NsCall call) {
        this.call = call;
    }

    static void register(NsRegistry registry) {
        registry.add("flags", 1, call -> new Flags(call).parse());
    }

    private Object parse() {
        readSchema();
        List<Object> args = call.process().args();
        int next = 0;
        while (next < args.size()) {
            next = read(args, next);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("_", rest);
        schema.forEach((option, otherwise) -> result.put(bare(option), given.getOrDefault(option, otherwise)));
        return result;
    }

    private void readSchema() {
        if (call.size() == 0 || !call.raw(0).hasArrayElements()) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "the schema of flags must be an array of pairs");
        }
        for (Value pair : call.elements(0)) {
            if (!pair.hasArrayElements() || pair.getArraySize() == 0) {
                throw new NsException(NsException.Kind.PLAIN_ERROR, "the schema of flags must be an array of pairs");
            }
            String name = call.realm().text(pair.getArrayElement(0));
            schema.put(
                    (name.length() > 1 ? "--" : "-") + name,
                    pair.getArraySize() > 1
                            ? pair.getArrayElement(1)
                            : call.realm().undefined());
        }
    }

    private static String bare(String option) {
        return option.substring(option.startsWith("--") ? 2 : 1);
    }

    /** Reads an argument and what belongs to it; the index after that. */
    private int read(List<Object> args, int index) {
        if (!(args.get(index) instanceof String text) || !text.startsWith("-") || text.length() < 2) {
            rest.add(args.get(index));
            return index + 1;
        }
        if (text.equals("--")) {
            rest.addAll(args.subList(index + 1, args.size()));
            return args.size();
        }
        return text.startsWith("--") ? readOption(text, args, index) : readLetters(text, args, index);
    }

    /** Reads {@code -abc} as {@code -a -b -c}, of which only the last may take a value. */
    private int readLetters(String letters, List<Object> args, int index) {
        int next = index + 1;
        for (int i = 1; i < letters.length(); i++) {
            String option = "-" + letters.charAt(i);
            if (i < letters.length() - 1 && !known(option).isBoolean()) {
                throw failure("option requires argument (but was followed by another short argument): " + option);
            }
            next = readOption(option, args, index);
        }
        return next;
    }

    private int readOption(String text, List<Object> args, int index) {
        int equals = text.startsWith("--") ? text.indexOf('=') : -1;
        String option = equals < 0 ? text : text.substring(0, equals);
        Value otherwise = known(option);
        if (otherwise.isBoolean()) {
            given.put(option, true);
            return index + 1;
        }
        if (equals >= 0) {
            store(option, otherwise, text.substring(equals + 1));
            return index + 1;
        }
        if (index + 1 >= args.size() || isOption(args.get(index + 1), otherwise)) {
            throw failure("option requires argument: " + option);
        }
        store(option, otherwise, args.get(index + 1));
        return index + 2;
    }

    private Value known(String option) {
        Value otherwise = schema.get(option);
        if (otherwise == null) {
            throw failure("unknown or unexpected option: " + option);
        }
        return otherwise;
    }

    /** Whether an argument starts an option of its own; a negative number does not, where a number is due. */
    private static boolean isOption(Object arg, Value due) {
        return arg instanceof String text
                && text.length() > 1
                && text.startsWith("-")
                && !(JsTypes.isNumber(due) && NEGATIVE_NUMBER.matcher(text).matches());
    }

    private void store(String option, Value otherwise, Object value) {
        String text = value instanceof Number number ? JsNumbers.format(number.doubleValue()) : value.toString();
        if (otherwise.hasArrayElements()) {
            List<Object> values = new ArrayList<>();
            if (given.get(option) instanceof List<?> earlier) {
                values.addAll(earlier);
            }
            values.add(text);
            given.put(option, values);
        } else if (JsTypes.isNumber(otherwise)) {
            given.put(option, JsNumbers.toNumber(value));
        } else {
            given.put(option, text);
        }
    }

    private static NsException failure(String message) {
        return new NsException(NsException.Kind.ARGUMENT_ERROR, message);
    }
}
