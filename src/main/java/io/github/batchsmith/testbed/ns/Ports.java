package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Port;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** All Netscript ports by number. */
public final class Ports {
    private static final int CAPACITY = 50;
    private static final String NO_DATA = "NULL PORT DATA";

    private final Realm realm;
    private final Map<Double, Port<Value, Value>> ports = new HashMap<>();

    public Ports(Realm realm) {
        this.realm = realm;
    }

    /** Writes a copy of the value; the value that had to make room for it, or null. */
    public Object write(double number, Value value) {
        Port<Value, Value> port = port(number);
        Optional<Value> displaced = port.write(realm.cloned(value));
        wake(port);
        return displaced.isPresent() ? displaced.get() : Special.NULL;
    }

    /** Writes a copy of the value unless the port is full. */
    public Object tryWrite(double number, Value value) {
        Port<Value, Value> port = port(number);
        if (port.isFull()) {
            return false;
        }
        port.tryWrite(realm.cloned(value));
        wake(port);
        return true;
    }

    private void wake(Port<Value, Value> port) {
        port.takeWaiters().ifPresent(realm::settle);
    }

    public Object read(double number) {
        return find(number).flatMap(Port::read).map(Object.class::cast).orElse(NO_DATA);
    }

    public Object peek(double number) {
        return find(number)
                .flatMap(Port::peek)
                .map(realm::cloned)
                .map(Object.class::cast)
                .orElse(NO_DATA);
    }

    /** The promise that all share who wait for the next write. */
    public Object nextWrite(double number) {
        Port<Value, Value> port = port(number);
        if (port.waiters().isEmpty()) {
            port.setWaiters(realm.newDeferred());
        }
        return realm.promise(port.waiters().orElseThrow());
    }

    public boolean isFull(double number) {
        return find(number).map(Port::isFull).orElse(false);
    }

    public boolean isEmpty(double number) {
        return find(number).map(Port::isEmpty).orElse(true);
    }

    public Object clear(double number) {
        find(number).ifPresent(Port::clear);
        return Special.UNDEFINED;
    }

    /** What waits in a port, oldest first: texts, numbers and booleans as such, anything else as its JSON text. */
    public List<Object> contents(double number) {
        return find(number).map(Port::contents).orElse(List.of()).stream()
                .map(this::plain)
                .toList();
    }

    private Object plain(Value value) {
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isNumber() ? value.asDouble() : realm.json(value);
    }

    private Optional<Port<Value, Value>> find(double number) {
        return Optional.ofNullable(ports.get(number));
    }

    private Port<Value, Value> port(double number) {
        return ports.computeIfAbsent(number, key -> new Port<>(CAPACITY));
    }
}
