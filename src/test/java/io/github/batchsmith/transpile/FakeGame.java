package io.github.batchsmith.transpile;

import io.github.batchsmith.ns.Awaited;
import io.github.batchsmith.ns.NS;
import io.github.batchsmith.ns.Named;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * A game of which each function answers something that follows from its name, and which notes every call, and of those
 * that take time also the end. The same in Java and in JavaScript.
 */
final class FakeGame {
    private static final String ARGUMENTS = "args";

    private static final String IN_JAVASCRIPT = """
            (isPart, waits, call, done) => {
              const part = (path) => new Proxy(() => part(path), {
                get: (_, name) => {
                  const inner = path + name;
                  if (isPart(inner)) {
                    return part(inner + ".");
                  }
                  if (inner === "args") {
                    return ["first", 2];
                  }
                  const answer = (values) => JSON.parse(call(inner, JSON.stringify(values), values.length));
                  return waits(inner) ? async (...values) => {
                    const value = answer(values);
                    await null;
                    done(inner);
                    return value;
                  } : (...values) => answer(values);
                },
              });
              return part("");
            }
            """;

    private final List<String> log = new ArrayList<>();

    /** What was called, in order. */
    List<String> log() {
        return List.copyOf(log);
    }

    /** The game for a program in Java. */
    NS inJava() {
        return (NS) part(NS.class, "");
    }

    /** The game for a program in JavaScript. */
    Value inJavaScript(Context context) {
        ProxyExecutable isPart = path -> find(path[0].asString(), -1).isEmpty();
        ProxyExecutable waits = path -> find(path[0].asString(), -1).stream().anyMatch(FakeGame::waits);
        ProxyExecutable call = values -> {
            String path = values[0].asString();
            log.add(path + values[1].asString());
            Method method = find(path, values[2].asInt()).stream().findFirst().orElseThrow();
            return text(answer(method.getGenericReturnType(), path));
        };
        ProxyExecutable done = path -> log.add(path[0].asString() + " done");
        return context.eval("js", IN_JAVASCRIPT).execute(isPart, waits, call, done);
    }

    private static boolean waits(Method method) {
        return method.isAnnotationPresent(Awaited.class);
    }

    /** The functions at the path; those with the number of arguments first; none if the path is that of a namespace. */
    private static List<Method> find(String path, int arguments) {
        Class<?> type = NS.class;
        List<Method> found = List.of();
        for (String name : path.split("\\.", -1)) {
            Class<?> owner = type;
            found = Arrays.stream(owner.getMethods())
                    .filter(method -> method.getName().equals(name))
                    .sorted((one, other) -> Boolean.compare(
                            other.getParameterCount() == arguments, one.getParameterCount() == arguments))
                    .toList();
            type = found.isEmpty() ? type : found.get(0).getReturnType();
        }
        return isNamespace(type) ? List.of() : found;
    }

    private static boolean isNamespace(Class<?> type) {
        return type.isInterface() && type.getPackage().equals(NS.class.getPackage()) && type != Named.class;
    }

    private Object part(Class<?> type, String path) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> called(path, method, arguments == null ? new Object[0] : arguments));
    }

    private Object called(String path, Method method, Object[] arguments) {
        String inner = path + method.getName();
        if (isNamespace(method.getReturnType())) {
            return part(method.getReturnType(), inner + ".");
        }
        if (ARGUMENTS.equals(inner)) {
            return List.of("first", 2);
        }
        log.add(inner + text(flat(method, arguments)));
        if (waits(method)) {
            log.add(inner + " done");
        }
        return answer(method.getGenericReturnType(), inner);
    }

    private static List<Object> flat(Method method, Object[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(each ->
                        method.isVarArgs() && each instanceof Object[] rest ? Arrays.stream(rest) : Stream.of(each))
                .toList();
    }

    private static Object answer(Type type, String name) {
        if (type == void.class) {
            return Optional.empty();
        } else if (type == boolean.class || type == Boolean.class) {
            return name.length() % 2 == 0;
        } else if (type == int.class || type == Integer.class) {
            return name.length();
        } else if (type == double.class || type == Double.class) {
            return name.length() / 4.0;
        } else if (type instanceof Class<?> record && record.isRecord()) {
            return record(record);
        } else if (type instanceof ParameterizedType generic) {
            List<Object> elements = Stream.of("a", "bc", "def")
                    .map(each -> answer(generic.getActualTypeArguments()[0], each))
                    .toList();
            return generic.getRawType() == Named.class ? new Names(elements) : elements;
        }
        return "<" + name + ">";
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> answer(each.getGenericType(), each.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value as JSON, written as JavaScript does: whole numbers without a point, no properties without a value. */
    private static String text(Object value) {
        if (value instanceof Optional<?>) {
            return "null";
        } else if (value instanceof Double number && number == Math.rint(number)) {
            return Long.toString(number.longValue());
        } else if (value instanceof Names names) {
            return properties(names.values());
        } else if (value instanceof Record record) {
            return properties(JavaScriptValues.components(record));
        } else if (value instanceof List<?> list) {
            return list.stream().map(FakeGame::text).collect(Collectors.joining(",", "[", "]"));
        }
        return JavaScriptValues.json(value);
    }

    private static String properties(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> '"' + entry.getKey() + "\":" + text(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** An object with three names as fields. */
    private record Names(List<Object> elements) implements Named<Object> {
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            elements.forEach(each -> values.put("name" + values.size(), each));
            return values;
        }

        @Override
        @SuppressWarnings("NullAway") // an unknown name is undefined, as in the game
        public Object get(String name) {
            return values().get(name);
        }

        @Override
        public boolean has(String name) {
            return values().containsKey(name);
        }

        @Override
        public List<String> names() {
            return List.copyOf(values().keySet());
        }
    }
}
