package io.github.batchsmith.testbed.ns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** {@code ns.flags}: reads the script's arguments by a schema of names and defaults. */
final class Flags {
    private final NsCall call;
    private final Map<String, Value> schema = new LinkedHashMap<>();
    private final Map<String, Object> result = new LinkedHashMap<>();
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
        schema.forEach((name, otherwise) -> result.putIfAbsent(bare(name), otherwise));
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("_", rest);
        ordered.putAll(result);
        return ordered;
    }

    private void readSchema() {
        if (call.size() == 0 || !call.raw(0).hasArrayElements()) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "the schema of flags must be an array of pairs");
        }
        for (Value pair : Sprintf.elements(call.raw(0))) {
            if (!pair.hasArrayElements() || pair.getArraySize() < 2) {
                throw new NsException(NsException.Kind.PLAIN_ERROR, "the schema of flags must be an array of pairs");
            }
            String name = call.realm().text(pair.getArrayElement(0));
            schema.put((name.length() > 1 ? "--" : "-") + name, pair.getArrayElement(1));
        }
    }

    private static String bare(String option) {
        return option.substring(option.startsWith("--") ? 2 : 1);
    }

    private int read(List<Object> args, int index) {
        if (!(args.get(index) instanceof String text) || !text.startsWith("-") || text.length() < 2) {
            rest.add(args.get(index));
            return index + 1;
        }
        if (text.equals("--")) {
            rest.addAll(args.subList(index + 1, args.size()));
            return args.size();
        }
        int equals = text.indexOf('=');
        String option = equals < 0 ? text : text.substring(0, equals);
        Value otherwise = schema.get(option);
        if (otherwise == null) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "unknown or unexpected option: " + text);
        }
        if (otherwise.isBoolean()) {
            result.put(bare(option), true);
            return index + 1;
        }
        if (equals >= 0) {
            store(option, otherwise, text.substring(equals + 1));
            return index + 1;
        }
        if (index + 1 >= args.size()) {
            throw new NsException(NsException.Kind.PLAIN_ERROR, "option requires argument: " + option);
        }
        store(option, otherwise, args.get(index + 1));
        return index + 2;
    }

    private void store(String option, Value otherwise, Object given) {
        String text = given instanceof Number number ? JsNumbers.format(number.doubleValue()) : given.toString();
        if (otherwise.hasArrayElements()) {
            List<Object> values = new ArrayList<>();
            if (result.get(bare(option)) instanceof List<?> earlier) {
                values.addAll(earlier);
            }
            values.add(text);
            result.put(bare(option), values);
        } else if (otherwise.isNumber()) {
            result.put(bare(option), given instanceof Number ? given : JsNumbers.parseFloat(text));
        } else {
            result.put(bare(option), text);
        }
    }
}
