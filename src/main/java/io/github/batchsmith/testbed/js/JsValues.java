package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.JsDate;
import io.github.batchsmith.testbed.ns.JsMap;
import io.github.batchsmith.testbed.ns.JsPart;
import io.github.batchsmith.testbed.ns.Special;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** Turns the results of {@code ns} functions into JavaScript values, so that arrays are arrays and objects objects. */
final class JsValues {
    private final Value array;
    private final Value object;
    private final Value map;
    private final Value date;
    private final Value factory;
    private final Value undefined;
    private final Value nothing;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    JsValues(Value prelude, Value undefined, Value nothing) {
        array = prelude.getMember("array");
        object = prelude.getMember("object");
        map = prelude.getMember("map");
        date = prelude.getMember("date");
        factory = prelude.getMember("factory");
        this.undefined = undefined;
        this.nothing = nothing;
    }

    Object toJs(Object result) {
        if (result instanceof Double || result instanceof Value || result instanceof Boolean) {
            return result; // what most calls give
        }
        if (result instanceof Special special) {
            return special == Special.NULL ? nothing : undefined;
        }
        if (result instanceof List<?> list) {
            return array.execute(list.stream().map(this::toJs).toArray());
        }
        if (result instanceof JsMap entries) {
            return map.execute(flattened(entries.entries()));
        }
        if (result instanceof Map<?, ?> members) {
            return object.execute(flattened(members));
        }
        if (result instanceof JsDate moment) {
            return date.execute(moment.millis());
        }
        if (result instanceof JsPart part) {
            return record(part.whole(), part.undefined());
        }
        if (result instanceof Record record) {
            return record(record, List.of());
        }
        return result;
    }

    private Object[] flattened(Map<?, ?> map) {
        List<Object> flat = new ArrayList<>(2 * map.size());
        map.forEach((key, value) -> {
            flat.add(key);
            flat.add(toJs(value));
        });
        return flat.toArray();
    }

    private Value record(Record record, List<String> absent) {
        Shape shape = shapes.computeIfAbsent(record.getClass(), this::shape);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            values[i] = absent.contains(component.getName()) ? undefined : toJs(read(record, component));
        }
        return shape.factory().execute(values);
    }

    private Shape shape(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Object[] names = components.stream().map(RecordComponent::getName).toArray();
        return new Shape(components, factory.execute(array.execute(names)));
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record hides " + component, e);
        }
    }

    private record Shape(List<RecordComponent> components, Value factory) {}
}
